"""R2 from the two sums of squares equals the library's, negative values included."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
y_pred = RandomForestRegressor(random_state=0).fit(X_train, y_train).predict(X_test)

# %% formula
import numpy as np

ss_res = np.sum((y_test - y_pred) ** 2)
ss_tot = np.sum((y_test - y_test.mean()) ** 2)
r2 = 1 - ss_res / ss_tot
print(f"R2 {r2:.2f}")

# %% adjusted R2 of a least-squares fit
from sklearn.linear_model import LinearRegression

n, p = X.shape
fitted = LinearRegression().fit(X, y).score(X, y)
print(f"training R2 {fitted:.3f}, adjusted {1 - (1 - fitted) * (n - 1) / (n - p - 1):.3f}")

# %% check
from sklearn.metrics import r2_score

assert np.isclose(r2, r2_score(y_test, y_pred)), "it should be r2_score"
rng = np.random.default_rng(0)
values = []
for trial in range(100):
    true = rng.normal(size=rng.integers(2, 50))
    pred = true + rng.normal(scale=rng.uniform(0, 3), size=len(true))
    values.append(1 - np.mean((true - pred) ** 2) / np.var(true))
    assert np.isclose(values[-1], r2_score(true, pred)), "1 - MSE / Var(y) should be r2_score"
    squared = np.corrcoef(true, pred)[0, 1] ** 2
    assert values[-1] <= squared + 1e-12, "it should be at most the squared correlation"
assert min(values) < 0, "a model worse than the mean should have a negative R2"
line = LinearRegression().fit(X, y)
squared = np.corrcoef(y, line.predict(X))[0, 1] ** 2
assert np.isclose(fitted, squared), "least squares on its own rows: the squared correlation"
more = X.assign(noise=rng.normal(size=n))
assert LinearRegression().fit(more, y).score(more, y) >= fitted, "a column should not lower it"
shifted = r2_score(y_test, y_pred + 100)
assert shifted < 0 < np.corrcoef(y_test, y_pred + 100)[0, 1] ** 2, "a shift should cost R2 only"

# Output:
# R2 0.22
# training R2 0.518, adjusted 0.507
