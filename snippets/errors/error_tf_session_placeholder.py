"""TensorFlow 2 has no sessions and placeholders: a function of tensors takes their place."""

# %% error
import tensorflow as tf

for name in ["Session", "placeholder", "global_variables_initializer", "log"]:
    try:
        getattr(tf, name)
    except AttributeError as error:
        print("AttributeError:", error)


# %% fix
@tf.function
def line(x):
    """What used to be a placeholder, a graph and a session."""
    return 2.0 * x + 1.0


result = line(tf.constant([1.0, 2.0])).numpy()
print("2 x + 1:", result)

# %% check
assert result.tolist() == [3.0, 5.0], "the function computes at once"
assert float(tf.math.log(tf.constant(1.0))) == 0.0, "tf.log is tf.math.log"
gone = "ConfigProto contrib get_default_graph reset_default_graph set_random_seed get_variable"
for name in gone.split():
    try:
        getattr(tf, name)
    except AttributeError as error:
        assert str(error) == f"module 'tensorflow' has no attribute '{name}'", str(error)
    else:
        raise AssertionError(f"tf.{name} should be gone")
try:
    import tensorflow.contrib  # noqa: F401
except ModuleNotFoundError as error:
    assert str(error) == "No module named 'tensorflow.contrib'", str(error)
else:
    raise AssertionError("it should raise ModuleNotFoundError")
v1 = tf.compat.v1
for old, said in [
    (
        lambda: v1.placeholder("float32"),
        "tf.placeholder() is not compatible with eager execution.",
    ),
    (lambda: v1.Session().run(result), "The Session graph is empty."),
]:
    try:
        old()
    except RuntimeError as error:
        assert said in str(error), str(error)
    else:
        raise AssertionError(f"should raise: {said}")

# Output:
# AttributeError: module 'tensorflow' has no attribute 'Session'
# AttributeError: module 'tensorflow' has no attribute 'placeholder'
# AttributeError: module 'tensorflow' has no attribute 'global_variables_initializer'
# AttributeError: module 'tensorflow' has no attribute 'log'
# 2 x + 1: [3. 5.]
