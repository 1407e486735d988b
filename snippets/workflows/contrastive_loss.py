"""Trained with the contrastive loss, distances of codes tell equal from different new digits."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)

# %% balanced pairs; training and test share no image
import keras
import numpy as np
from keras import ops

X = (X / X.max()).astype("float32")
rng = np.random.default_rng(0)


def make_pairs(rows, n):
    a, b = rng.choice(rows, n), rng.choice(rows, n)
    for i in range(0, n, 2):  # every second pair has equal classes
        b[i] = rng.choice(rows[y[rows] == y[a[i]]])
    return [X[a], X[b]], (y[a] == y[b]).astype("float32")


pairs_train, same_train = make_pairs(np.arange(1300), 3000)
pairs_test, same_test = make_pairs(np.arange(1300, len(X)), 800)


# %% loss
def contrastive_loss(same, distance, margin=1.0):
    same = ops.reshape(same, ops.shape(distance))
    apart = ops.maximum(margin - distance, 0)
    return ops.mean(same * distance**2 + (1 - same) * apart**2)


# %% one encoder, codes of length 1, their distance as output
keras.utils.set_random_seed(0)
layers = [keras.layers.Dense(64, activation="relu"), keras.layers.Dense(16)]
encoder = keras.Sequential([keras.Input(X.shape[1:]), *layers, keras.layers.UnitNormalization()])
a, b = keras.Input(X.shape[1:]), keras.Input(X.shape[1:])
distance = ops.sqrt(ops.sum((encoder(a) - encoder(b)) ** 2, axis=1, keepdims=True) + 1e-7)
model = keras.Model([a, b], distance)
model.compile(keras.optimizers.Adam(0.005), loss=contrastive_loss)
model.fit(pairs_train, same_train, epochs=8, batch_size=64, verbose=0)

# %% judge by unseen images
from sklearn.metrics import roc_auc_score

auc = roc_auc_score(same_test, -model.predict(pairs_test, verbose=0).ravel())
print(f"AUC of the distance on new images {auc:.2f}")

# %% check
assert auc > 0.9, "equal digits should be closer"
for _ in range(100):
    s, d = rng.integers(0, 2, 20).astype("float32"), rng.uniform(0, 2, 20).astype("float32")
    expected = np.mean(np.where(s == 1, d**2, np.maximum(1 - d, 0) ** 2))
    assert np.isclose(float(contrastive_loss(s, d)), expected, rtol=1e-4), "as in the formula"

# Output:
# AUC of the distance on new images 0.97
