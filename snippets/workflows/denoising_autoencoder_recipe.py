"""Trained from noisy to clean, the network brings noisy digits closer to the originals."""

# %% data
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_test = train_test_split((X / 16).astype("float32"), random_state=0)
rng = np.random.default_rng(0)
X_train_noisy = np.clip(X_train + 0.3 * rng.normal(size=X_train.shape), 0, 1)
X_test_noisy = np.clip(X_test + 0.3 * rng.normal(size=X_test.shape), 0, 1)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(24, activation="relu"),
        layers.Dense(64, activation="relu"),
        layers.Dense(64, activation="sigmoid"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.005), loss="binary_crossentropy")
model.fit(X_train_noisy, X_train, epochs=20, batch_size=64, verbose=0)  # noisy in, clean out

# %% compare with the clean images
X_clean = np.array(model(X_test_noisy))
before = np.mean((X_test_noisy - X_test) ** 2)
after = np.mean((X_clean - X_test) ** 2)
print(f"MSE to the clean image: noisy {before:.3f}, less than 0.7 of it: {after < 0.7 * before}")

import matplotlib.pyplot as plt

figure, axes = plt.subplots(3, 6, figsize=(8, 4), layout="constrained")
for row, images in zip(axes, [X_test, X_test_noisy, X_clean], strict=True):
    for ax, image in zip(row, images[:6], strict=True):
        ax.imshow(image.reshape(8, 8), cmap="gray_r")
        ax.set(xticks=[], yticks=[])
for ax, name in zip(axes[:, 0], ["original", "noisy", "cleaned"], strict=True):
    ax.set_ylabel(name)
plt.show()

# %% check
assert after < 0.7 * before, "the network should remove noise"

# Output:
# MSE to the clean image: noisy 0.052, less than 0.7 of it: True
