"""NumPy functions work on every element; softmax subtracts the maximum before exp."""

# %% a synthetic periodic signal
import numpy as np

t = np.linspace(0, 2, 200, endpoint=False)
rng = np.random.default_rng(0)
signal = np.sin(2 * np.pi * 3 * t) + 0.1 * rng.normal(size=len(t))
print("samples:", signal.shape, f" sin(30 degrees) = {np.sin(np.deg2rad(30)):.1f}")

# %% activations
x = np.array([-2.0, 0.0, 2.0])
print("tanh:", np.tanh(x).round(3))

# %% stable softmax
logits = np.array([[1.0, 2.0, 3.0], [1000.0, 1001.0, 1002.0]])
e = np.exp(logits - logits.max(axis=1, keepdims=True))
softmax = e / e.sum(axis=1, keepdims=True)
print("softmax:", softmax.round(3).tolist())

# %% cyclic hours
hour = np.array([23, 0])
angle = 2 * np.pi * hour / 24
distance = np.hypot(*np.diff([np.sin(angle), np.cos(angle)]).ravel())

# %% check
assert np.allclose(np.tanh(-x), -np.tanh(x)), "tanh is odd"
assert np.allclose(np.tanh(x), (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))), "formula"
assert np.allclose(softmax[0], softmax[1]), "a shift of all logits changes nothing"
assert distance < 0.3, "23 and 0 o'clock should be near"

# Output:
# samples: (200,)  sin(30 degrees) = 0.5
# tanh: [-0.964  0.     0.964]
# softmax: [[0.09, 0.245, 0.665], [0.09, 0.245, 0.665]]
