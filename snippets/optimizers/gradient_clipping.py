"""clipnorm works per variable, global_clipnorm over all, clipvalue per element."""

# %% compare
import keras
import numpy as np

gradients = [np.array([3.0, 4.0]), np.array([0.0, 12.0])]  # norms 5 and 12, together 13


def step(**clip):
    """The step that SGD with learning rate 1 takes for these gradients."""
    variables = [keras.Variable([0.0, 0.0]), keras.Variable([0.0, 0.0])]
    optimizer = keras.optimizers.SGD(learning_rate=1.0, **clip)
    optimizer.apply([keras.ops.convert_to_tensor(g, "float32") for g in gradients], variables)
    return -np.array([keras.ops.convert_to_numpy(v) for v in variables])


for name in ["clipnorm", "global_clipnorm", "clipvalue"]:
    print(f"{name:16}", *step(**{name: 1.0}).round(2) + 0.0)

per_variable = [g / np.linalg.norm(g) for g in gradients]

# %% only one at a time
try:
    keras.optimizers.SGD(clipnorm=1.0, clipvalue=0.5)
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% check
assert np.allclose(step(), gradients), "no clipping by default"
assert np.allclose(step(clipnorm=1.0), per_variable), "each variable should have norm 1"
assert np.allclose(step(global_clipnorm=1.0), np.array(gradients) / 13), "all together norm 1"
assert np.allclose(step(clipvalue=1.0), np.clip(gradients, -1, 1)), "element-wise cut"

# Output:
# clipnorm         [0.6 0.8] [0. 1.]
# global_clipnorm  [0.23 0.31] [0.   0.92]
# clipvalue        [1. 1.] [0. 1.]
# ValueError: Only one of `clipnorm`, `clipvalue` and `global_clipnorm` can be set
