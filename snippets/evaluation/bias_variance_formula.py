"""Simulated, bias^2 + variance + noise equals the expected squared error."""

# %% simulate: your model, a function you choose, many training samples
import numpy as np
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
model, sigma, n_rows, n_samples = LinearRegression(), 0.5, 30, 300
x_new = np.linspace(-1, 1, 50)[:, None]


def f(x):
    """The true function."""
    return x[:, 0] ** 2


predictions = []
for sample in range(n_samples):
    x = rng.uniform(-1, 1, size=(n_rows, 1))
    y = f(x) + sigma * rng.normal(size=n_rows)
    predictions.append(model.fit(x, y).predict(x_new))
predictions = np.array(predictions)

# %% decompose
bias2 = np.mean((predictions.mean(axis=0) - f(x_new)) ** 2)
variance = np.mean(predictions.var(axis=0))
print(f"bias^2 {bias2:.2f} + variance {variance:.2f} + noise {sigma**2:.2f}")

# %% check
y_new = f(x_new) + sigma * rng.normal(size=predictions.shape)
error = np.mean((y_new - predictions) ** 2)
total = bias2 + variance + sigma**2
assert abs(error - total) < 0.05 * total, "the three parts should add up to the expected error"
assert error > 0.9 * sigma**2, "no model should get below the noise"
more = []
for sample in range(n_samples):
    x = rng.uniform(-1, 1, size=(10 * n_rows, 1))
    y = f(x) + sigma * rng.normal(size=10 * n_rows)
    more.append(model.fit(x, y).predict(x_new))
more = np.array(more)
assert more.var(axis=0).mean() < variance / 5, "ten times the rows should cut the variance"
kept = np.mean((more.mean(axis=0) - f(x_new)) ** 2)
assert abs(kept - bias2) < 0.3 * bias2, "more rows should not remove the bias"

# Output:
# bias^2 0.10 + variance 0.03 + noise 0.25
