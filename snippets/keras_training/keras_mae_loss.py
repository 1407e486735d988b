"""Trained on MAE a network predicts the median, trained on MSE the mean."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(1.0), loss="mae", metrics=["mse"])
history = model.fit(X, y, epochs=30, verbose=0).history
print(sorted(history))
mae = model.evaluate(X, y, verbose=0, return_dict=True)["loss"]
print("better than always saying the median:", mae < (y - y.median()).abs().mean())

# %% check
import numpy as np

errors = np.abs(y - model.predict(X, verbose=0).ravel())
assert np.isclose(mae, errors.mean(), rtol=1e-4), "the loss should be the mean error"
assert mae < (y - y.median()).abs().mean(), "it should learn"
target, ones = np.array([1.0, 2.0, 3.0, 4.0, 100.0] * 5000), np.ones((25000, 1))


def constant(loss):
    """The constant that a network without inputs learns."""
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((1,)), layer])
    rate = keras.optimizers.schedules.CosineDecay(0.5, 500)
    model.compile(optimizer=keras.optimizers.Adam(rate), loss=loss)
    model.fit(ones, target, batch_size=50, verbose=0, shuffle=False)
    return float(model.get_weights()[0][0, 0])


for loss, expected in {"mae": np.median(target), "mse": target.mean()}.items():
    assert abs(constant(loss) - expected) < 0.5, f"{loss} should lead to {expected}"
name = keras.metrics.MeanAbsoluteError().name
assert name == "mean_absolute_error", "as an object the metric has the long name"

# Output:
# ['loss', 'mse']
# better than always saying the median: True
