"""A quantile loss as a subclass of Loss: 90 % of the targets end up below the prediction."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% loss with a parameter
import keras
from keras import ops


@keras.saving.register_keras_serializable(package="my")
class Quantile(keras.losses.Loss):
    def __init__(self, q, **kwargs):
        super().__init__(**kwargs)
        self.q = q

    def call(self, y_true, y_pred):
        y_true = ops.reshape(ops.cast(y_true, y_pred.dtype), ops.shape(y_pred))  # (n,) to (n, 1)
        error = y_true - y_pred
        return ops.mean(ops.maximum(self.q * error, (self.q - 1) * error), axis=-1)

    def get_config(self):
        return {**super().get_config(), "q": self.q}


# %% train
from sklearn.preprocessing import scale

keras.utils.set_random_seed(0)
X = scale(X)  # in real work a StandardScaler fitted on the training rows
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(3.0), loss=Quantile(0.9))
model.fit(X, y, epochs=40, verbose=0)
below = (y < model.predict(X, verbose=0).ravel()).mean()
print(f"share of targets below the 90 % line: {below:.1f}")


# %% a plain function is enough without parameters
def weighted_mse(y_true, y_pred):  # an underestimate costs four times as much
    error = ops.cast(y_true, y_pred.dtype) - y_pred
    return ops.mean(ops.where(error > 0, 4.0, 1.0) * ops.square(error), axis=-1)


# %% check
import numpy as np

value = float(Quantile(0.9)(np.array([[1.0], [-2.0]]), np.zeros((2, 1))))
assert np.isclose(value, np.mean([0.9, 0.2])), "0.9 * 1 and 0.1 * 2"
assert abs(below - 0.9) < 0.04, f"the loss should find the 90 % quantile, not {below:.2f}"
seen = []
Quantile.call = lambda self, a, b: seen.append(tuple(a.shape)) or ops.mean(b, axis=-1)
model.compile(loss=Quantile(0.9), run_eagerly=True)
for target in (y.to_numpy()[:32], y[:32]):
    model.evaluate(X[:32], target, verbose=0)
assert seen == [(32,), (32, 1)], "an array y should arrive as (n,), a Series as a column"

# Output:
# share of targets below the 90 % line: 0.9
