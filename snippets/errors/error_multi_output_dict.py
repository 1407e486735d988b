"""Metrics and losses of a model with two outputs go by output name."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4)).astype("float32")
y = {"price": X.sum(axis=1), "sold": (X[:, 0] > 0).astype("float32")}
inputs = keras.Input((4,))
price = keras.layers.Dense(1, name="price")(inputs)
sold = keras.layers.Dense(1, activation="sigmoid", name="sold")(inputs)
model = keras.Model(inputs, {"price": price, "sold": sold})
losses = {"price": "mse", "sold": "binary_crossentropy"}

# %% error: one metric for two outputs
listed = keras.Model(inputs, [price, sold])
listed.compile(loss=["mse", "binary_crossentropy"], metrics=["mae"])
try:
    listed.fit(X, [y["price"], y["sold"]], verbose=0)
except ValueError as error:
    print("ValueError: about metrics:", "metrics" in str(error))

# %% error: a key that is no output
listed.compile(loss={"price": "mse", "sale": "binary_crossentropy"})
try:
    listed.fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError: ...", str(error).split("but ")[1])

# %% fix
print("names:", sorted(model.output_names))
model.compile(loss=losses, metrics={"price": ["mae"], "sold": ["accuracy"]})
history = model.fit(X, y, verbose=0)
print(sorted(history.history))

# %% check
listed.compile(loss=["mse", "binary_crossentropy"], metrics={"c": "mae"})
try:
    listed.fit(X, [y["price"], y["sold"]], verbose=0)
except ValueError as error:
    said = "Expected an instance of tuple, got {'c': 'mae'}."
    old = "In the dict argument `metrics`, key 'c' does not correspond to any model output."
    assert str(error).startswith((said, old)), str(error)
else:
    raise AssertionError("it should raise ValueError")
assert {"price_mae", "sold_accuracy"} <= set(history.history), "a metric for each output"

# Output:
# ValueError: about metrics: True
# ValueError: ... found loss.keys()=['price', 'sale']
# names: ['price', 'sold']
# ['loss', 'price_loss', 'price_mae', 'sold_accuracy', 'sold_loss']
