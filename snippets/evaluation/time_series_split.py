"""Training rows always precede validation rows; gap and max_train_size shape the window."""

# %% data: one row per day, the target is the next day
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"date": pd.date_range("2024-01-01", periods=400)})
df["value"] = np.cumsum(rng.normal(size=400))
X, y = df[["value"]].iloc[:-1], df["value"].shift(-1).iloc[:-1]

# %% score and loop, rows sorted by time
from sklearn.linear_model import Ridge
from sklearn.model_selection import TimeSeriesSplit, cross_val_score

folds = TimeSeriesSplit(5, test_size=30, gap=0)  # gap=h-1 for a target h rows ahead
scores = -cross_val_score(Ridge(), X, y, cv=folds, scoring="neg_mean_absolute_error")
print("MAE of the folds, the past first:", scores.round(1))
for train, valid in folds.split(X):
    X_train, X_valid, y_train, y_valid = X.iloc[train], X.iloc[valid], y.iloc[train], y.iloc[valid]

# %% several rows per date: split the dates
sales = pd.concat([df.assign(shop=shop) for shop in "ab"], ignore_index=True)
dates = np.sort(sales["date"].unique())
for old, new in TimeSeriesSplit(3).split(dates):
    train, valid = (sales.index[sales["date"].isin(dates[part])] for part in (old, new))

# %% check
late = sales.loc[valid, "date"].min()
assert sales.loc[train, "date"].max() < late, "no date should be on both sides"
for splitter in (folds, TimeSeriesSplit(3, max_train_size=4), TimeSeriesSplit(3, gap=2)):
    for train, valid in splitter.split(X):
        assert train.max() < valid.min(), "training rows should precede the validation rows"
assert valid.min() - train.max() == 3, "gap=2 should leave out two rows"
sizes = {len(train) for train, _ in TimeSeriesSplit(3, max_train_size=4).split(X)}
assert sizes == {4}, "max_train_size should roll a window"
from sklearn.model_selection import KFold
from sklearn.tree import DecisionTreeRegressor

shuffled = KFold(5, shuffle=True, random_state=0)
time = np.arange(len(y))[:, None]
random_r2 = cross_val_score(DecisionTreeRegressor(random_state=0), time, y, cv=shuffled).mean()
honest = cross_val_score(DecisionTreeRegressor(random_state=0), time, y, cv=folds).mean()
assert random_r2 > 0.9 > honest + 0.5, "random folds should look far too good"

# Output:
# MAE of the folds, the past first: [0.9 0.8 0.6 0.8 0.7]
