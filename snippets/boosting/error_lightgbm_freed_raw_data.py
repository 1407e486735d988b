"""A used Dataset has freed its table; free_raw_data=False or a new Dataset helps."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error
import lightgbm as lgb

params = {"objective": "binary", "verbose": -1, "seed": 0}
train = lgb.Dataset(X, y)
first = lgb.train(params, train, 5)
try:
    lgb.train(params, train, 5, init_model=first)
except lgb.basic.LightGBMError as error:
    print("LightGBMError:", str(error).split(",")[0])

# %% fix
keep = lgb.Dataset(X, y, free_raw_data=False, params={"feature_pre_filter": False})
first = lgb.train(params, keep, 5)
more = lgb.train(params, keep, 5, init_model=first)
for rows in (20, 5):  # min_data_in_leaf may now get smaller
    lgb.train({**params, "min_data_in_leaf": rows}, lgb.Dataset(X, y), 5)
print("trees:", more.num_trees())

# %% check
assert lgb.train({**params, "max_bin": 9}, keep, 5).num_trees() == 5, "max_bin may change"
assert more.num_trees() == 10, "five trees more"
smaller = lgb.train({**params, "min_data_in_leaf": 5, "feature_pre_filter": False}, keep, 5)
assert smaller.num_trees() == 5, "without the filter min_data_in_leaf may get smaller"
valid = lgb.Dataset(X, y)
lgb.train(params, lgb.Dataset(X, y), 2, valid_sets=[valid])
used = lgb.Dataset(X, y)
lgb.train(params, used, 2)
cases = [
    (lambda: lgb.train(params, lgb.Dataset(X, y), 2, valid_sets=[valid]), "Cannot set reference"),
    (lambda: used.set_categorical_feature([0]), "Cannot set categorical feature"),
    (lambda: used.get_data(), "Cannot call `get_data`"),
    (lambda: lgb.train({**params, "max_bin": 9}, used, 2), "Cannot change max_bin"),
    (lambda: lgb.train({**params, "min_data_in_leaf": 2}, used, 2), "Reducing `min_data_in_leaf`"),
]
for call, says in cases:
    try:
        call()
        message = ""
    except lgb.basic.LightGBMError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# LightGBMError: Cannot set predictor after freed raw data
# trees: 10
