"""survival:cox ranks by risk, survival:aft predicts a time; both use the censored rows."""

# %% data: time until the event, or until the last look at a row without it
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)
X = pd.DataFrame(rng.normal(size=(1500, 4)), columns=list("abcd"))
life, seen = rng.exponential(np.exp(1 - X["a"])), rng.exponential(5, 1500)
df = X.assign(time=np.minimum(life, seen), event=(life <= seen).astype(int))  # 0: censored
train, test = train_test_split(df, random_state=0)

# %% c-index
import numpy as np


def c_index(time, event, risk):
    """Share of the comparable pairs in which the row with more risk has its event first."""
    time, event, risk = (np.asarray(a) for a in (time, event, risk))
    first = (time[:, None] < time) & (event[:, None] == 1)  # row before column, and observed
    more, same = (risk[:, None] > risk)[first], (risk[:, None] == risk)[first]
    return more.mean() + same.mean() / 2


# %% Cox: censored times are negative
import xgboost as xgb

features = [name for name in train if name not in ("time", "event")]
signed = np.where(train["event"] == 1, train["time"], -train["time"])
params = {"n_estimators": 100, "learning_rate": 0.05, "max_depth": 2, "random_state": 0}
cox = xgb.XGBRegressor(objective="survival:cox", **params).fit(train[features], signed)
risk = cox.predict(test[features])  # a hazard ratio: more means earlier
print(f"Cox C-index {c_index(test['time'], test['event'], risk):.1f}")

# %% AFT: a lower and an upper bound for each row
upper = np.where(train["event"] == 1, train["time"], np.inf)
data = xgb.DMatrix(train[features], label_lower_bound=train["time"], label_upper_bound=upper)
params = {"objective": "survival:aft", "aft_loss_distribution": "normal", "eta": 0.05}
params |= {"aft_loss_distribution_scale": 1.0, "max_depth": 2, "eval_metric": "aft-nloglik"}
aft = xgb.train(params, data, num_boost_round=200)
time = aft.predict(xgb.DMatrix(test[features]))  # a time: more means later
print(f"AFT C-index {c_index(test['time'], test['event'], -time):.1f}")

# %% check
assert c_index([1, 2, 3], [1, 1, 0], [3, 2, 1]) == 1, "the right order should be 1"
obs = train[train["event"] == 1]
short = xgb.DMatrix(obs[features], label_lower_bound=obs["time"], label_upper_bound=obs["time"])
short = xgb.train(params, short, 200).predict(xgb.DMatrix(test[features]))
assert np.median(short) < 0.8 * np.median(time), "without censored rows times are too short"
try:
    xgb.XGBRegressor(objective="survival:aft").fit(train[features], train["time"])
    message = ""
except xgb.core.XGBoostError as error:
    message = str(error)
assert "labels_lower_bound_.Size() == ndata (0 vs." in message, "AFT needs bounds, no label"

# Output:
# Cox C-index 0.7
# AFT C-index 0.7
