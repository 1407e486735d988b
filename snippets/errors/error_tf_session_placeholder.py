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

# Output:
# AttributeError: module 'tensorflow' has no attribute 'Session'
# AttributeError: module 'tensorflow' has no attribute 'placeholder'
# AttributeError: module 'tensorflow' has no attribute 'global_variables_initializer'
# AttributeError: module 'tensorflow' has no attribute 'log'
# 2 x + 1: [3. 5.]
