"""An integer array cannot take floats in place; a new float array can."""

# %% data
import numpy as np

image = np.array([[0, 128], [200, 255]], dtype="uint8")

# %% error
try:
    image /= 255
except TypeError as error:
    print("UFuncTypeError:", str(error)[:65])

# %% fix
scaled = image.astype("float32") / 255
print(scaled.round(2).tolist(), scaled.dtype)
x = np.array([1, 2, 3])
x = x - x.mean()

# %% error: silent, the decimals are cut off
y = np.array([1, 2, 3])
y[0] = 0.9
print("stored:", y[0])

# %% check
assert scaled.max() == 1 and scaled.dtype == np.float32, "a new float array"
assert x.tolist() == [-1, 0, 1], "not in place"
assert y[0] == 0, "assignment cuts the decimals off without an error"

# Output:
# UFuncTypeError: Cannot cast ufunc 'divide' output from dtype('float64') to dtype(
# [[0.0, 0.5], [0.7799999713897705, 1.0]] float32
# stored: 0
