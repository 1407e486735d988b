"""Embedding is a table lookup: the row of each id, the same as one-hot times the table."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"city": rng.choice(list("abcdefgh"), 2000)})
df["price"] = df["city"].map({name: np.sin(i) for i, name in enumerate("abcdefgh")})

# %% model: ids from 1 on, 0 for missing and unknown values
import keras

keras.utils.set_random_seed(0)
known = pd.Index(df["city"].dropna().unique())  # of the training rows
ids = known.get_indexer(df["city"]).astype("int32") + 1
model = keras.Sequential([
    keras.Input((), dtype="int32"),
    keras.layers.Embedding(len(known) + 1, 4),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
model.fit(ids, df["price"], epochs=5, verbose=0)
vectors = model.layers[0].get_weights()[0]
print("vectors:", vectors.shape)

# %% words: id 0 is padding; pretrained vectors, frozen
matrix = rng.normal(size=(100, 50)).astype("float32")  # one row per word id, e.g. GloVe
words = keras.layers.Embedding(*matrix.shape, weights=[matrix], mask_zero=True, trainable=False)
text = keras.Sequential([
    keras.Input((None,), dtype="int32"), words, keras.layers.GlobalAveragePooling1D(),
])
print("mask:", np.asarray(words.compute_mask(np.array([[1, 4, 4], [2, 0, 0]]))).tolist())

# %% check
assert model.evaluate(ids, df["price"], verbose=0) < 0.01, "each category should get its value"
assert (known.get_indexer(["new", None]) + 1 == 0).all(), "unknown and missing should be 0"
layer = keras.layers.Embedding(input_dim=10, output_dim=3)
batch = np.array([[1, 4, 4], [2, 0, 0]])
rows, table = np.asarray(layer(batch)), layer.get_weights()[0]
assert np.array_equal(rows, table[batch]), "it should be a row lookup"
assert np.allclose(rows, np.eye(10)[batch] @ table), "it should equal one-hot times table"
assert np.array_equal(layer(np.array([-1])), table[[9]]), "-1 should silently give the last row"
assert np.allclose(text(batch)[1], matrix[2]), "padding should not count"
try:
    layer(np.array([10]))
    message = "no error"
except Exception as error:
    message = str(error)
assert "not in [0, 10)" in message, "a large id should be an error on the CPU"

# Output:
# vectors: (9, 4)
# mask: [[True, True, True], [True, False, False]]
