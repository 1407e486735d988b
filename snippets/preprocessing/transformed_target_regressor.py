"""A log target lowers RMSLE on a skewed target; predictions come back in original units."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% log target: for y above -1
import numpy as np
from sklearn.compose import TransformedTargetRegressor
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error

forest = RandomForestRegressor(100, random_state=0)
model = TransformedTargetRegressor(forest, func=np.log1p, inverse_func=np.expm1)
model.fit(X_train, y_train)
y_pred = model.predict(X_test)
print(f"mean absolute error {mean_absolute_error(y_test, y_pred):.0f}")

# %% scaled target: for networks and SVR
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

svr = make_pipeline(StandardScaler(), SVR())
scaled = TransformedTargetRegressor(svr, transformer=StandardScaler()).fit(X_train, y_train)

# %% check
from sklearn.model_selection import cross_val_score

inner = model.regressor_.predict(X_test)
assert np.allclose(y_pred, np.expm1(inner)), "predictions should be mapped back"
metric = "neg_root_mean_squared_log_error"
logged, plain = [-cross_val_score(m, X, y, scoring=metric).mean() for m in (model, forest)]
assert logged < plain, "the log target should lower RMSLE"
assert y_pred.mean() < forest.fit(X_train, y_train).predict(X_test).mean(), "lower predictions"
assert "regressor__n_estimators" in model.get_params(), "parameters should have a prefix"

# Output:
# mean absolute error 48
