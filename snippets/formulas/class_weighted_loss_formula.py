"""Weighted log loss by hand equals Keras (mean over N); scikit-learn divides by the weight sum."""

# %% formula
import numpy as np


def weighted_log_loss(y, p, class_weight):
    """Binary labels y, probabilities p of class 1, weights of the classes 0 and 1."""
    loss = -np.where(y == 1, np.log(p), np.log(1 - p))
    return np.mean(np.asarray(class_weight)[y] * loss)


def balanced_weights(y):
    """N / (K n_k) for each class k = 0, 1, ..."""
    counts = np.bincount(y)
    return len(y) / (len(counts) * counts)


# %% example
rng = np.random.default_rng(0)
y = np.r_[np.zeros(90, int), np.ones(10, int)]
p = np.clip(0.1 + 0.4 * y + rng.normal(scale=0.05, size=100), 0.01, 0.99)
print("balanced weights:", balanced_weights(y).round(3))
plain, weighted = weighted_log_loss(y, p, [1, 1]), weighted_log_loss(y, p, balanced_weights(y))
print(f"log loss {plain:.3f}, weighted {weighted:.3f}")

# %% check
import keras
import tensorflow as tf
from sklearn.metrics import log_loss
from sklearn.utils.class_weight import compute_class_weight

theirs = compute_class_weight("balanced", classes=np.array([0, 1]), y=y)
assert np.allclose(balanced_weights(y), theirs), "N / (K n_k)"
assert np.isclose(weighted, log_loss(y, p, sample_weight=theirs[y])), "balanced: both should agree"
for trial in range(50):
    p, weight = rng.uniform(0.02, 0.98, size=100), rng.uniform(0.5, 5, size=2)
    ours = weighted_log_loss(y, p, weight)
    loss = keras.losses.BinaryCrossentropy()(y[:, None], p[:, None], sample_weight=weight[y])
    assert np.isclose(float(loss), ours, rtol=1e-4), f"trial {trial}: Keras should divide by N"
    normalised = ours * len(y) / weight[y].sum()
    assert np.isclose(log_loss(y, p, sample_weight=weight[y]), normalised), "scikit-learn"
z = np.log(p / (1 - p))
loss = tf.nn.weighted_cross_entropy_with_logits(y.astype(float), z, pos_weight=4.0)
assert np.isclose(np.mean(loss), weighted_log_loss(y, p, [1, 4])), "pos_weight is c_1"
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, activation="sigmoid")])
model.set_weights([np.ones((1, 1)), np.zeros(1)])
model.compile(optimizer=keras.optimizers.SGD(0.0), loss="binary_crossentropy")
options = dict(class_weight={0: 1.0, 1: 4.0}, validation_data=(z[:, None], y), verbose=0)
history = model.fit(z[:, None], y, batch_size=100, **options).history
unweighted = weighted_log_loss(y, p, [1, 1])
assert np.isclose(history["loss"][0], weighted_log_loss(y, p, [1, 4]), rtol=1e-4), "fit: by N"
assert np.isclose(history["val_loss"][0], unweighted, rtol=1e-4), "val_loss is unweighted"

# Output:
# balanced weights: [0.556 5.   ]
# log loss 0.174, weighted 0.414
