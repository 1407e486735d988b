"""Negative predictions break the log error; fitting log1p of the target keeps them above -1."""

# %% data: small positive targets
import numpy as np

rng = np.random.default_rng(0)
X = rng.uniform(-2, 2, (400, 1))
y = np.expm1(1 + X[:, 0] + rng.normal(0, 0.2, 400)).clip(0)

# %% error
from sklearn.linear_model import LinearRegression
from sklearn.metrics import root_mean_squared_log_error

y_pred = LinearRegression().fit(X, y).predict(X)
print(f"smallest prediction {y_pred.min():.1f}")
try:
    root_mean_squared_log_error(y, y_pred)
except ValueError as error:
    print("ValueError:", str(error)[:46])

# %% fix: clip, or fit the logarithm
from sklearn.compose import TransformedTargetRegressor

clipped = root_mean_squared_log_error(y, y_pred.clip(0))
model = TransformedTargetRegressor(LinearRegression(), func=np.log1p, inverse_func=np.expm1)
logged = root_mean_squared_log_error(y, model.fit(X, y).predict(X).clip(0))
print(f"RMSLE clipped {clipped:.2f}, fitted on log1p {logged:.2f}")

# %% check
assert logged < clipped, "the model should be fitted on the metric's scale"

# Output:
# smallest prediction -4.0
# ValueError: Root Mean Squared Logarithmic Error cannot be
# RMSLE clipped 0.43, fitted on log1p 0.21
