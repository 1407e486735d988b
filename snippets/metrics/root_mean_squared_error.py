"""RMSE is the root of MSE; the mean over folds differs a little from the RMSE of all rows."""

# %% data
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_predict, cross_val_score

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% score
from sklearn.metrics import mean_squared_error, root_mean_squared_error

folds = KFold(13, shuffle=True, random_state=0)  # 442 rows are 13 folds of 34
oof = cross_val_predict(LinearRegression(), X, y, cv=folds)
rmse = root_mean_squared_error(y, oof)
scores = -cross_val_score(
    LinearRegression(), X, y, cv=folds, scoring="neg_root_mean_squared_error"
)
print(f"all out-of-fold rows {rmse:.2f}, mean of the folds {scores.mean():.2f}")

# %% check
assert np.isclose(rmse, np.sqrt(mean_squared_error(y, oof))), "root of the MSE"
assert np.isclose(rmse, np.sqrt(np.mean(scores**2))), "equal folds: squares average"
assert scores.mean() < rmse, "the mean of roots is below the root of the mean"

# Output:
# all out-of-fold rows 54.82, mean of the folds 54.45
