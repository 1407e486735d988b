"""Simulated over 100 settings, bias^2 + variance + noise equals the expected squared error."""

# %% decomposition at one point, for a least-squares line through a parabola
import numpy as np
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
n_samples = 10_000


def lines(x, Y, x0):
    """Predictions at x0 of the least-squares line of every row of Y."""
    A = np.c_[np.ones_like(x), x]
    return np.array([1, x0]) @ np.linalg.lstsq(A, Y.T, rcond=None)[0]


for trial in range(100):
    x, x0, sigma = rng.uniform(-1, 1, size=15), rng.uniform(-1, 1), rng.uniform(0.1, 2)
    Y = x**2 + sigma * rng.normal(size=(n_samples, 15))
    predictions = lines(x, Y, x0)
    bias2, variance = (predictions.mean() - x0**2) ** 2, predictions.var()
    y_new = x0**2 + sigma * rng.normal(size=n_samples)
    error = np.mean((y_new - predictions) ** 2)
    total = bias2 + variance + sigma**2
    assert abs(error - total) < 0.08 * total, f"trial {trial}: {error:.3f} != {total:.3f}"

line = LinearRegression().fit(x[:, None], Y[0])
print("error, bias^2 + variance + noise:", f"{error / total:.1f} of 1 in the last trial")

# %% check
assert np.isclose(line.predict([[x0]])[0], predictions[0]), "the library's line is the same"
assert error > 0.8 * sigma**2, "no model gets below the noise"

# Output:
# error, bias^2 + variance + noise: 1.0 of 1 in the last trial
