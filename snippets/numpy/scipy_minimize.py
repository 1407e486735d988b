"""Nelder-Mead finds blend weights of three models that beat the plain mean out of fold."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% out-of-fold predictions
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import cross_val_predict
from sklearn.neighbors import KNeighborsRegressor

models = [RidgeCV(), RandomForestRegressor(30, random_state=0), KNeighborsRegressor(1)]
oof = np.column_stack([cross_val_predict(model, X, y, cv=5) for model in models])


def rmse(weights):
    """Error of the blend; weights are made positive and to sum to 1."""
    weights = np.abs(weights) / np.abs(weights).sum()
    return np.sqrt(np.mean((oof @ weights - y) ** 2))


# %% weights
from scipy.optimize import minimize

start = np.ones(len(models)) / len(models)
result = minimize(rmse, x0=start, method="Nelder-Mead")
weights = np.abs(result.x) / np.abs(result.x).sum()
print("weights:", weights.round(1), " success:", result.success)
print(f"plain mean {rmse(start):.1f}, blend {result.fun:.1f}")

# %% check
assert result.fun < rmse(start), "the blend should beat the plain mean"
assert result.success, f"it should converge: {result.message}"


def mse(w):
    return np.mean((oof @ w - y) ** 2)


sum_1 = {"type": "eq", "fun": lambda w: w.sum() - 1}
smooth = minimize(mse, start, bounds=[(0, 1)] * len(models), constraints=sum_1)
assert abs(np.sqrt(smooth.fun) - result.fun) < 0.2, "SLSQP should find about the same"
assert abs(smooth.x.sum() - 1) < 1e-6 and smooth.x.min() > -1e-9, "within the constraints"


def steps(t):
    return -np.mean((oof[:, 0] > t[0]) == (y > 150))


assert minimize(steps, [100.0]).x[0] == 100, "a gradient method should stay at its start"
best = minimize(steps, [100.0], method="Nelder-Mead").fun
assert best < steps([100.0]), "Nelder-Mead should find a better cut-off"
assert minimize(steps, [0.0], method="Nelder-Mead").fun > best, "a start at 0 should not move"

# Output:
# weights: [0.8 0.1 0.1]  success: True
# plain mean 56.0, blend 54.2
