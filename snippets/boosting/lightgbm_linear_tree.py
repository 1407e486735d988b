"""Ordinary trees stay flat beyond the training range, linear leaves follow the trend."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"t": np.arange(300.0), "season": np.arange(300) % 12})
y = 0.5 * X["t"] + 5 * np.sin(X["season"] / 12 * 2 * np.pi) + rng.normal(size=300)
X_train, X_test, y_train, y_test = X[:200], X[200:], y[:200], y[200:]

# %% compare
import lightgbm as lgb
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error

common = {"n_estimators": 50, "num_leaves": 7, "random_state": 0, "verbose": -1}
plain = lgb.LGBMRegressor(**common).fit(X_train, y_train)
linear = lgb.LGBMRegressor(linear_tree=True, linear_lambda=1.0, **common).fit(X_train, y_train)
trend = LinearRegression().fit(X_train[["t"]], y_train)  # the trend apart, trees for the rest
rest = lgb.LGBMRegressor(**common).fit(X_train, y_train - trend.predict(X_train[["t"]]))
pred = {
    "trees": plain.predict(X_test),
    "linear_tree": linear.predict(X_test),
    "trend + trees": trend.predict(X_test[["t"]]) + rest.predict(X_test),
}
error = {name: mean_absolute_error(y_test, values) for name, values in pred.items()}
print("best:", min(error, key=error.get))

# %% check
assert pred["trees"].max() <= y_train.max() + 1, "trees should stay in the training range"
try:
    lgb.LGBMRegressor(linear_tree=True, objective="l1", **common).fit(X_train, y_train)
    refused = False
except lgb.basic.LightGBMError as caught:
    said = "Cannot use regression_l1 objective when fitting linear trees."
    refused = str(caught) == said
assert refused == (lgb.__version__ >= "4.7"), "an error since 4.7"
assert error["linear_tree"] < 0.5 * error["trees"], "linear leaves should follow the trend"
assert error["trend + trees"] < 0.5 * error["trees"], "so should a trend apart"

# Output:
# best: trend + trees
