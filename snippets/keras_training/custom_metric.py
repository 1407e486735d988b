"""RMSE as a mean of batch values is too low; a Metric subclass gets it right."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% metric
import keras
from keras import ops


class RMSE(keras.metrics.Metric):
    def __init__(self, name="rmse", **kwargs):
        super().__init__(name=name, **kwargs)
        self.total = self.add_weight(name="total", initializer="zeros")
        self.count = self.add_weight(name="count", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = ops.reshape(ops.cast(y_true, y_pred.dtype), ops.shape(y_pred))
        self.total.assign_add(ops.sum(ops.square(y_true - y_pred)))
        self.count.assign_add(ops.cast(ops.size(y_pred), self.dtype))

    def result(self):
        return ops.sqrt(self.total / self.count)


# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=[RMSE()])
stop = keras.callbacks.EarlyStopping("val_rmse", mode="min", patience=3)
history = model.fit(X, y, epochs=3, validation_split=0.2, callbacks=[stop], verbose=0).history
print(sorted(history))

# %% check
import numpy as np


def batch_rmse(y_true, y_pred):
    return ops.sqrt(ops.mean(ops.square(ops.reshape(y_true, ops.shape(y_pred)) - y_pred)))


model.compile("adam", "mse", metrics=[RMSE(), batch_rmse])
result = model.evaluate(X, y, batch_size=16, verbose=0, return_dict=True)
exact = float(np.sqrt(np.mean((y - model.predict(X, verbose=0).ravel()) ** 2)))
assert abs(result["rmse"] - exact) < 1e-3 * exact, "the sums should give the RMSE of all rows"
assert result["batch_rmse"] < result["rmse"] - 0.1, "a mean of batch roots is too low"
again = model.evaluate(X, y, batch_size=16, verbose=0, return_dict=True)
assert np.isclose(again["rmse"], result["rmse"]), "the state should be reset before each run"
try:
    model.fit(X, y, verbose=0, callbacks=[keras.callbacks.EarlyStopping("rmse")])
    message = ""
except ValueError as error:
    message = str(error)
assert "mode=" in message, "a subclass should need mode in callbacks too"

# Output:
# ['loss', 'rmse', 'val_loss', 'val_rmse']
