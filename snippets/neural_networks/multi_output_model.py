"""Two named heads: a dict of losses by name, and one array of predictions per output layer."""

# %% data
import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(200, 5)).astype("float32")
price = X.sum(axis=1, keepdims=True)
sold = (X[:, :1] > 0).astype("float32")

# %% model
inputs = keras.Input(shape=(5,))
shared = keras.layers.Dense(16, activation="relu")(inputs)
outputs = {
    "price": keras.layers.Dense(1, name="price")(shared),
    "sold": keras.layers.Dense(1, activation="sigmoid", name="sold")(shared),
}
model = keras.Model(inputs, outputs)
model.compile(
    optimizer="adam",
    loss={"price": "mse", "sold": "binary_crossentropy"},
    metrics={"price": ["mae"], "sold": ["accuracy"]},
)
history = model.fit(X, {"price": price, "sold": sold}, epochs=5, verbose=0)
y_pred = model.predict(X, verbose=0)
print({name: p.shape for name, p in y_pred.items()})
print(sorted(history.history))

# %% names must be unique
try:
    keras.Sequential([keras.layers.Dense(2, name="a"), keras.layers.Dense(1, name="a")])
except ValueError as error:
    print("ValueError:", str(error).split(".")[0])

# %% check
assert sorted(y_pred) == ["price", "sold"], "one array per output layer"

# Output:
# {'price': (200, 1), 'sold': (200, 1)}
# ['loss', 'price_loss', 'price_mae', 'sold_accuracy', 'sold_loss']
# ValueError: All layers added to a Sequential model should have unique names
