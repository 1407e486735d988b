"""What a Booster predicts is decided by the objective: labels, probabilities, margins or means."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% multiclass
import xgboost as xgb

frame = xgb.DMatrix(X, y)
for objective in ("multi:softprob", "multi:softmax"):
    booster = xgb.train({"objective": objective, "num_class": 3}, frame, 20)
    print(objective, booster.predict(frame).shape)

# %% counts
counts = (X.iloc[:, 0] * 2).round()
model = xgb.XGBRegressor(objective="count:poisson", n_estimators=50, learning_rate=0.1)
print("positive:", (model.fit(X, counts).predict(X) > 0).all())

# %% counts by exposure: an offset on the log scale
import numpy as np

offset = np.log(X.iloc[:, 2])  # the log of your exposure: days, area, policies
model.fit(X, counts, base_margin=offset)
expected = model.predict(X, base_margin=offset)  # once more, else the level is wrong

# %% check
assert abs(expected.mean() / counts.mean() - 1) < 0.1, "with the offset the mean should be right"
assert model.predict(X).mean() > 1.5 * counts.mean(), "without it the level should be wrong"
softmax = xgb.XGBClassifier(objective="multi:softmax", n_estimators=5).fit(X, y)
assert np.allclose(softmax.predict_proba(X).sum(axis=1), 1), "XGBClassifier: probabilities"
assert xgb.XGBClassifier(n_estimators=2).fit(X, y).objective == "multi:softprob", "by the labels"
assert set(booster.predict(frame)) == {0.0, 1.0, 2.0}, "softmax should give labels"
two = (y > 0).astype(int)
raw = xgb.XGBClassifier(objective="binary:logitraw", n_estimators=9).fit(X, two).predict_proba(X)
assert raw.max() > 1, "logitraw should give margins"
margin = xgb.XGBClassifier(n_estimators=9).fit(X, two).predict(X, output_margin=True)
assert np.allclose(raw[:, 1], margin, atol=0.1), "the margin of binary:logistic is the same"
share = xgb.XGBRegressor(objective="reg:logistic", n_estimators=5).fit(X, two * 0.8 + 0.1)
assert 0 < share.predict(X).min() and share.predict(X).max() < 1, "shares should stay in [0, 1]"
cases = [
    ({"objective": "multi:softprob"}, frame, "num_class"),
    ({"objective": "count:poisson"}, xgb.DMatrix(X, y - 1), "must be non-negative"),
    ({"objective": "reg:tweedie"}, xgb.DMatrix(X, y - 1), "must be non-negative"),
]
for params, data, says in cases:
    try:
        xgb.train(params, data, 1)
        message = ""
    except xgb.core.XGBoostError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# multi:softprob (150, 3)
# multi:softmax (150,)
# positive: True
