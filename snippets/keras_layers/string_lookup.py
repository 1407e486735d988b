"""StringLookup gives 0 to unknown categories and 1, 2, ... to the known ones."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"city": rng.choice(["Rome", "Oslo", "Bern"], 900)})
df["price"] = df["city"].map({"Rome": 1.0, "Oslo": 3.0, "Bern": 2.0}) + rng.normal(0, 0.1, 900)
df.loc[0, "city"] = None
train, test = df[:700], df[700:]

# %% ids: missing values first get a name of their own
import keras

lookup = keras.layers.StringLookup()
lookup.adapt(train["city"].fillna("missing"))
ids = np.asarray(lookup(test["city"].fillna("missing")))
print([str(word) for word in lookup.get_vocabulary()])

# %% in the model: strings go in as a TensorFlow tensor of shape (n, 1)
import tensorflow as tf

keras.utils.set_random_seed(0)
onehot = keras.layers.StringLookup(output_mode="one_hot")
onehot.adapt(train["city"].fillna("missing"))
inputs = keras.Input((1,), dtype="string")
model = keras.Model(inputs, keras.layers.Dense(1)(onehot(inputs)))
model.compile(optimizer=keras.optimizers.Adam(0.2), loss="mse")
strings = tf.constant(train["city"].fillna("missing").tolist())[:, None]
model.fit(strings, train["price"], epochs=5, verbose=0)

# %% class labels to 0, 1, ... and back
names = ["cat", "dog"]
labels = keras.layers.StringLookup(vocabulary=names, num_oov_indices=0)
back = keras.layers.StringLookup(vocabulary=names, num_oov_indices=0, invert=True)
print(np.asarray(back(labels(np.array(["dog", "cat"])))).astype(str).tolist())

# %% check
assert np.mean((np.ravel(model(strings)) - train["price"]) ** 2) < 0.1, "the model should fit"
unknown = np.asarray(lookup(np.array(["Paris", "Rome"])))
assert unknown[0] == 0 < unknown[1], "0 should be for unknown values"
assert lookup.vocabulary_size() == 5 and ids.max() <= 4, "three cities, missing and unknown"
assert np.asarray(labels(np.array(["dog", "cat"]))).tolist() == [1, 0], "labels should start at 0"
codes = keras.layers.IntegerLookup(vocabulary=[1010, 8020])
assert np.asarray(codes(np.array([8020, 5, -1]))).tolist() == [2, 0, 0], "unknown numbers: 0"
for call in (lambda: lookup.adapt(train["city"].astype(object).to_numpy()),
             lambda: labels(np.array(["bird"]))):
    try:
        call()
        message = "no error"
    except Exception as error:
        message = str(error)
    assert "Failed to convert" in message or "OOV" in message, "None and new labels should fail"

# Output:
# ['[UNK]', 'Bern', 'Oslo', 'Rome', 'missing']
# ['dog', 'cat']
