"""Weighted log loss by hand equals Keras (mean over N); scikit-learn divides by the weight sum."""

# %% formula
import keras
import numpy as np
from sklearn.metrics import log_loss
from sklearn.utils.class_weight import compute_class_weight


def weighted_log_loss(y, p, class_weight):
    loss = -np.where(y == 1, np.log(p), np.log(1 - p))
    return np.mean(class_weight[y] * loss)


# %% check
rng = np.random.default_rng(0)
keras_loss = keras.losses.BinaryCrossentropy()
for trial in range(100):
    y = np.append(rng.integers(0, 2, size=48) * rng.integers(0, 2, size=48), [0, 1])
    p = rng.uniform(0.02, 0.98, size=50)
    weight = rng.uniform(0.5, 5, size=2)
    expected = weighted_log_loss(y, p, weight)
    ours = float(keras_loss(y[:, None], p[:, None], sample_weight=weight[y]))
    assert np.isclose(ours, expected, rtol=1e-4), f"trial {trial}: Keras"
    normalised = expected * len(y) / weight[y].sum()
    assert np.isclose(log_loss(y, p, sample_weight=weight[y]), normalised), "sklearn"

# %% balanced weights
weight = compute_class_weight("balanced", classes=np.array([0, 1]), y=y)
print("class counts:", np.bincount(y), "balanced weights:", weight.round(2))

# %% check
assert np.allclose(weight, len(y) / (2 * np.bincount(y))), "N / (K n_k)"
assert np.isclose(weight[y].sum(), len(y)), "balanced weights sum to N"
assert np.isclose(weighted_log_loss(y, p, weight), log_loss(y, p, sample_weight=weight[y])), "both"

# Output:
# class counts: [42  8] balanced weights: [0.6  3.12]
