"""LinearRegression equals NumPy's least squares; without an intercept it misses an offset."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(0, 2, 100)
y = 4 + 3 * x + rng.normal(0, 0.5, 100)
X = x.reshape(-1, 1)

# %% fit
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit(X, y)
print(f"slope {model.coef_[0]:.2f}, intercept {model.intercept_:.2f}, R2 {model.score(X, y):.2f}")
print("prediction at 1.5:", model.predict([[1.5]]).round(2))

# %% the same by hand
theta = np.linalg.lstsq(np.column_stack([np.ones(100), x]), y, rcond=None)[0]

# %% without a bias term
origin = LinearRegression(fit_intercept=False).fit(X, y)
print(f"through the origin: slope {origin.coef_[0]:.2f}, R2 {origin.score(X, y):.2f}")

# %% check
assert np.allclose(theta, [model.intercept_, model.coef_[0]]), "should equal least squares"
assert np.allclose(model.predict(X), X @ model.coef_ + model.intercept_), "y = Xw + b"
assert origin.predict([[0]])[0] == 0, "without intercept the line passes the origin"
assert origin.score(X, y) < model.score(X, y), "the intercept should help here"

# Output:
# slope 2.97, intercept 4.00, R2 0.93
# prediction at 1.5: [8.45]
# through the origin: slope 5.76, R2 -0.14
