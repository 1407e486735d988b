"""CatBoostClassifier takes text columns and NaN, and keeps the trees up to the best round."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% fit
from catboost import CatBoostClassifier

cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))  # NaN may stay in numbers
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, random_state=0)
model = CatBoostClassifier(
    iterations=1000,
    learning_rate=0.1,
    eval_metric="Accuracy" if y.nunique() > 2 else "AUC",
    early_stopping_rounds=30,
    random_seed=0,
    allow_writing_files=False,
    verbose=0,
)
model.fit(X_train, y_train, cat_features=cats, eval_set=(X_valid, y_valid))
print("stopped early:", model.tree_count_ < 1000)

# %% predict
proba = model.predict_proba(X_valid)  # a column for each of model.classes_
label = model.predict(X_valid).ravel()
print(f"validation accuracy {model.score(X_valid, y_valid):.2f}")

# %% check
import numpy as np
from catboost import CatBoostError
from sklearn.datasets import load_iris

assert model.score(X_valid, y_valid) > 0.93, "the accuracy should be high"
assert model.tree_count_ == model.best_iteration_ + 1, "only the best rounds should be kept"
assert (model.classes_[proba.argmax(axis=1)] == label).all(), "columns follow classes_"
silent = {"allow_writing_files": False, "verbose": 0, "iterations": 5}
many = CatBoostClassifier(**silent).fit(*load_iris(return_X_y=True))
assert many.predict(np.zeros((7, 4))).shape == (7, 1), "several classes: predict gives a column"
defaults = {"depth": 6, "l2_leaf_reg": 3, "random_seed": 0}
seen = CatBoostClassifier(**silent).fit(X_train, y_train, cat_features=cats).get_all_params()
assert {name: seen[name] for name in defaults} == defaults, "the table should give the defaults"
strict = CatBoostClassifier(**silent, l2_leaf_reg=3).fit(X_train, y_train, cat_features=cats)
assert strict.learning_rate_ < 0.031 < seen["learning_rate"], "l2_leaf_reg: rate no more chosen"
town = X_train.assign(town=["a", None] * (len(X_train) // 2))
for params, frame, names in (({"eval_metric": "auc"}, X_train, []), ({}, town, ["town"])):
    try:
        CatBoostClassifier(**params, **silent).fit(frame, y_train, cat_features=names)
        raise AssertionError("'auc', and NaN in a category, should be refused")
    except (CatBoostError, TypeError):
        pass

# Output:
# stopped early: True
# validation accuracy 0.94
