"""One outlier moves RMSE far more than MAE; MSE and RMSE always rank models alike."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
y_pred = RandomForestRegressor(random_state=0).fit(X_train, y_train).predict(X_test)

# %% all of them
from sklearn import metrics

print(f"RMSE {metrics.root_mean_squared_error(y_test, y_pred):.1f}")
print(f"MSE  {metrics.mean_squared_error(y_test, y_pred):.0f}")
print(f"MAE  {metrics.mean_absolute_error(y_test, y_pred):.1f}")
print(f"R2   {metrics.r2_score(y_test, y_pred):.2f}")

# %% one outlier
spoiled = y_test.copy()
spoiled.iloc[0] += 10 * y_test.std()
for metric in (metrics.root_mean_squared_error, metrics.mean_absolute_error):
    print(f"{metric.__name__:24} grows by {metric(spoiled, y_pred) / metric(y_test, y_pred):.2f}")

# %% check
import numpy as np

growth = [
    metric(spoiled, y_pred) / metric(y_test, y_pred)
    for metric in (metrics.root_mean_squared_error, metrics.mean_absolute_error)
]
assert growth[0] > growth[1] + 0.2, "RMSE should react more to the outlier"
rng = np.random.default_rng(0)
true = rng.normal(100, 10, size=200)
models = [true + rng.standard_t(2, size=200) * rng.uniform(1, 5) for _ in range(50)]
by_mse = np.argsort([metrics.mean_squared_error(true, m) for m in models])
by_rmse = np.argsort([metrics.root_mean_squared_error(true, m) for m in models])
by_mae = np.argsort([metrics.mean_absolute_error(true, m) for m in models])
assert (by_mse == by_rmse).all(), "MSE and RMSE should rank alike on the same rows"
assert (by_mse != by_mae).any(), "MAE may rank differently"
skewed, grid = rng.exponential(size=2001), np.linspace(0, 3, 3001)
best = grid[np.argmin([metrics.mean_squared_error(skewed, np.full(2001, c)) for c in grid])]
assert abs(best - skewed.mean()) < 0.01, "the mean should be best for MSE"
best = grid[np.argmin([metrics.mean_absolute_error(skewed, np.full(2001, c)) for c in grid])]
assert abs(best - np.median(skewed)) < 0.01, "the median should be best for MAE"

# Output:
# RMSE 62.3
# MSE  3878
# MAE  49.0
# R2   0.22
# root_mean_squared_error  grows by 1.55
# mean_absolute_error      grows by 1.13
