"""Trained on MAE a network predicts the median, trained on MSE the mean."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(3.0), loss="mae", metrics=["mse"])
history = model.fit(X, y, epochs=10, verbose=0).history
print(sorted(history))
mae = model.evaluate(X, y, verbose=0, return_dict=True)["loss"]
print("better than always saying the median:", mae < (y - y.median()).abs().mean())

# %% check
import numpy as np

errors = np.abs(y - np.ravel(model(X.to_numpy())))
assert np.isclose(mae, errors.mean(), rtol=1e-4), "the loss should be the mean error"
assert mae < (y - y.median()).abs().mean(), "it should learn"
target = np.array([1.0, 2.0, 3.0, 4.0, 100.0])
constants = np.linspace(0, 100, 1001)[:, None]  # as predictions
for loss, expected in {"mae": np.median(target), "mse": target.mean()}.items():
    losses = keras.losses.get(loss)(np.tile(target, (1001, 1)), constants)
    best = constants[np.argmin(losses), 0]
    assert abs(best - expected) < 0.1, f"{loss} should lead to {expected}"
name = keras.metrics.MeanAbsoluteError().name
assert name == "mean_absolute_error", "as an object the metric has the long name"

# Output:
# ['loss', 'mse']
# better than always saying the median: True
