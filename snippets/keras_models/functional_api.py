"""A functional model branches, takes several inputs and outputs, and lends its inner layers."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% a skip connection
import keras

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=X.shape[1:], name="table")
hidden = keras.layers.Dense(16, activation="relu", name="hidden")(inputs)
merged = keras.layers.Concatenate()([inputs, hidden])
model = keras.Model(inputs, keras.layers.Dense(1)(merged))
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=2, verbose=0)

# %% features of the hidden layer, with the trained weights
features = keras.Model(inputs, hidden).predict(X, verbose=0)
print("features:", features.shape)

# %% two inputs, two outputs
parts = {"wide": X.iloc[:, ::2], "deep": X.iloc[:, 1::2]}
targets = {"value": y, "high": (y > y.median()).astype(int)}
tensors = {name: keras.Input(shape=part.shape[1:], name=name) for name, part in parts.items()}
x = keras.layers.Dense(16, activation="relu")(tensors["deep"])
x = keras.layers.Concatenate()([tensors["wide"], x])
value = keras.layers.Dense(1, name="value")(x)
high = keras.layers.Dense(1, activation="sigmoid", name="high")(x)
two = keras.Model(inputs=tensors, outputs={"value": value, "high": high})
two.compile(optimizer="adam", loss={"value": "mse", "high": "binary_crossentropy"})
two.fit(parts, targets, epochs=2, verbose=0)
pred = two.predict(parts, verbose=0)
print({name: array.shape for name, array in pred.items()})

# %% check
import numpy as np

kernel, bias = model.get_layer("hidden").get_weights()
by_hand = np.maximum(X.to_numpy() @ kernel + bias, 0)
assert np.allclose(features, by_hand, atol=1e-4), "the extractor should share the trained layer"
assert pred["value"].shape == pred["high"].shape == (len(X), 1), "one array per output"
shared = keras.layers.Dense(3)
left, right = shared(keras.Input((4,))), shared(keras.Input((4,)))
assert len(shared.weights) == 2, "a layer called twice should have one kernel and one bias"
for wrong in (lambda: shared[inputs], lambda: keras.Model(np.ones((2, 4)), left)):
    try:
        wrong()
    except (TypeError, ValueError, AttributeError):
        continue
    raise AssertionError("layers should be called, on keras.Input tensors only")

# Output:
# features: (442, 16)
# {'value': (442, 1), 'high': (442, 1)}
