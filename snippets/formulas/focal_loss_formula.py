"""The focal loss in NumPy agrees with Keras, binary and categorical; gamma 0 is the log loss."""

# %% formula
import numpy as np


def binary_focal_loss(y, p, gamma=2.0, alpha=None):
    """Labels y of 0 and 1, probabilities p of class 1; alpha weighs class 1, 1 - alpha class 0."""
    p_t = np.where(y == 1, p, 1 - p)
    alpha_t = 1.0 if alpha is None else np.where(y == 1, alpha, 1 - alpha)
    return np.mean(-alpha_t * (1 - p_t) ** gamma * np.log(p_t))


def categorical_focal_loss(y, p, gamma=2.0, alpha=1.0):
    """Class numbers y, probabilities p (rows, classes); alpha is one weight or one per class."""
    p_t = p[np.arange(len(y)), y]
    alpha_t = np.broadcast_to(alpha, p.shape[1])[y]
    return np.mean(-alpha_t * (1 - p_t) ** gamma * np.log(p_t))


# %% easy and hard samples
for p_t in (0.9, 0.5, 0.1):
    print(f"p_t {p_t}: cross-entropy {-np.log(p_t):.3f}, times {(1 - p_t) ** 2:.2f}")

# %% check
import keras

rng = np.random.default_rng(0)
for trial in range(50):
    y, gamma = rng.integers(0, 2, size=(20, 1)).astype("float64"), rng.uniform(0, 4)
    p = rng.uniform(0.02, 0.98, size=(20, 1))
    for balancing, alpha in ((False, None), (True, 0.3)):
        loss = keras.losses.BinaryFocalCrossentropy(balancing, alpha=0.3, gamma=gamma)
        ours = binary_focal_loss(y, p, gamma, alpha)
        assert np.isclose(float(loss(y, p)), ours, rtol=1e-3), f"binary, balancing {balancing}"
    labels, p3 = rng.integers(0, 3, size=20), rng.dirichlet(np.ones(3) * 2, size=20)
    for alpha in (0.25, [0.1, 0.3, 0.6]):
        loss = keras.losses.CategoricalFocalCrossentropy(alpha=alpha, gamma=gamma)
        ours = categorical_focal_loss(labels, p3, gamma, alpha)
        theirs = loss(np.eye(3)[labels], p3)
        assert np.isclose(float(theirs), ours, rtol=1e-3), f"categorical, alpha {alpha}"
log_loss = float(keras.losses.BinaryCrossentropy()(y, p))
assert np.isclose(binary_focal_loss(y, p, gamma=0), log_loss, rtol=1e-4), "gamma 0, no alpha"
log_loss = float(keras.losses.CategoricalCrossentropy()(np.eye(3)[labels], p3))
default = float(keras.losses.CategoricalFocalCrossentropy(gamma=0)(np.eye(3)[labels], p3))
assert np.isclose(default, log_loss / 4, rtol=1e-3), "gamma 0, default alpha: a quarter"

# Output:
# p_t 0.9: cross-entropy 0.105, times 0.01
# p_t 0.5: cross-entropy 0.693, times 0.25
# p_t 0.1: cross-entropy 2.303, times 0.81
