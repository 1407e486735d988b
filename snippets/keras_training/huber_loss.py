"""Huber is half the squared error up to delta and grows linearly beyond."""

# %% formula
import keras
import numpy as np

error = np.array([0.0, 0.5, 1.0, 2.0, 10.0])
zero = np.zeros_like(error)
delta = 1.0
by_hand = np.where(
    np.abs(error) <= delta, error**2 / 2, delta * np.abs(error) - delta**2 / 2
)
loss = keras.losses.Huber(delta=delta, reduction="none")
values = keras.ops.convert_to_numpy(loss(error[:, None], zero[:, None]))
print("errors:", error, "\nlosses:", values)

# %% one outlier
y = np.append(np.random.default_rng(0).normal(size=99), 1000.0)
p = np.zeros(100)
huber, mse = float(keras.losses.Huber()(y, p)), float(keras.losses.MeanSquaredError()(y, p))
print(f"share of the outlier: Huber {999.5 / 100 / huber:.2f}, MSE {1e6 / 100 / mse:.4f}")

# %% check
assert np.allclose(values, by_hand), "the formula should agree"
assert huber < mse / 500, "an outlier should cost linearly"

# Output:
# errors: [ 0.   0.5  1.   2.  10. ]
# losses: [0.    0.125 0.5   1.5   9.5  ]
# share of the outlier: Huber 0.96, MSE 0.9999
