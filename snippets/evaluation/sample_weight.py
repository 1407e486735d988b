"""Weight 2 fits like a copy of the row; a pipeline takes the weights under the step's name."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% a weight per row, here: later rows count more
import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import root_mean_squared_error

age = np.arange(len(X))[::-1]  # days since the row
weight = 0.5 ** (age / 200)  # half the weight every 200 days
model = HistGradientBoostingRegressor(max_iter=50, random_state=0).fit(X, y, sample_weight=weight)
rmse = root_mean_squared_error(y, model.predict(X), sample_weight=weight)

# %% pipeline and cross-validation
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

pipe = make_pipeline(StandardScaler(), Ridge())
pipe.fit(X, y, ridge__sample_weight=weight)
scores = cross_val_score(pipe, X, y, params={"ridge__sample_weight": weight})
print(f"R2 {scores.mean():.2f}")

# %% check
from sklearn.neighbors import KNeighborsRegressor
from sklearn.utils.validation import has_fit_parameter

whole = np.random.default_rng(0).integers(0, 4, len(y))
rows = np.repeat(np.arange(len(y)), whole)
weighted, copied = Ridge().fit(X, y, sample_weight=whole), Ridge().fit(X.iloc[rows], y.iloc[rows])
assert np.allclose(weighted.coef_, copied.coef_), "weights should equal copies"
doubled = Ridge().fit(X, y, sample_weight=2 * whole)
assert not np.allclose(weighted.coef_, doubled.coef_), "doubling should weaken the penalty"
assert (scores != cross_val_score(pipe, X, y)).any(), "the weights should reach the folds"
assert has_fit_parameter(Ridge(), "sample_weight"), "ridge should take weights"
assert not has_fit_parameter(KNeighborsRegressor(), "sample_weight"), "kNN should take none"
try:
    pipe.fit(X, y, sample_weight=weight)
    message = ""
except ValueError as error:
    message = str(error)
assert "does not accept the sample_weight parameter" in message, "a pipeline wants the step's name"

# Output:
# R2 0.49
