"""XGBoost takes a table of targets; LightGBM needs a model for each column."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(500, 4)), columns=list("abcd"))
Y = pd.DataFrame({"one": X["a"] + X["b"], "two": X["a"] - X["c"]})

# %% fit
import lightgbm as lgb
import xgboost as xgb
from sklearn.multioutput import MultiOutputRegressor

model = xgb.XGBRegressor(multi_strategy="multi_output_tree", n_estimators=50, learning_rate=0.2)
pred = pd.DataFrame(model.fit(X, Y).predict(X), X.index, Y.columns)
print(pred.shape)
light = MultiOutputRegressor(lgb.LGBMRegressor(n_estimators=50, verbose=-1)).fit(X, Y)

# %% multilabel
labels = (Y > 0).astype(int)
multi = xgb.XGBClassifier(n_estimators=30, random_state=0).fit(X, labels)
proba = multi.predict_proba(X)  # a column for each label: probability of 1
print(proba.shape)

# %% check
assert ((pred - Y).abs().mean() < 0.3).all(), "both targets should be learnt"
assert np.abs(light.predict(X) - Y.to_numpy()).mean() < 0.3, "LightGBM, one model each"
assert not np.allclose(proba.sum(axis=1), 1), "rows should not sum to 1"
assert ((proba > 0.5) == labels).to_numpy().mean() > 0.95, "each column: its own label"
vector = model.get_booster().num_boosted_rounds()
single = xgb.XGBRegressor(n_estimators=50).fit(X, Y).get_booster()
assert vector == single.num_boosted_rounds() == 50, "rounds, not trees, should be 50"
for table, says in [(Y.to_numpy(), "Wrong type(ndarray) for label"), (Y, "multiple columns")]:
    try:
        lgb.LGBMRegressor(verbose=-1).fit(X, table)
        message = ""
    except (TypeError, ValueError) as error:
        message = str(error)
    assert says in message, "LightGBM should refuse a table"

# Output:
# (500, 2)
# (500, 2)
