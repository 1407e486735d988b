"""Row sampling needs subsample_freq; leaves, not depth, are the size of a tree."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns

# %% a sensible start
import lightgbm as lgb
from sklearn.model_selection import cross_val_score

model = lgb.LGBMClassifier(
    n_estimators=200,
    learning_rate=0.05,
    num_leaves=15,
    min_child_samples=20,
    subsample=0.8,
    subsample_freq=1,  # without it subsample does nothing
    colsample_bytree=0.5,
    reg_lambda=1.0,
    random_state=0,
    verbose=-1,
)
print(f"AUC {cross_val_score(model, X, y, cv=3, scoring='roc_auc').mean():.2f}")

# %% check
import numpy as np


def fit(**params):
    return lgb.LGBMClassifier(n_estimators=20, random_state=0, verbose=-1, **params).fit(X, y)


def proba(**params):
    return fit(**params).predict_proba(X)[:, 1]


def leaves(**params):
    return fit(**params).booster_.trees_to_dataframe().query("left_child.isna()").groupby(
        "tree_index"
    ).size().max()  # fmt: skip


plain = proba()
assert np.array_equal(proba(subsample=0.5), plain), "subsample alone should do nothing"
assert not np.array_equal(proba(subsample=0.5, subsample_freq=1), plain), "with freq it should"
assert leaves(num_leaves=8, min_child_samples=2) == 8, "num_leaves should be the size"
assert leaves(num_leaves=100, max_depth=3, min_child_samples=2) <= 8, "2^max_depth is the limit"
assert np.array_equal(proba(num_leavs=3), plain), "a misspelt name should be ignored"
native = {"num_leaves": 7, "min_data_in_leaf": 5, "feature_fraction": 0.5, "lambda_l2": 3}
named = {"num_leaves": 7, "min_child_samples": 5, "colsample_bytree": 0.5, "reg_lambda": 3}
assert np.array_equal(proba(**native), proba(**named)), "the two columns of names should agree"

# Output:
# AUC 0.99
