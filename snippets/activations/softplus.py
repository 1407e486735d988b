"""softplus is log(1 + exp(x)): strictly positive, with the sigmoid as its slope."""

# %% values
import keras
import numpy as np

x = np.array([-5.0, -2.0, 0.0, 2.0, 50.0], dtype="float32")
y = keras.ops.convert_to_numpy(keras.activations.softplus(x))
print(y.round(3))
assert np.allclose(y, np.logaddexp(0, x), atol=1e-5), "log(1 + exp(x)), without overflow"
assert (y > 0).all(), "strictly positive"

# %% slope
step = 1e-2
grid = np.linspace(-3, 3, 7).astype("float32")
upper, lower = (np.asarray(keras.activations.softplus(grid + d)) for d in (step, -step))
sigmoid = np.asarray(keras.activations.sigmoid(grid))
assert np.allclose((upper - lower) / (2 * step), sigmoid, atol=1e-3), "the slope is the sigmoid"

# Output:
# [7.000e-03 1.270e-01 6.930e-01 2.127e+00 5.000e+01]
