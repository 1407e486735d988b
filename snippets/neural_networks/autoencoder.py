"""A linear bottleneck of 2 finds the PCA subspace: the same reconstruction error."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% autoencoder
import keras
import numpy as np
from sklearn.preprocessing import StandardScaler

keras.utils.set_random_seed(0)
x = StandardScaler().fit_transform(X).astype("float32")
encoder = keras.Sequential(
    [keras.Input(x.shape[1:]), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(2)]
)
decoder = keras.Sequential(
    [keras.Input((2,)), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(x.shape[1])]
)
model = keras.Sequential([encoder, decoder])
model.compile(optimizer=keras.optimizers.Adam(0.03), loss="mse")
model.fit(x, x, epochs=20, verbose=0)

# %% use
code = encoder.predict(x, verbose=0)  # features, or a picture
error = np.mean((model.predict(x, verbose=0) - x) ** 2, axis=1)  # anomaly score of each row
print("code:", code.shape, "row that is rebuilt worst:", int(error.argmax()))

# %% check
from sklearn.decomposition import PCA

pca = PCA(2).fit(x)
by_pca = np.mean((pca.inverse_transform(pca.transform(x)) - x) ** 2)
layers = [keras.layers.Dense(2), keras.layers.Dense(x.shape[1])]  # linear
linear = keras.Sequential([keras.Input(x.shape[1:]), *layers])
linear.compile(optimizer=keras.optimizers.Adam(0.03), loss="mse")
many = np.tile(x, (200, 1))  # 200 updates by all rows in one epoch
linear.fit(many, many, batch_size=len(x), verbose=0)
by_network = np.mean((np.asarray(linear(x)) - x) ** 2)
assert abs(by_network - by_pca) < 5e-3, "the linear autoencoder should reach PCA's error"
assert error.mean() < 0.1, "the bottleneck of 2 should keep most of the variance"
wider = PCA(3).fit(x)
loss = np.mean((wider.inverse_transform(wider.transform(x)) - x) ** 2)
assert loss < by_pca, "a wider code should lose less"

# Output:
# code: (150, 2) row that is rebuilt worst: 106
