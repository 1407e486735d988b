"""The focal loss in NumPy agrees with Keras, balanced or not; gamma 0 is the log loss."""

# %% formula
import keras
import numpy as np


def focal_loss(y, p, gamma=2.0, alpha=None):
    p_t = np.where(y == 1, p, 1 - p)
    alpha_t = 1.0 if alpha is None else np.where(y == 1, alpha, 1 - alpha)
    return np.mean(-alpha_t * (1 - p_t) ** gamma * np.log(p_t))


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    y = rng.integers(0, 2, size=(20, 1)).astype("float64")
    p, gamma = rng.uniform(0.02, 0.98, size=(20, 1)), rng.uniform(0, 4)
    plain = keras.losses.BinaryFocalCrossentropy(gamma=gamma)
    balanced = keras.losses.BinaryFocalCrossentropy(
        apply_class_balancing=True, alpha=0.25, gamma=gamma
    )
    assert np.isclose(float(plain(y, p)), focal_loss(y, p, gamma), rtol=1e-3), trial
    assert np.isclose(float(balanced(y, p)), focal_loss(y, p, gamma, 0.25), rtol=1e-3), trial
log_loss = float(keras.losses.BinaryCrossentropy()(y, p))
assert np.isclose(focal_loss(y, p, gamma=0), log_loss, rtol=1e-4), "gamma 0 is cross-entropy"

for p_t in (0.9, 0.5, 0.1):
    print(f"p_t {p_t}: cross-entropy {-np.log(p_t):.3f}, times {(1 - p_t) ** 2:.2f}")

# Output:
# p_t 0.9: cross-entropy 0.105, times 0.01
# p_t 0.5: cross-entropy 0.693, times 0.25
# p_t 0.1: cross-entropy 2.303, times 0.81
