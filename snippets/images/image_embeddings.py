"""Features of an inner layer let a linear model learn new classes from few images."""

# %% data: digits 0 to 4 to train the network, 5 to 9 are the new task
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
images = X.reshape(-1, 8, 8, 1).astype("float32")
old = y < 5

# %% a network; here in place of a pretrained backbone
import keras
import numpy as np

keras.utils.set_random_seed(0)
inputs = keras.Input(images.shape[1:])
x = keras.layers.Rescaling(1 / 16)(inputs)
x = keras.layers.Conv2D(32, 3, activation="relu")(x)
x = keras.layers.Flatten()(x)
x = keras.layers.Dense(64, activation="relu", name="features")(x)
model = keras.Model(inputs, keras.layers.Dense(5, activation="softmax")(x))
model.compile(keras.optimizers.Adam(0.003), "sparse_categorical_crossentropy")
model.fit(images[old], y[old], epochs=8, verbose=0)

# %% features: one row per image
extractor = keras.Model(inputs, model.get_layer("features").output)
features = extractor.predict(images, batch_size=64, verbose=0)
np.save("features.npy", features)
print("features", features.shape)

# %% a linear model on few images of new classes
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

new = np.flatnonzero(~old)
train, test = new[:100], new[100:]
linear = make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=1000))
accuracy = linear.fit(features[train], y[train]).score(features[test], y[test])
print("five new classes from 100 images: above 0.6", accuracy > 0.6)

# %% similar images
from sklearn.neighbors import NearestNeighbors

search = NearestNeighbors(n_neighbors=6, metric="cosine").fit(features)
neighbours = search.kneighbors(features[:200], return_distance=False)[:, 1:]  # without itself
same = np.mean(y[neighbours] == y[:200, None])
print("neighbours of the same digit: above 0.8", same > 0.8)

# %% check
assert accuracy > 0.6, "features of other classes should help with new ones"
assert same > 0.8, "similar vectors should be similar images"
assert np.array_equal(np.load("features.npy"), features), "saved once, used often"

# Output:
# features (1797, 64)
# five new classes from 100 images: above 0.6 True
# neighbours of the same digit: above 0.8 True
