"""Probabilities and logits give one loss; probabilities taken for logits a wrong one."""

# %% compare
import keras
import numpy as np

rng = np.random.default_rng(0)
y = rng.integers(0, 2, 500).astype("float32")
logits = (rng.normal(size=500) + 3 * (2 * y - 1)).astype("float32")
p = 1 / (1 + np.exp(-logits))

right = float(keras.losses.BinaryCrossentropy()(y, p))
same = float(keras.losses.BinaryCrossentropy(from_logits=True)(y, logits))
twice = float(keras.losses.BinaryCrossentropy(from_logits=True)(y, p))
print(f"probabilities {right:.3f}, logits {same:.3f}, probabilities taken for logits {twice:.3f}")

# %% extreme scores: only logits keep the size of the error
one, score = np.array([1.0]), np.array([-100.0])
clipped = float(keras.losses.BinaryCrossentropy()(one, np.array([0.0])))
exact = float(keras.losses.BinaryCrossentropy(from_logits=True)(one, score))
print(f"score -100 for class 1: as probability {clipped:.0f}, as logit {exact:.0f}")

# %% back to probabilities
rows = keras.ops.softmax(np.array([[1.0, 2.0, 3.0]]))

# %% check
assert np.isclose(right, same, atol=1e-4), "both ways should agree"
assert twice > 2 * right, "a second sigmoid should spoil the loss"
assert exact > 99 and clipped < 17, "probabilities are clipped at 1e-7"
assert np.allclose(keras.ops.sigmoid(logits), p, atol=1e-6), "sigmoid should convert"
assert np.isclose(float(keras.ops.sum(rows)), 1.0), "softmax rows should sum to 1"

# Output:
# probabilities 0.081, logits 0.081, probabilities taken for logits 0.513
# score -100 for class 1: as probability 16, as logit 100
