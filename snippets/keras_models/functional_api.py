"""A functional model joins two inputs, has two outputs, and lends its inner layer to another."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
wide, deep = rng.normal(size=(64, 5)), rng.normal(size=(64, 8))
price, sold = wide.sum(axis=1), (deep[:, 0] > 0).astype(int)

# %% build
keras.utils.set_random_seed(0)
wide_in = keras.Input(shape=(5,), name="wide")
deep_in = keras.Input(shape=(8,), name="deep")
hidden = keras.layers.Dense(16, activation="relu", name="hidden")(deep_in)
merged = keras.layers.Concatenate()([wide_in, hidden])
price_out = keras.layers.Dense(1, name="price")(merged)
sold_out = keras.layers.Dense(1, activation="sigmoid", name="sold")(merged)
model = keras.Model(
    inputs={"wide": wide_in, "deep": deep_in}, outputs={"price": price_out, "sold": sold_out}
)

# %% train
model.compile(optimizer="adam", loss={"price": "mse", "sold": "binary_crossentropy"})
model.fit({"wide": wide, "deep": deep}, {"price": price, "sold": sold}, epochs=2, verbose=0)
pred = model.predict({"wide": wide, "deep": deep}, verbose=0)
print({name: array.shape for name, array in pred.items()})

# %% feature extractor with the same weights
features = keras.Model(deep_in, hidden).predict(deep, verbose=0)
print("features:", features.shape)
kernel, bias = model.get_layer("hidden").get_weights()
by_hand = np.maximum(deep @ kernel + bias, 0)

# %% check
assert pred["price"].shape == pred["sold"].shape == (64, 1), "one array per output layer"
assert np.allclose(features, by_hand, atol=1e-4), "the extractor shares the trained hidden layer"

# Output:
# {'price': (64, 1), 'sold': (64, 1)}
# features: (64, 16)
