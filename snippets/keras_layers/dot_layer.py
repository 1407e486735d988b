"""Dot(axes=1, normalize=True) is the cosine similarity of two vectors per row."""

# %% cosine
import keras
import numpy as np

rng = np.random.default_rng(0)
a, b = rng.normal(size=(2, 4, 8)).astype("float32")
cosine = np.asarray(keras.layers.Dot(axes=1, normalize=True)([a, b]))
norms = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
print("shape:", cosine.shape)
dot = np.asarray(keras.layers.Dot(axes=1)([a, b]))

# %% two towers: users and items as embeddings
user, item = keras.Input((), dtype="int32"), keras.Input((), dtype="int32")
score = keras.layers.Dot(axes=1)([
    keras.layers.Embedding(100, 16)(user), keras.layers.Embedding(50, 16)(item),
])
model = keras.Model([user, item], score)
prediction = model.predict([np.array([3, 99]), np.array([0, 49])], verbose=0)
print("two-tower prediction:", prediction.shape, "parameters:", model.count_params())

# %% check
assert np.allclose(cosine.ravel(), (a * b).sum(axis=1) / norms, atol=1e-5), "row-wise cosine"
assert np.allclose(dot.ravel(), (a * b).sum(axis=1), atol=1e-4), "without normalizing"
assert model.count_params() == 16 * 150, "one vector per user and item"

# Output:
# shape: (4, 1)
# two-tower prediction: (2, 1) parameters: 2400
