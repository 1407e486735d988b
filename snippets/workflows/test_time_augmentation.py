"""On digits that are off centre, averaging over five shifted copies beats the plain prediction."""

# %% data: digits in a frame of zeros; the test images are off centre
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X = np.pad(X.reshape(-1, 8, 8, 1) / 16, ((0, 0), (2, 2), (2, 2), (0, 0))).astype("float32")
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
moves = np.random.default_rng(0).integers(-1, 2, size=(len(X_test), 2))
X_test = np.stack([np.roll(x, move, axis=(0, 1)) for x, move in zip(X_test, moves, strict=True)])

# %% train on shifted copies
import keras

shifts = [(0, 0), (0, 1), (0, -1), (1, 0), (-1, 0)]
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(len(np.unique(y)), activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.005)
model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
X_aug = np.concatenate([np.roll(X_train, shift, axis=(1, 2)) for shift in shifts])
model.fit(X_aug, np.tile(y_train, len(shifts)), epochs=3, batch_size=64, verbose=0)

# %% average over the shifts of each test image; for flips X_test[:, :, ::-1]
copies = [model.predict(np.roll(X_test, shift, axis=(1, 2)), verbose=0) for shift in shifts]
y_prob = np.mean(copies, axis=0)
y_pred = y_prob.argmax(axis=1)
plain = np.mean(copies[0].argmax(axis=1) == y_test)
print(f"accuracy plain {plain:.2f}, averaged {np.mean(y_pred == y_test):.2f}")

# %% check
from sklearn.metrics import log_loss

assert np.allclose(y_prob.sum(axis=1), 1, atol=1e-5), "they should still be probabilities"
one, averaged = (log_loss(y_test, p / p.sum(axis=1)[:, None]) for p in (copies[0], y_prob))
assert averaged < 0.95 * one, "the average should beat the plain prediction"
assert np.mean(y_pred == y_test) > plain, "and read more digits"

# Output:
# accuracy plain 0.77, averaged 0.86
