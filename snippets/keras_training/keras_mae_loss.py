"""Trained on MAE a constant goes to the median, trained on MSE to the mean."""

# %% data
import keras
import numpy as np

y = np.array([1.0, 2.0, 3.0, 4.0, 100.0] * 5000)
X = np.ones((25000, 1))


def constant(loss):
    """The constant that a network without inputs learns."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input((1,)), keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")]
    )
    rate = keras.optimizers.schedules.CosineDecay(0.5, 500)
    model.compile(optimizer=keras.optimizers.Adam(rate), loss=loss, metrics=["mae"])
    history = model.fit(X, y, epochs=1, batch_size=50, verbose=0, shuffle=False)
    return float(model.get_weights()[0][0, 0]), history.history


# %% compare
for loss in ["mae", "mse"]:
    value, history = constant(loss)
    print(f"{loss}: {value:.0f}", "- keys:", sorted(history))
    expected = np.median(y) if loss == "mae" else y.mean()
    assert abs(value - expected) < 0.5, f"{loss} should lead to {expected}"

# %% loss and metric agree
errors = np.abs(y - 3.0)
loss = float(keras.losses.MeanAbsoluteError()(y, np.full(25000, 3.0)))
metric = float(keras.metrics.MeanAbsoluteError()(y, np.full(25000, 3.0)))

# %% check
assert np.isclose(loss, errors.mean()) and np.isclose(metric, loss), "both are the mean error"

# Output:
# mae: 3 - keys: ['loss', 'mae']
# mse: 22 - keys: ['loss', 'mae']
