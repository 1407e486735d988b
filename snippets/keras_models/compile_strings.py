"""A string is the object with default options; unknown ones raise ValueError."""

# %% strings and objects are the same
import keras
import numpy as np

y_true, y_pred = np.array([[1.0], [3.0]]), np.array([[2.0], [5.0]])
print("mse:", float(keras.losses.get("mse")(y_true, y_pred).numpy().mean()))
print("object:", float(keras.losses.MeanSquaredError()(y_true, y_pred)))

# %% identifiers that work
for name in ["mae", "mape", "msle", "huber", "log_cosh", "kl_divergence", "hinge"]:
    assert keras.losses.get(name) is not None, f"{name} should be a loss"
for name in ["sgd", "adamw", "rmsprop", "nadam", "adagrad", "lion"]:
    assert keras.optimizers.get(name) is not None, f"{name} should be an optimizer"
for name in ["AUC", "Precision", "Recall", "mae"]:
    assert keras.metrics.get(name) is not None, f"{name} should be a metric"

# %% an unknown metric fails at fit
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=["r2"])
try:
    model.fit(y_true, y_pred, verbose=0)
except ValueError as error:
    print("ValueError:", error)
model.compile(optimizer="adam", loss="mse", metrics=["r2_score"])
history = model.fit(y_true, y_pred, verbose=0).history

# %% check
assert isinstance(keras.optimizers.get("adam"), keras.optimizers.Adam), "adam"
assert isinstance(keras.metrics.get("r2_score"), keras.metrics.R2Score), "r2_score"
assert keras.activations.get(None) is keras.activations.linear, "None is linear"
assert "r2_score" in history, "the right name appears in the history"

# Output:
# mse: 2.5
# object: 2.5
# ValueError: Could not interpret metric identifier: r2
