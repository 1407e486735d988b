"""Dicts by output name give each output its own loss and metrics; one metric for two fails."""

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
    loss_weights={"price": 0.5, "sold": 2.0},
    metrics={"price": ["mae"], "sold": ["accuracy"]},
)
history = model.fit(X, targets, epochs=2, batch_size=len(X), verbose=0).history
print(sorted(history))

# %% check
import numpy as np

total = 0.5 * history["price_loss"][0] + 2.0 * history["sold_loss"][0]
assert np.isclose(history["loss"][0], total, rtol=1e-4), "weighted sum; parts before the weight"
as_list = keras.Model(inputs, list(outputs.values()))


def train(y, **options):
    as_list.compile("adam", **options, run_eagerly=True)
    return as_list.fit(X, y, batch_size=len(X), verbose=0).history


both, losses = list(targets.values()), ["mse", "binary_crossentropy"]
for wrong in (["accuracy"], ["mae", "accuracy", "mae"]):
    try:
        train(both, loss=losses, metrics=wrong)
        raise AssertionError("a flat list needs one metric per output")
    except ValueError as error:
        assert "`metrics`" in str(error), str(error)
names = train(both, loss=losses, metrics=["mae", "accuracy"])
assert {"price_mae", "sold_accuracy"} <= set(names), "the k-th metric goes to the k-th output"
names = train(both, loss="mse")
assert {"price_loss", "sold_loss"} <= set(names), "one string should serve every output"
try:
    train(targets, loss={"price": "mse"})
    raise AssertionError("a dict should name all outputs of a list")
except (ValueError, KeyError):
    pass

# Output:
# ['loss', 'price_loss', 'price_mae', 'sold_accuracy', 'sold_loss']
