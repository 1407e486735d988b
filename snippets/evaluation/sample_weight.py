"""Weight 2 fits like a copy of the row; a pipeline takes the weights under the step's name."""

# %% data
import numpy as np
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
rng = np.random.default_rng(0)
weight = rng.integers(0, 4, len(y)).astype(float)

# %% weights are copies
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error

copies = np.repeat(np.arange(len(y)), weight.astype(int))
weighted = Ridge().fit(X, y, sample_weight=weight)
copied = Ridge().fit(X[copies], y[copies])

y_pred = weighted.predict(X)
mse = mean_squared_error(y, y_pred, sample_weight=weight)
print(f"weighted MSE {mse:.0f}, unweighted {mean_squared_error(y, y_pred):.0f}")

# %% pipeline and cross-validation
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), Ridge())
try:
    model.fit(X, y, sample_weight=weight)
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])
model.fit(X, y, ridge__sample_weight=weight)
scores = cross_val_score(model, X, y, params={"ridge__sample_weight": weight})
print(f"R2 {scores.mean():.2f}")

# %% who takes weights
from sklearn.neighbors import KNeighborsRegressor
from sklearn.utils.validation import has_fit_parameter

support = {m: has_fit_parameter(m, "sample_weight") for m in [Ridge(), KNeighborsRegressor()]}
print(support)

# %% check
assert np.allclose(weighted.coef_, copied.coef_), "weights should equal copies"
assert np.isclose(mse, np.average((y - y_pred) ** 2, weights=weight)), "a weighted mean"
assert 0.3 < scores.mean() < 0.6, "the weights reach every fold"
assert list(support.values()) == [True, False], "kNN takes no weights"

# Output:
# weighted MSE 3003, unweighted 3140
# ValueError: Pipeline.fit does not accept the sample_weight parameter
# R2 0.47
# {Ridge(): True, KNeighborsRegressor(): False}
