"""Trained with the batch-hard triplet loss, codes of new digits have neighbours of their class."""

# %% data
import keras
import numpy as np
from keras import ops
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")
X_train, X_test, y_train, y_test = X[:1300], X[1300:], y[:1300], y[1300:]
margin = 0.2


# %% loss: the labels are the targets, the codes are the output
def batch_hard(labels, codes):
    labels = ops.reshape(labels, (-1, 1))
    same = ops.cast(labels == ops.transpose(labels), codes.dtype)
    squared = 2 - 2 * ops.matmul(codes, ops.transpose(codes))  # codes have length 1
    distance = ops.sqrt(ops.maximum(squared, 1e-7))
    farthest_positive = ops.max(same * distance, axis=1)
    nearest_negative = ops.min(distance + 2 * same, axis=1)  # 2 is the largest distance
    return ops.mean(ops.maximum(farthest_positive - nearest_negative + margin, 0))


# %% the same by hand, for 100 random batches
def by_hand(labels, codes):
    total = 0
    for i, anchor in enumerate(codes):
        d = np.linalg.norm(codes - anchor, axis=1)
        total += max(0, d[labels == labels[i]].max() - d[labels != labels[i]].min() + margin)
    return total / len(codes)


rng = np.random.default_rng(0)
for trial in range(100):
    codes, labels = ops.normalize(rng.normal(size=(12, 5)), axis=1), np.repeat([0, 1, 2], 4)
    ours = float(batch_hard(ops.array(labels), codes))
    assert np.isclose(ours, by_hand(labels, np.asarray(codes)), rtol=1e-4), f"trial {trial}"

# %% train
keras.utils.set_random_seed(0)
encoder = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(16),
    keras.layers.UnitNormalization(),
])
encoder.compile(keras.optimizers.Adam(0.003), loss=batch_hard)
encoder.fit(X_train, y_train, epochs=12, batch_size=100, verbose=0)

# %% nearest neighbours of unseen images, in 16 numbers instead of 64
codes_train, codes_test = encoder.predict(X_train, verbose=0), encoder.predict(X_test, verbose=0)
accuracy = KNeighborsClassifier(5).fit(codes_train, y_train).score(codes_test, y_test)
print("neighbours agree, above 0.9:", accuracy > 0.9, "code length", codes_test.shape[1])

# %% check
assert accuracy > 0.9, "codes of one digit should be close"

# Output:
# neighbours agree, above 0.9: True code length 16
