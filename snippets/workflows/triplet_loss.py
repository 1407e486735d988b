"""Trained with the batch-hard triplet loss, codes of new digits have neighbours of their class."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = X[:1300] / 16, X[1300:] / 16, y[:1300], y[1300:]

# %% loss: the labels are the targets, the codes are the output
from keras import ops


def batch_hard(labels, codes, margin=0.2):
    labels = ops.reshape(labels, (-1, 1))
    same = ops.cast(labels == ops.transpose(labels), codes.dtype)
    squared = 2 - 2 * ops.matmul(codes, ops.transpose(codes))  # codes have length 1
    distance = ops.sqrt(ops.maximum(squared, 1e-7))
    farthest_positive = ops.max(same * distance, axis=1)
    nearest_negative = ops.min(distance + 2 * same, axis=1)  # 2 is the largest distance
    return ops.mean(ops.maximum(farthest_positive - nearest_negative + margin, 0))


# %% train
import keras

keras.utils.set_random_seed(0)
layers = [keras.layers.Dense(64, activation="relu"), keras.layers.Dense(16)]
norm = keras.layers.UnitNormalization()
encoder = keras.Sequential([keras.Input(X_train.shape[1:]), *layers, norm])
encoder.compile(keras.optimizers.Adam(0.003), loss=batch_hard)
encoder.fit(X_train, y_train, epochs=12, batch_size=100, verbose=0)

# %% nearest neighbours of unseen images by their codes
from sklearn.neighbors import KNeighborsClassifier

codes_train, codes_test = encoder.predict(X_train, verbose=0), encoder.predict(X_test, verbose=0)
accuracy = KNeighborsClassifier(5).fit(codes_train, y_train).score(codes_test, y_test)
print(f"nearest neighbours by {codes_test.shape[1]} numbers: accuracy {accuracy:.2f}")

# %% check
import numpy as np

assert accuracy > 0.9, "codes of one digit should be close"
rng = np.random.default_rng(0)
for trial in range(100):
    codes, labels = ops.normalize(rng.normal(size=(12, 5)), axis=1), np.repeat([0, 1, 2], 4)
    A = np.asarray(codes)
    d = np.linalg.norm(A[:, None] - A, axis=2)
    same = labels[:, None] == labels
    hardest = np.where(same, d, 0).max(axis=1) - np.where(same, 9, d).min(axis=1)
    ours = float(batch_hard(ops.array(labels), codes))
    assert np.isclose(ours, np.maximum(hardest + 0.2, 0).mean(), rtol=1e-4), f"trial {trial}"
collapsed = ops.normalize(np.ones((12, 5)), axis=1)
at_margin = float(batch_hard(ops.array(labels), collapsed))
assert np.isclose(at_margin, 0.2, atol=1e-3), "all codes in one point should give the margin"

# Output:
# nearest neighbours by 16 numbers: accuracy 0.95
