"""Trained from noisy to clean, the network brings noisy digits closer to the originals."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% noise
import numpy as np
from sklearn.model_selection import train_test_split

pixels = X.to_numpy("float32")  # one row per image
X_train, X_test = train_test_split(pixels / pixels.max(), random_state=0)
rng = np.random.default_rng(0)
X_train_noisy = np.clip(X_train + 0.3 * rng.normal(size=X_train.shape), 0, 1)
X_test_noisy = np.clip(X_test + 0.3 * rng.normal(size=X_test.shape), 0, 1)

# %% train: noisy in, clean out
import keras
from keras import layers

keras.utils.set_random_seed(0)
width = X_train.shape[1]
model = keras.Sequential(
    [
        keras.Input((width,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(24, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(width, activation="sigmoid"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
model.fit(X_train_noisy, X_train, epochs=8, batch_size=64, verbose=0)
X_clean = model.predict(X_test_noisy, verbose=0)
before, after = (np.mean((images - X_test) ** 2) for images in (X_test_noisy, X_clean))
print(f"MSE to the clean image: noisy {before:.3f}, cleaned {after:.3f}")

# %% plot
import matplotlib.pyplot as plt

side = int(width**0.5)
figure, axes = plt.subplots(3, 6, figsize=(8, 4), layout="constrained")
for row, images in zip(axes, [X_test, X_test_noisy, X_clean], strict=True):
    for ax, image in zip(row, images[:6], strict=True):
        ax.imshow(image.reshape(side, side), cmap="gray_r")
        ax.set(xticks=[], yticks=[])
plt.show()

# %% check
assert after < 0.7 * before, "the network should remove noise"
swap = rng.random(X_train.shape) < 0.15  # the swap noise for tables that the page gives
swapped = np.where(swap, rng.permuted(X_train, axis=0), X_train)
assert 0.02 < np.mean(swapped != X_train) <= 0.15, "some cells should hold another row's value"

# Output:
# MSE to the clean image: noisy 0.052, cleaned ...
