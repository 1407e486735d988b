"""KFold yields positions; every row is validated once; blocks unless shuffled."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% loop
from sklearn.base import clone
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import root_mean_squared_error
from sklearn.model_selection import KFold

model = RandomForestRegressor(n_estimators=50, random_state=0)
folds = KFold(5, shuffle=True, random_state=0)  # RepeatedKFold(n_splits=5, n_repeats=3, ...)
for fold, (train, valid) in enumerate(folds.split(X)):
    X_train, X_valid = X.iloc[train], X.iloc[valid]
    y_train, y_valid = y.iloc[train], y.iloc[valid]
    fitted = clone(model).fit(X_train, y_train)
    rmse = root_mean_squared_error(y_valid, fitted.predict(X_valid))
    print(f"fold {fold}: {len(train)} rows train, {len(valid)} validate, RMSE {rmse:.0f}")

# %% fold column
df = X.assign(target=y, fold=-1)
for fold, (_, valid) in enumerate(folds.split(df)):
    df.iloc[valid, df.columns.get_loc("fold")] = fold
print(df["fold"].value_counts().sort_index().to_dict())

# %% check
import numpy as np

n = len(X)
order = np.concatenate([valid for _, valid in KFold(5).split(X)])
assert (order == np.arange(n)).all(), "without shuffle the folds should be blocks in row order"
shuffled = np.concatenate([valid for _, valid in folds.split(X)])
again = np.concatenate([valid for _, valid in folds.split(X)])
assert (np.sort(shuffled) == np.arange(n)).all(), "every row should be validated exactly once"
assert (shuffled == again).all() and (shuffled != order).any(), "a seed should repeat the folds"
try:
    X[train]
    raised = False
except KeyError:
    raised = True
assert raised, "X[train] should look for columns, not rows"
assert df.index[df["fold"] == 4].tolist() == X.index[valid].tolist(), "fold column and split"

# Output:
# fold 0: 353 rows train, 89 validate, RMSE 61
# fold 1: 353 rows train, 89 validate, RMSE 55
# fold 2: 354 rows train, 88 validate, RMSE 53
# fold 3: 354 rows train, 88 validate, RMSE 62
# fold 4: 354 rows train, 88 validate, RMSE 60
# {0: 89, 1: 89, 2: 88, 3: 88, 4: 88}
