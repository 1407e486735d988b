"""For several outputs class weights go into fit as sample weights per output."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 3))
y = {"a": (X[:, 0] > 1).astype("float32"), "b": X[:, 1].astype("float32")}

inputs = keras.Input((3,))
a = keras.layers.Dense(1, activation="sigmoid", name="a")(inputs)
b = keras.layers.Dense(1, name="b")(inputs)
model = keras.Model(inputs, {"a": a, "b": b})
model.compile(optimizer="adam", loss={"a": "binary_crossentropy", "b": "mse"})

# %% error
try:
    model.fit(X, y, class_weight={0: 1.0, 1: 5.0}, verbose=0)
except ValueError as error:
    print("ValueError:", error)

# %% fix
weights = {"a": np.where(y["a"] == 1, 5.0, 1.0), "b": np.ones(len(X))}
model.fit(X, y, sample_weight=weights, verbose=0)
print({name: sorted(set(weight.tolist())) for name, weight in weights.items()})

# %% check
plain = model.evaluate(X, y, verbose=0, return_dict=True)["loss"]
weighted = model.evaluate(X, y, sample_weight=weights, verbose=0, return_dict=True)["loss"]
assert weighted > plain, "five times the weight on the positives should raise the loss"

# Output:
# ValueError: `class_weight` is only supported for Models with a single output.
# {'a': [1.0, 5.0], 'b': [1.0]}
