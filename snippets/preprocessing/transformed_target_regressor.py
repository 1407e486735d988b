"""A log target lowers RMSLE on a skewed target; predictions come back in original units."""

# %% data
import numpy as np
from sklearn.model_selection import cross_val_score

rng = np.random.default_rng(0)
X = rng.normal(size=(500, 3))
y = np.exp(X @ [1.0, 0.5, -0.5] + rng.normal(scale=0.3, size=500) + 3)

# %% plain and log target
from sklearn.compose import TransformedTargetRegressor
from sklearn.ensemble import RandomForestRegressor

forest = RandomForestRegressor(30, random_state=0)
model = TransformedTargetRegressor(forest, func=np.log1p, inverse_func=np.expm1)
metric = "neg_root_mean_squared_log_error"
plain = -cross_val_score(forest, X, y, scoring=metric, cv=3).mean()
logged = -cross_val_score(model, X, y, scoring=metric, cv=3).mean()
print(f"RMSLE plain {plain:.3f}, log target {logged:.3f}")

model.fit(X, y)
inner = model.regressor_.predict(X)

# %% check
assert logged < plain, "the log target should lower RMSLE"
assert np.allclose(model.predict(X), np.expm1(inner)), "predictions are mapped back"

# Output:
# RMSLE plain 0.418, log target 0.395
