"""An autoencoder with 16 codes rebuilds digits far better than the mean image, PCA does still."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)

# %% model
import keras
from keras import layers

pixels = X.to_numpy("float32")  # one row per image
X_train, X_test = train_test_split(pixels / pixels.max(), random_state=0)
width = X_train.shape[1]
keras.utils.set_random_seed(0)
inputs = keras.Input((width,))
hidden = layers.Dense(32, activation="relu")(inputs)
code = layers.Dense(16, activation="relu", name="code")(hidden)
hidden = layers.Dense(32, activation="relu")(code)
outputs = layers.Dense(width, activation="sigmoid")(hidden)
autoencoder = keras.Model(inputs, outputs)
autoencoder.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
autoencoder.fit(X_train, X_train, epochs=30, batch_size=128, verbose=0)
X_back = autoencoder.predict(X_test, verbose=0)

# %% compare with the mean image and PCA
from sklearn.decomposition import PCA

pca = PCA(16).fit(X_train)
rebuilt = pca.inverse_transform(pca.transform(X_test))
errors = [((X_test - back) ** 2).mean() for back in (X_train.mean(axis=0), X_back, rebuilt)]
print("MSE: mean image {:.3f}, autoencoder {:.3f}, PCA {:.3f}".format(*errors))

# %% plot
import matplotlib.pyplot as plt

side = int(width**0.5)
figure, axes = plt.subplots(2, 6, figsize=(8, 3), layout="constrained")
for column in range(6):
    axes[0, column].imshow(X_test[column].reshape(side, side), cmap="gray_r")
    axes[1, column].imshow(X_back[column].reshape(side, side), cmap="gray_r")
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
plt.show()

# %% check
mean_image, mse, by_pca = errors
assert mse < 0.5 * mean_image, "the code should keep most of the image"
assert by_pca < mse, "on these small images PCA of the same size should be better"
same = float(keras.losses.binary_crossentropy(X_test, X_test).numpy().mean())
assert same > 0.1, "the entropy of a perfect copy should stay far from 0"

# Output:
# MSE: mean image 0.073, autoencoder ..., PCA ...
