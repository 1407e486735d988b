"""Ten spoilt targets pull least squares off; HuberRegressor keeps the slope and marks them."""

# %% data: slope 3, intercept 5, ten rows spoilt
import numpy as np

rng = np.random.default_rng(0)
X = rng.uniform(0, 10, (100, 1))
y = 3 * X[:, 0] + 5 + rng.normal(0, 1, 100)
spoilt = np.argsort(X[:, 0])[-10:]
y[spoilt] -= 60

# %% fit
from sklearn.linear_model import HuberRegressor, LinearRegression

least_squares = LinearRegression().fit(X, y)
huber = HuberRegressor().fit(X, y)
print(f"slope: least squares {least_squares.coef_[0]:.1f}, Huber {huber.coef_[0]:.1f}, true 3")
print("rows marked as outliers:", huber.outliers_.sum(), "spoilt ones found:",
      huber.outliers_[spoilt].sum())

# %% the unit of y does not matter
cents = HuberRegressor(alpha=0).fit(X, y * 100)
euros = HuberRegressor(alpha=0).fit(X, y)

# %% plot
import matplotlib.pyplot as plt

line = np.array([[0.0], [10.0]])
marked = huber.outliers_
plt.scatter(X[~marked, 0], y[~marked], color="gray", label="rows in the core")
plt.scatter(X[marked, 0], y[marked], color="C3", marker="x", label="marked as outliers")
plt.plot(line, least_squares.predict(line), "--", label="least squares")
plt.plot(line, huber.predict(line), label="Huber")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()

# %% check
assert abs(huber.coef_[0] - 3) < 0.5 < abs(least_squares.coef_[0] - 3), "Huber is nearer"
assert huber.outliers_[spoilt].all(), "every spoilt row should be marked"
assert np.isclose(cents.coef_[0] / 100, euros.coef_[0], rtol=0.01), "sigma scales with y"

# Output:
# slope: least squares 0.2, Huber 2.9, true 3
# rows marked as outliers: 38 spoilt ones found: 10
