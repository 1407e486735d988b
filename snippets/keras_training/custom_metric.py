"""RMSE as a mean of batch values is too low; a Metric subclass gets it right."""

# %% data
import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
X = rng.normal(size=(320, 2)).astype("float32")
y = (X[:, 0] * rng.normal(size=320) * 3).astype("float32")


# %% two versions
def batch_rmse(y_true, y_pred):
    """Root of the batch's mean squared error: Keras averages these, which is not the RMSE."""
    return ops.sqrt(ops.mean(ops.square(ops.reshape(y_true, ops.shape(y_pred)) - y_pred)))


class RMSE(keras.metrics.Metric):
    """Root mean squared error over all rows of the epoch."""

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


# %% compare
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=[batch_rmse, RMSE()])
model.fit(X, y, epochs=1, verbose=0)
result = model.evaluate(X, y, batch_size=16, verbose=0, return_dict=True)
exact = float(np.sqrt(np.mean((y - model.predict(X, verbose=0).ravel()) ** 2)))
print("subclass is exact:", round(result["rmse"], 3) == round(exact, 3))
print("mean of batches is lower:", result["batch_rmse"] < result["rmse"])

# %% check
assert abs(result["rmse"] - exact) < 1e-3, "the sums give the RMSE of all rows"
assert result["batch_rmse"] < result["rmse"], "the mean of roots is below the root of the mean"

# Output:
# subclass is exact: True
# mean of batches is lower: True
