"""CategoryEncoding makes one-hot rows of single ids and multi-hot rows of several."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"month": rng.integers(1, 13, 1000), "price": rng.normal(size=1000)})
df["sales"] = np.sin(df["month"]) - 0.5 * df["price"]

# %% model: the months as 0 and 1, beside a number
import keras

keras.utils.set_random_seed(0)
month = keras.Input((1,), dtype="int32", name="month")
price = keras.Input((1,), name="price")
num_tokens = int(df["month"].max()) + 1
onehot = keras.layers.CategoryEncoding(num_tokens=num_tokens, output_mode="one_hot")(month)
x = keras.layers.Concatenate()([onehot, price])
model = keras.Model({"month": month, "price": price}, keras.layers.Dense(1)(x))
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
features = {name: df[[name]].to_numpy() for name in ("month", "price")}
model.fit(features, df["sales"], epochs=10, verbose=0)
print("columns:", x.shape[-1])

# %% several ids in a row: present or not, and how often
tags = np.array([[0, 1, 1], [3, 3, 3]])
multi = np.asarray(keras.layers.CategoryEncoding(num_tokens=4)(tags))
count = np.asarray(keras.layers.CategoryEncoding(num_tokens=4, output_mode="count")(tags))
print(multi.astype(int).tolist(), count.astype(int).tolist())

# %% check
assert model.evaluate(features, df["sales"], verbose=0) < 0.05, "the model should fit"
layer = keras.layers.CategoryEncoding(num_tokens=4, output_mode="one_hot")
assert np.array_equal(layer(np.array([2, 0])), np.eye(4)[[2, 0]]), "a row for each id"
assert multi.tolist() == [[1, 1, 0, 0], [0, 0, 0, 1]], "multi-hot should say present or not"
assert count.tolist() == [[1, 2, 0, 0], [0, 0, 0, 3]], "count should count"
assert not np.any(layer(np.array([4, -1]))), "ids out of range should give rows of zeros, silently"

# Output:
# columns: 14
# [[1, 1, 0, 0], [0, 0, 0, 1]] [[1, 2, 0, 0], [0, 0, 0, 3]]
