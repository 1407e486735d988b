"""Augmentation layers change images in training and leave them alone at inference."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% model: the augmentation comes first
import keras

keras.utils.set_random_seed(0)
augment = keras.Sequential([
    keras.layers.RandomRotation(0.03, fill_mode="constant"),
    keras.layers.RandomTranslation(0.1, 0.1, fill_mode="constant"),
    keras.layers.RandomZoom(0.1, fill_mode="constant"),
])
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    augment,
    keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% plot
import matplotlib.pyplot as plt

train = augment(X_train[:4], training=True)
for column in range(4):
    for row, batch in enumerate((X_train, train)):
        plt.subplot(2, 4, 4 * row + column + 1)
        plt.imshow(batch[column, :, :, 0], cmap="gray")
        plt.axis("off")
plt.suptitle("original and augmented")
plt.show()

# %% check
import numpy as np

assert accuracy > 0.5, "the network should learn"
assert not np.allclose(train, augment(X_train[:4], training=True)), "it should differ every time"
assert not np.array_equal(augment(X_train[:4]), X_train[:4]), "a plain call should augment"
assert np.array_equal(augment(X_train[:4], training=False), X_train[:4]), "False: no change"
flip = keras.layers.RandomFlip("horizontal", seed=0)
many = np.asarray(flip(X_train[:1].repeat(50, axis=0), training=True))
mirrored = np.isclose(many, X_train[:1, :, ::-1], atol=1e-6).all(axis=(1, 2, 3)).sum()
assert 10 < mirrored < 40, "about half of the images should be mirrored"

# Output:
# test accuracy 1.0
