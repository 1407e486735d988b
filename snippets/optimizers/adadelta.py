"""Adadelta at its default rate hardly moves; learning_rate=1.0 is the original method."""

# %% formula
import keras
import numpy as np

rho, epsilon = 0.95, 1e-7
slow, paper = keras.Variable([0.0]), keras.Variable([0.0])
default, original = keras.optimizers.Adadelta(), keras.optimizers.Adadelta(learning_rate=1.0)
w = v = s = 0.0
rng = np.random.default_rng(0)
for _ in range(100):
    g = 1.0 + 0.1 * rng.normal()
    gradient = keras.ops.convert_to_tensor([g], "float32")
    default.apply([gradient], [slow])
    original.apply([gradient], [paper])
    v = rho * v + (1 - rho) * g**2
    delta = -np.sqrt(s + epsilon) / np.sqrt(v + epsilon) * g
    s = rho * s + (1 - rho) * delta**2
    w += delta
print(f"after 100 steps: default {float(slow[0]):.1e}, learning_rate=1.0 {float(paper[0]):.3f}")

# %% check
assert np.isclose(float(paper[0]), w, rtol=1e-3), "the formula should agree"
assert np.isclose(float(slow[0]), w / 1000, rtol=1e-2), "the default is a thousand times slower"

# Output:
# after 100 steps: default -1.6e-04, learning_rate=1.0 -0.156
