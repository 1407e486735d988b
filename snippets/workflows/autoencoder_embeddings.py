"""The encoder's 8 codes keep digits apart: nearest neighbours in code space share the label."""

# %% data
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits
from sklearn.neighbors import NearestNeighbors

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")

# %% autoencoder, then its encoder
keras.utils.set_random_seed(0)
inputs = keras.Input((64,))
hidden = layers.Dense(32, activation="relu")(inputs)
code = layers.Dense(8, name="code")(hidden)
hidden = layers.Dense(32, activation="relu")(code)
outputs = layers.Dense(64, activation="sigmoid")(hidden)
autoencoder = keras.Model(inputs, outputs)
autoencoder.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
autoencoder.fit(X, X, epochs=20, batch_size=128, verbose=0)

encoder = keras.Model(inputs, autoencoder.get_layer("code").output)
embeddings = encoder.predict(X, batch_size=512, verbose=0)
print("embeddings:", embeddings.shape)

# %% search
neighbors = NearestNeighbors(n_neighbors=2).fit(embeddings)
nearest = neighbors.kneighbors(embeddings, return_distance=False)[:, 1]
agreement = np.mean(y[nearest] == y)
print(f"nearest neighbour has the same digit: {agreement:.2f}")

# %% check
assert embeddings.shape == (len(X), 8), "eight numbers per image"
assert agreement > 0.85, "similar images lie close together"
assert encoder.layers[-1] is autoencoder.get_layer("code"), "the layers are shared"

# Output:
# embeddings: (1797, 8)
# nearest neighbour has the same digit: 0.97
