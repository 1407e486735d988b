"""The reported loss is the weighted sum of the outputs' losses."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
targets = {"price": (y - y.mean()) / y.std(), "sold": (y > y.median()).astype(int)}

# %% model
import keras

keras.utils.set_random_seed(0)
inputs = keras.Input(X.shape[1:])
hidden = keras.layers.Dense(16, activation="relu")(inputs)
outputs = {
    "price": keras.layers.Dense(1, name="price")(hidden),
    "sold": keras.layers.Dense(1, activation="sigmoid", name="sold")(hidden),
}
model = keras.Model(inputs, outputs)
model.compile(
    optimizer="adam",
    loss={"price": "mse", "sold": "binary_crossentropy"},
    loss_weights={"price": 1.0, "sold": 5.0},
    metrics={"sold": ["accuracy"]},
)
history = model.fit(X, targets, epochs=2, verbose=0)
print(sorted(history.history))

# %% check
import numpy as np

result = model.evaluate(X, targets, verbose=0, return_dict=True)
total = 1.0 * result["price_loss"] + 5.0 * result["sold_loss"]
assert np.isclose(result["loss"], total, rtol=1e-3), "parts are reported before the weight"
assert "sold_accuracy" in result, "metrics should carry the output's name"
price = model.predict(X, verbose=0)["price"].ravel()
mse = ((targets["price"] - price) ** 2).mean()
assert np.isclose(result["price_loss"], mse, rtol=1e-3), "price_loss is the plain MSE"
kernel = model.get_layer("sold").get_weights()[0]
model.compile(
    optimizer="adam",
    loss={"price": "mse", "sold": "binary_crossentropy"},
    loss_weights={"price": 1.0, "sold": 0.0},
)
model.fit(X, targets, verbose=0)
assert np.array_equal(model.get_layer("sold").get_weights()[0], kernel), "weight 0: no learning"

# Output:
# ['loss', 'price_loss', 'sold_accuracy', 'sold_loss']
