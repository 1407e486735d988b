"""The reported loss is the weighted sum of the outputs' losses."""

# %% data
import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
X = rng.normal(size=(256, 4)).astype("float32")
y = {"price": 3 * X[:, :1], "sold": (X[:, 1:2] > 0).astype("float32")}

# %% model
inputs = keras.Input((4,))
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
history = model.fit(X, y, epochs=2, verbose=0)
print(sorted(history.history))

# %% the sum
result = model.evaluate(X, y, verbose=0, return_dict=True)
total = 1.0 * result["price_loss"] + 5.0 * result["sold_loss"]
print("loss is the weighted sum:", np.isclose(result["loss"], total, rtol=1e-3))

# %% check
assert np.isclose(result["loss"], total, rtol=1e-3), "parts before weight (Keras 3.5: after)"
assert "sold_accuracy" in result, "metrics carry the output's name"

# Output:
# ['loss', 'price_loss', 'sold_accuracy', 'sold_loss']
# loss is the weighted sum: True
