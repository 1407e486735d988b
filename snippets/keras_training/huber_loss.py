"""Huber is half the squared error up to delta and grows linearly beyond."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train on a standardized target
import keras

center, spread = y.mean(), y.std()
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(
    optimizer=keras.optimizers.Adam(0.1), loss=keras.losses.Huber(delta=1.0), metrics=["mae"]
)
model.fit(X, (y - center) / spread, epochs=20, verbose=0)
y_pred = center + spread * model.predict(X, verbose=0).ravel()
print("predictions in units of y:", y_pred.shape)

# %% check
import numpy as np
from sklearn.metrics import r2_score

assert r2_score(y, y_pred) > 0.3, "it should learn"
error, delta = np.array([0.0, 0.5, 1.0, 2.0, -10.0]), 1.5
half = np.abs(error) <= delta
by_hand = np.where(half, error**2 / 2, delta * np.abs(error) - delta**2 / 2)
loss = keras.losses.Huber(delta=delta, reduction="none")
values = keras.ops.convert_to_numpy(loss(error[:, None], np.zeros((5, 1))))
assert np.allclose(values, by_hand), "the formula should agree"
t = np.append(np.random.default_rng(0).normal(size=99), 1000.0)
huber = float(keras.losses.Huber()(t, np.zeros(100)))
mse = float(keras.losses.MeanSquaredError()(t, np.zeros(100)))
assert huber < mse / 500, "an outlier should cost linearly"
small = np.array([[0.3], [-0.2]])
halves = [float(f(small, 0 * small)) for f in (keras.losses.Huber(), keras.losses.LogCosh())]
assert np.allclose(halves, np.mean(small**2) / 2, rtol=0.05), "small errors: half the MSE"

# Output:
# predictions in units of y: (442,)
