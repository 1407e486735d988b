"""FeatureSpace turns a dict of columns into one row of numbers, learned on the training data."""

# %% data
import keras
import numpy as np
import pandas as pd
import tensorflow as tf

rng = np.random.default_rng(0)
city = rng.choice(["Rome", "Oslo", "Bern"], 200)
df = pd.DataFrame({"age": rng.normal(40, 10, 200), "city": city})
columns = {"age": df["age"].to_numpy(), "city": df["city"].to_numpy(dtype=object)}

# %% adapt
space = keras.utils.FeatureSpace({"age": "float_normalized", "city": "string_categorical"})
space.adapt(tf.data.Dataset.from_tensor_slices(columns).batch(50))

# %% encode
rows = np.asarray(space(columns))
print("encoded:", rows.shape)
scaled = (df["age"] - df["age"].mean()) / df["age"].std(ddof=0)

# %% a model on top
keras.utils.set_random_seed(0)
y = (df["city"] == "Rome").astype(int).to_numpy()
model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(1, activation="sigmoid")])
optimizer = keras.optimizers.Adam(0.1)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(rows, y, epochs=20, verbose=0)
accuracy = model.evaluate(rows, y, verbose=0, return_dict=True)["accuracy"]
print("accuracy 1:", accuracy == 1)

# %% check
assert rows.shape == (200, 1 + 4), "age, and three cities plus unknown"
assert np.isclose(abs(rows - scaled.to_numpy()[:, None]).max(axis=0), 0, atol=1e-2).any(), "scaled"
assert accuracy > 0.99, "one column decides"

# Output:
# encoded: (200, 5)
# accuracy 1: True
