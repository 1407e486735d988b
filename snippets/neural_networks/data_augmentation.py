"""Shifted copies of the training digits help on shifted test digits; the test stays as is."""

# %% data: few training rows
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
X, y = digits.images[..., None] / 16, digits.target
X_train, X_test, y_train, y_test = train_test_split(X, y, train_size=300, random_state=0)

# %% in Keras: layers that act in training only
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.RandomTranslation(0.0, 0.15),
        keras.layers.RandomRotation(0.03),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(len(set(y_train)), activation="softmax"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
model.fit(X_train, y_train, epochs=5, verbose=0)

# %% beforehand: copies of the training rows, shifted by a pixel
import numpy as np


def shift(images, step):
    return np.roll(images, step, axis=2)


X_aug = np.concatenate([X_train, shift(X_train, 1), shift(X_train, -1)])
y_aug = np.tile(y_train, 3)
print("rows:", len(X_train), "->", len(X_aug))

# %% check
from sklearn.linear_model import LogisticRegression


def accuracy(X_fit, y_fit):
    linear = LogisticRegression(max_iter=2000).fit(X_fit.reshape(len(X_fit), -1), y_fit)
    return linear.score(shift(X_test, 1).reshape(len(X_test), -1), y_test)


plain, augmented = accuracy(X_train, y_train), accuracy(X_aug, y_aug)
assert augmented > plain + 0.1, "with shifted copies shifted digits should be recognised"
same = np.array_equal(model.predict(X_test, verbose=0), model.predict(X_test, verbose=0))
assert same, "in predict the random layers should do nothing"
augment = keras.Sequential(model.layers[:2])
assert not np.allclose(augment(X_train[:8], training=True), X_train[:8]), "in training they act"

# Output:
# rows: 300 -> 900
