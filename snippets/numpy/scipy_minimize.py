"""Nelder-Mead finds blend weights of three models that beat the plain mean out of fold."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import cross_val_predict
from sklearn.neighbors import KNeighborsRegressor

X, y = load_diabetes(return_X_y=True, as_frame=True)
models = [RidgeCV(), RandomForestRegressor(30, random_state=0), KNeighborsRegressor(1)]

# %% out-of-fold predictions
import numpy as np

oof = np.column_stack([cross_val_predict(model, X, y, cv=5) for model in models])


def rmse(weights):
    """Error of the blend; weights are made positive and to sum to 1."""
    weights = np.abs(weights) / np.abs(weights).sum()
    return np.sqrt(np.mean((oof @ weights - y) ** 2))


# %% weights
from scipy.optimize import minimize

result = minimize(rmse, x0=np.ones(3) / 3, method="Nelder-Mead")
weights = np.abs(result.x) / np.abs(result.x).sum()
print("weights:", weights.round(1), " success:", result.success)
print(f"plain mean {rmse(np.ones(3)):.1f}, blend {result.fun:.1f}")

# %% check
assert result.fun < rmse(np.ones(3)), "the blend should beat the plain mean"
assert result.success, result.message

# Output:
# weights: [0.8 0.1 0.1]  success: True
# plain mean 56.0, blend 54.2
