"""Too low a prediction costs three times as much: gradient, hessian and metric of that loss."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=0)

# %% objective and metric
import lightgbm as lgb
import numpy as np


def objective(y_true, raw):
    error = raw - y_true
    weight = np.where(error < 0, 3.0, 1.0)  # too low costs three times as much
    return 2 * weight * error, 2 * weight  # gradient, hessian


def metric(y_true, y_pred):
    error = y_pred - y_true
    loss = np.mean(np.where(error < 0, 3.0, 1.0) * error**2)
    return "asymmetric", loss, False  # False: lower is better


start = y_train.mean()  # a custom objective starts at 0
params = {"learning_rate": 0.05, "num_leaves": 7, "metric": "None", "seed": 0, "verbose": -1}
params["objective"] = lambda raw, data: objective(data.get_label(), raw)
train = lgb.Dataset(X_train, y_train - start)
valid = lgb.Dataset(X_valid, y_valid - start, reference=train)
booster = lgb.train(params, train, 500, valid_sets=[valid],
                    feval=lambda pred, data: metric(data.get_label(), pred),
                    callbacks=[lgb.early_stopping(30, verbose=False)])  # fmt: skip
y_pred = booster.predict(X_valid) + start
print(f"mean prediction {y_pred.mean():.0f}, mean of the target {y_valid.mean():.0f}")

# %% scikit-learn style: the functions as they are
model = lgb.LGBMRegressor(objective=objective, n_estimators=200, verbose=-1).fit(X_train, y_train)

# %% check
plain = lgb.LGBMRegressor(n_estimators=50, num_leaves=7, verbose=-1).fit(X_train, y_train)
other = metric(y_valid, plain.predict(X_valid))[1]
assert metric(y_valid, y_pred)[1] < other, "its own loss should be lower"
assert y_pred.mean() > plain.predict(X_valid).mean(), "predictions should be shifted up"
assert list(booster.best_score["valid_0"]) == ["asymmetric"], "only the own metric should count"
few = lgb.LGBMRegressor(objective=objective, n_estimators=5, verbose=-1).fit(X_train, y_train)
assert few.predict(X_valid).mean() < 0.7 * start, "it should start at 0"

# Output:
# mean prediction 172, mean of the target 153
