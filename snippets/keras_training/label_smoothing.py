"""Smoothing moves the targets by alpha / K; the lowest loss is then above zero."""

# %% formula
import keras
import numpy as np

alpha, K = 0.1, 4
rng = np.random.default_rng(0)
y = np.eye(K)[rng.integers(0, K, 200)]
p = rng.dirichlet(np.ones(K), size=200)
smooth = y * (1 - alpha) + alpha / K
by_hand = -np.mean(np.sum(smooth * np.log(p), axis=1))
loss = float(keras.losses.CategoricalCrossentropy(label_smoothing=alpha)(y, p))
print(f"Keras {loss:.4f}, by hand {by_hand:.4f}, target row {smooth[0].round(3)}")
assert np.isclose(loss, by_hand, rtol=1e-4), "the formula should agree"

# %% binary: 0 and 1 become 0.05 and 0.95
t, q = np.array([0.0, 1.0]), np.array([0.3, 0.6])
s = t * (1 - alpha) + alpha / 2
by_hand = -np.mean(s * np.log(q) + (1 - s) * np.log(1 - q))
loss = float(keras.losses.BinaryCrossentropy(label_smoothing=alpha)(t, q))

# %% the best prediction is the smoothed target itself
best = float(keras.losses.CategoricalCrossentropy(label_smoothing=alpha)(y[:1], smooth[:1]))
sure = float(keras.losses.CategoricalCrossentropy(label_smoothing=alpha)(y[:1], y[:1]))
print(f"lowest loss {best:.2f}; being fully sure costs {sure:.2f}")

# %% check
assert np.isclose(loss, by_hand, rtol=1e-4), "the binary form uses alpha / 2"
assert 0 < best < sure, "certainty should be punished"

# Output:
# Keras 1.9908, by hand 1.9908, target row [0.025 0.025 0.025 0.925]
# lowest loss 0.35; being fully sure costs 1.21
