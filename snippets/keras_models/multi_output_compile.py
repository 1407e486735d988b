"""Dicts by output name give each output its own loss and metrics; one metric for two fails."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(128, 5))
targets = {"price": X.sum(axis=1), "sold": (X[:, 0] > 0).astype(int)}

# %% model
keras.utils.set_random_seed(0)
inputs = keras.Input((5,))
hidden = keras.layers.Dense(16, activation="relu")(inputs)
outputs = [
    keras.layers.Dense(1, name="price")(hidden),
    keras.layers.Dense(1, activation="sigmoid", name="sold")(hidden),
]
model = keras.Model(inputs, outputs)
model.compile(
    optimizer="adam",
    loss={"price": "mse", "sold": "binary_crossentropy"},
    loss_weights={"price": 0.5, "sold": 2.0},
    metrics={"price": ["mae"], "sold": ["accuracy"]},
)
history = model.fit(X, targets, epochs=1, batch_size=128, verbose=0).history
print(sorted(history))
total = 0.5 * history["price_loss"][0] + 2.0 * history["sold_loss"][0]

# %% a list of one metric for two outputs
model.compile(optimizer="adam", loss=["mse", "binary_crossentropy"], metrics=["accuracy"])
try:
    model.fit(X, list(targets.values()), verbose=0)
except ValueError as error:
    print("ValueError about `metrics`:", "`metrics`" in str(error))

# %% check
assert np.isclose(history["loss"][0], total, rtol=1e-4), "parts before weight (Keras 3.5: after)"

# Output:
# ['loss', 'price_loss', 'price_mae', 'sold_accuracy', 'sold_loss']
# ValueError about `metrics`: True
