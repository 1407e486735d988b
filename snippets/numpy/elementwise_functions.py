"""NumPy functions work on every element; softmax subtracts the maximum before exp."""

# %% apply
import numpy as np

x = np.array([1.0, 10.0, 100.0])
print("sqrt:", np.sqrt(x).round(2), " log:", np.log(x).round(2), " log10:", np.log10(x))
print("tanh:", np.tanh([-2.0, 0.0, 2.0]).round(3))

# %% sine wave
rng = np.random.default_rng(0)
t = np.linspace(0, 2, 200, endpoint=False)
signal = np.sin(2 * np.pi * 3 * t) + 0.1 * rng.normal(size=len(t))
print("samples:", signal.shape, f" sin(30 degrees) = {np.sin(np.deg2rad(30)):.1f}")

# %% softmax
logits = np.array([[1.0, 2.0, 3.0], [1000.0, 1001.0, 1002.0]])
e = np.exp(logits - logits.max(axis=1, keepdims=True))
softmax = e / e.sum(axis=1, keepdims=True)
print("softmax:", softmax.round(3).tolist())

# %% cyclic hours
hour = np.array([23, 0, 12])
angle = 2 * np.pi * hour / 24
cyclic = np.column_stack([np.sin(angle), np.cos(angle)])

# %% check
import math

assert np.allclose(np.tanh(-x), -np.tanh(x)), "tanh should be odd"
assert np.allclose(softmax[0], softmax[1]), "a shift of all logits should change nothing"
assert np.linalg.norm(cyclic[0] - cyclic[1]) < 0.3, "23 and 0 o'clock should be near"
assert np.isclose(np.sin(2 * np.pi * 5 / 24), np.sin(2 * np.pi * 7 / 24)), "5 and 7 share a sine"
with np.errstate(over="ignore"):
    assert np.isinf(np.exp(710)) and np.isinf(np.exp(np.float32(89))), "exp should overflow"
message = "none"
try:
    math.exp(x)
except TypeError as error:
    message = str(error)
assert "can be converted to Python scalars" in message, "math.exp should refuse an array"
calls = []
np.vectorize(lambda v: calls.append(v) or v, otypes=[float])(x)
assert len(calls) == 3, "np.vectorize should call the function for each element"

# Output:
# sqrt: [ 1.    3.16 10.  ]  log: [0.   2.3  4.61]  log10: [0. 1. 2.]
# tanh: [-0.964  0.     0.964]
# samples: (200,)  sin(30 degrees) = 0.5
# softmax: [[0.09, 0.245, 0.665], [0.09, 0.245, 0.665]]
