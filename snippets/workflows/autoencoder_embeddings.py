"""The encoder's 8 codes keep digits apart: nearest neighbours in code space share the label."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% autoencoder, then its encoder
import keras
from keras import layers
from sklearn.preprocessing import minmax_scale

A = minmax_scale(X)  # every column to 0 ... 1
width = A.shape[1]
keras.utils.set_random_seed(0)
inputs = keras.Input((width,))
hidden = layers.Dense(32, activation="relu")(inputs)
code = layers.Dense(8, name="code")(hidden)
hidden = layers.Dense(32, activation="relu")(code)
outputs = layers.Dense(width, activation="sigmoid")(hidden)
autoencoder = keras.Model(inputs, outputs)
autoencoder.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
autoencoder.fit(A, A, epochs=20, batch_size=128, verbose=0)

encoder = keras.Model(inputs, autoencoder.get_layer("code").output)
embeddings = encoder.predict(A, verbose=0)
print("embeddings:", embeddings.shape)

# %% search
from sklearn.neighbors import NearestNeighbors

neighbors = NearestNeighbors(n_neighbors=2).fit(embeddings)
nearest = neighbors.kneighbors(embeddings, return_distance=False)[:, 1]  # 0 is the row itself
agreement = (y.iloc[nearest].to_numpy() == y.to_numpy()).mean()
print(f"nearest neighbour has the same label: {agreement:.2f}")

# %% check
assert embeddings.shape == (len(X), 8), "there should be eight numbers per image"
assert agreement > 0.85, "similar images should lie close together"
assert encoder.layers[-1] is autoencoder.get_layer("code"), "the layers should be shared"
again = encoder.predict(A[:5], verbose=0)
assert abs(again - embeddings[:5]).max() < 1e-4, "the encoder should be trained already"

# Output:
# embeddings: (1797, 8)
# nearest neighbour has the same label: 0.97
