"""Dot(axes=1, normalize=True) is the cosine similarity of two vectors per row."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"user": rng.integers(0, 50, 3000), "item": rng.integers(0, 30, 3000)})
taste, trait = rng.normal(size=(50, 2)), rng.normal(size=(30, 2))
df["rating"] = 3 + (taste[df["user"]] * trait[df["item"]]).sum(axis=1)
train, test = df.iloc[:2400], df.iloc[2400:]

# %% recommender: a vector and a level for each user and item
import keras

layers = keras.layers
keras.utils.set_random_seed(0)
inputs, vectors, levels = {}, [], []
for name in ("user", "item"):
    inputs[name] = keras.Input((), dtype="int32", name=name)
    count = int(df[name].max()) + 1
    vectors.append(layers.Embedding(count, 8)(inputs[name]))
    levels.append(layers.Embedding(count, 1, embeddings_initializer="zeros")(inputs[name]))
score = layers.Add()([layers.Dot(axes=1)(vectors), *levels])
model = keras.Model(inputs, score)
mean = train["rating"].mean()
features = {name: train[name].to_numpy() for name in inputs}
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
model.fit(features, train["rating"] - mean, epochs=8, batch_size=64, verbose=0)
predicted = model.predict({name: test[name].to_numpy() for name in inputs}, verbose=0)
rating = mean + predicted.ravel()

# %% cosine similarity of two branches
a, b = rng.normal(size=(2, 4, 8)).astype("float32")
cosine = np.asarray(layers.Dot(axes=1, normalize=True)([a, b]))
print("cosine:", cosine.shape)

# %% check
error = np.mean((rating - test["rating"]) ** 2)
assert error < 0.5 * test["rating"].var(), "the ratings should be predicted"
norms = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
product = (a * b).sum(axis=1)
assert np.allclose(cosine.ravel(), product / norms, atol=1e-5), "it should be the cosine per row"
assert np.allclose(np.ravel(layers.Dot(axes=1)([a, b])), product, atol=1e-4), "without normalizing"
pairs = layers.Dot(axes=(2, 2))([np.ones((2, 5, 8)), np.ones((2, 7, 8))])
assert pairs.shape == (2, 5, 7), "two sequences should give all pairs"

# Output:
# cosine: (4, 1)
