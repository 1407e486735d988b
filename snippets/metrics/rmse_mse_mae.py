"""One outlier moves RMSE far more than MAE; MSE and RMSE always rank models alike."""

# %% one outlier
import numpy as np
from sklearn.metrics import mean_absolute_error, mean_squared_error, root_mean_squared_error

rng = np.random.default_rng(0)
y_true = rng.normal(100, 10, size=200)
y_pred = y_true + rng.normal(0, 5, size=200)
spoiled = y_true.copy()
spoiled[0] += 200
print("       clean  one outlier")
for name, metric in [("RMSE", root_mean_squared_error), ("MAE", mean_absolute_error)]:
    print(f"{name:5} {metric(y_true, y_pred):6.2f} {metric(spoiled, y_pred):12.2f}")

rmse_growth = root_mean_squared_error(spoiled, y_pred) / root_mean_squared_error(y_true, y_pred)
mae_growth = mean_absolute_error(spoiled, y_pred) / mean_absolute_error(y_true, y_pred)

# %% ranking of 50 models
models = [y_true + rng.standard_t(2, size=200) * rng.uniform(1, 5) for _ in range(50)]
by_mse = np.argsort([mean_squared_error(y_true, m) for m in models])
by_rmse = np.argsort([root_mean_squared_error(y_true, m) for m in models])
by_mae = np.argsort([mean_absolute_error(y_true, m) for m in models])

# %% check
assert rmse_growth > 2 > mae_growth, "RMSE should react more to the outlier"
assert (by_mse == by_rmse).all(), "MSE and RMSE rank alike"
assert (by_mse != by_mae).any(), "MAE may rank differently"

# Output:
#        clean  one outlier
# RMSE    5.15        15.27
# MAE     4.08         5.08
