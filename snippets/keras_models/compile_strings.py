"""A string is the object with default options; an object sets them; unknown strings raise."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% strings
import keras

model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=["mae", "r2_score"])
print(sorted(model.fit(X, y, verbose=0).history))

# %% objects, to set options
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss=keras.losses.Huber(delta=2.0),
    metrics=[keras.metrics.RootMeanSquaredError(name="rmse"), keras.metrics.R2Score(name="r2")],
)
print(sorted(model.fit(X, y, verbose=0).history))

# %% check
import numpy as np

for name in "mse mae huber mape msle log_cosh kl_divergence hinge".split():
    assert callable(keras.losses.get(name)), f"{name} should be a loss"
optimizers = "sgd adam adamw rmsprop nadam adagrad adadelta adamax adafactor ftrl lion"
for name in optimizers.split():
    rate = float(keras.optimizers.get(name).learning_rate.numpy())
    assert np.isclose(rate, 0.01 if name == "sgd" else 0.001), f"default rate of {name}: {rate}"
for name in "AUC Precision Recall mae mse r2_score f1_score".split():
    assert keras.metrics.get(name) is not None, f"{name} should be a metric"
model.compile(loss="mse", metrics=["r2"])  # passes: it is looked up in fit
try:
    model.fit(X, y, verbose=0)
    message = ""
except ValueError as error:
    message = str(error)
assert "Could not interpret metric identifier: r2" in message, "an unknown metric should raise"

rng = np.random.default_rng(0)
X_multi, labels = rng.normal(size=(64, 4)), rng.integers(0, 2, size=(64, 3))
multi = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="sigmoid")])
multi.compile(loss="binary_crossentropy", metrics=["accuracy", "binary_accuracy"])
scores = multi.evaluate(X_multi, labels, verbose=0, return_dict=True)
proba = multi.predict(X_multi, verbose=0)
assert np.isclose(scores["accuracy"], (proba.argmax(1) == labels.argmax(1)).mean()), "argmax"
assert np.isclose(scores["binary_accuracy"], ((proba > 0.5) == labels).mean()), "per label"
f1 = keras.metrics.get("f1_score")
f1.update_state(np.array([[1.0], [0.0]]), np.array([[0.1], [0.1]]))
assert np.isclose(float(f1.result()[0]), 2 / 3), "one column: every row counts as positive"

# Output:
# ['loss', 'mae', 'r2_score']
# ['loss', 'r2', 'rmse']
