"""Embedding is a table lookup: the row of each id, the same as one-hot times the table."""

# %% lookup
import keras
import numpy as np

ids = np.array([[1, 4, 4], [2, 0, 0]])
layer = keras.layers.Embedding(input_dim=10, output_dim=3)
vectors = keras.ops.convert_to_numpy(layer(ids))
table = layer.get_weights()[0]
print("ids", ids.shape, "-> vectors", vectors.shape, "parameters", layer.count_params())

# %% mask_zero: id 0 is padding
masked = keras.layers.Embedding(10, 3, mask_zero=True)
print("mask:", np.asarray(masked.compute_mask(ids)).tolist())

# %% pretrained vectors, frozen
matrix = np.random.default_rng(0).normal(size=(10, 3)).astype("float32")
pretrained = keras.layers.Embedding(10, 3, weights=[matrix], trainable=False)

# %% one category per row
model = keras.Sequential([
    keras.Input((), dtype="int32"),
    keras.layers.Embedding(10, 3),
    keras.layers.Dense(1),
])

# %% learn one value per category: target encoding by gradient descent
keras.utils.set_random_seed(0)
category = np.random.default_rng(0).integers(0, 10, 2000)
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
model.fit(category, np.sin(category), epochs=5, verbose=0)
error = abs(model.predict(np.arange(10), verbose=0).ravel() - np.sin(np.arange(10))).max()
print("largest error below 0.1:", bool(error < 0.1))

# %% check
assert np.array_equal(vectors, table[ids]), "row lookup"
assert np.allclose(vectors, np.eye(10)[ids] @ table), "one-hot times table"
assert np.allclose(pretrained(ids), matrix[ids]), "starts from the given vectors"
assert model(np.array([3, 9])).shape == (2, 1), "Input(shape=()) needs no Flatten"
assert error < 0.1, "the vectors should learn each category's value"

# Output:
# ids (2, 3) -> vectors (2, 3, 3) parameters 30
# mask: [[True, True, True], [True, False, False]]
# largest error below 0.1: True
