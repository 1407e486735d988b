"""An autoencoder with 16 codes reconstructs the digits far better than the mean image."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_test = train_test_split((X / 16).astype("float32"), random_state=0)

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=(64,))
hidden = layers.Dense(32, activation="relu")(inputs)
code = layers.Dense(16, activation="relu", name="code")(hidden)
hidden = layers.Dense(32, activation="relu")(code)
outputs = layers.Dense(64, activation="sigmoid")(hidden)
autoencoder = keras.Model(inputs, outputs)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
autoencoder.compile(optimizer=optimizer, loss="binary_crossentropy")
autoencoder.fit(X_train, X_train, epochs=30, batch_size=128, verbose=0)

# %% reconstruction error
X_back = autoencoder.predict(X_test, batch_size=512, verbose=0)
mse = ((X_test - X_back) ** 2).mean()
mean_image = ((X_test - X_train.mean(axis=0)) ** 2).mean()
print(f"mean image MSE {mean_image:.3f}, autoencoder below 0.03: {mse < 0.03}")

# %% plot
import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 6, figsize=(8, 3), layout="constrained")
for column in range(6):
    axes[0, column].imshow(X_test[column].reshape(8, 8), cmap="gray_r")
    axes[1, column].imshow(X_back[column].reshape(8, 8), cmap="gray_r")
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("input")
axes[1, 0].set_ylabel("output")
plt.show()

# %% check
assert mse < 0.5 * mean_image, "the code should keep most of the image"

# Output:
# mean image MSE 0.073, autoencoder below 0.03: True
