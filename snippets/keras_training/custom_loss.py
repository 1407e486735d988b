"""A quantile loss as a subclass of Loss: 90 % of the targets end up below the prediction."""

# %% data
import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
X = rng.uniform(-1, 1, size=(2000, 1)).astype("float32")
y = (2 * X[:, 0] + rng.normal(size=2000)).astype("float32")


# %% loss
@keras.saving.register_keras_serializable(package="kb")
class Quantile(keras.losses.Loss):
    """Pinball loss: q times the error when too low, 1 - q times when too high."""

    def __init__(self, q, name="quantile", **kwargs):
        super().__init__(name=name, **kwargs)
        self.q = q

    def call(self, y_true, y_pred):
        y_true = ops.reshape(ops.cast(y_true, y_pred.dtype), ops.shape(y_pred))  # (n,) to (n, 1)
        error = y_true - y_pred
        return ops.mean(ops.maximum(self.q * error, (self.q - 1) * error), axis=-1)

    def get_config(self):
        return {**super().get_config(), "q": self.q}


# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss=Quantile(0.9))
model.fit(X, y, epochs=10, verbose=0)
share = np.mean(y < model.predict(X, verbose=0).ravel())
print(f"share of targets below the 90 % line: {share:.1f}")
slope = float(model.get_weights()[0][0, 0])
print(f"slope: {slope:.1f}")

# %% check against NumPy
error = np.array([1.0, -2.0])
value = float(Quantile(0.9)(error[:, None], np.zeros((2, 1))))
assert np.isclose(value, np.mean([0.9, 0.2])), "0.9 * 1 and 0.1 * 2"
assert abs(share - 0.9) < 0.03, "the loss should find the 90 % quantile"
assert abs(slope - 2) < 0.3, "with targets (n,) and no reshape it would be near 0"

# Output:
# share of targets below the 90 % line: 0.9
# slope: 2.0
