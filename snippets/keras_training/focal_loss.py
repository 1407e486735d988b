"""Focal loss weighs a row by (1 - p_t) ** gamma; gamma = 0 is plain cross-entropy."""

# %% formula
import keras
import numpy as np

rng = np.random.default_rng(0)
y = rng.integers(0, 2, 500).astype("float32")
p = rng.uniform(0.02, 0.98, 500).astype("float32")
p_t = np.where(y == 1, p, 1 - p)
by_hand = np.mean(-((1 - p_t) ** 2) * np.log(p_t))
focal = float(keras.losses.BinaryFocalCrossentropy(gamma=2.0)(y, p))
print(f"Keras {focal:.4f}, by hand {by_hand:.4f}")
assert np.isclose(focal, by_hand, rtol=1e-3), "the formula should agree"

plain = float(keras.losses.BinaryCrossentropy()(y, p))
zero = float(keras.losses.BinaryFocalCrossentropy(gamma=0.0)(y, p))

# %% easy rows fade out
one = np.array([[1.0]])
loss = {q: float(keras.losses.BinaryFocalCrossentropy()(one, np.array([[q]]))) for q in (0.9, 0.3)}
entropy = {q: -np.log(q) for q in loss}
print(f"hard row counts {loss[0.3] / loss[0.9]:.0f} times an easy one,", end=" ")
print(f"with cross-entropy {entropy[0.3] / entropy[0.9]:.0f} times")

# %% class balancing
balanced = keras.losses.BinaryFocalCrossentropy(apply_class_balancing=True, alpha=0.75)
weights = np.where(y == 1, 0.75, 0.25)
by_hand = np.mean(-weights * (1 - p_t) ** 2 * np.log(p_t))

# %% check
assert np.isclose(zero, plain, rtol=1e-3), "gamma = 0 is cross-entropy"
assert loss[0.3] / loss[0.9] > 10 * entropy[0.3] / entropy[0.9], "focus on the hard row"
assert np.isclose(float(balanced(y, p)), by_hand, rtol=1e-3), "alpha weighs class 1"

# Output:
# Keras 0.4857, by hand 0.4857
# hard row counts 560 times an easy one, with cross-entropy 11 times
