"""A Pool carries categories and weights; cv gives the mean curve, and its best round."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% cv
import contextlib
import io

from catboost import CatBoostClassifier, Pool, cv

cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))
pool = Pool(X, y, cat_features=cats)  # weight=, group_id=, text_features=
loss = "Logloss" if y.nunique() == 2 else "MultiClass"  # a regression: "RMSE"
params = {"loss_function": loss, "learning_rate": 0.1, "iterations": 500, "random_seed": 0}
silent = {"allow_writing_files": False, "verbose": 0}
with contextlib.redirect_stdout(io.StringIO()):
    table = cv(pool, params | silent, fold_count=3, early_stopping_rounds=20)
best = table[f"test-{loss}-mean"].idxmin()
print(f"{loss} {table[f'test-{loss}-mean'][best]:.1f}, stopped early:", len(table) < 500)

# %% fit on all rows
model = CatBoostClassifier(**params | silent | {"iterations": int(best) + 1}).fit(pool)

# %% check
from catboost import CatBoostError
from sklearn.model_selection import cross_val_score

assert table["iterations"].iloc[-1] == len(table) - 1, "a row for each round"
assert model.tree_count_ == best + 1, "idxmin counts from 0"
part = pool.slice([0, 1, 2])
assert (model.predict(part) == model.predict(X.iloc[:3])).all(), "slice is by position"
small = CatBoostClassifier(iterations=2, **silent)
city = Pool(X.assign(city="a"), y, cat_features=["city"])
for function, words in (
    (lambda: small.fit(city, cat_features=["city"]), "cat_features"),
    (lambda: model.get_feature_importance(X, type="ShapValues"), "must be catboost.Pool"),
    (lambda: cv(pool, {"iterations": 2} | silent), "loss"),
    (lambda: cross_val_score(small, pool, error_score="raise"), "Pool"),
):
    try:
        function()
        raise AssertionError(f"should fail: {words}")
    except (CatBoostError, TypeError, ValueError) as error:
        assert words in str(error), f"{words}: {error}"

# Output:
# Logloss 0.1, stopped early: True
