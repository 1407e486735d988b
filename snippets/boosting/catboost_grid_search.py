"""GridSearchCV takes cat_features in fit; CatBoost's own search refits the model in place."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% scikit-learn's search
from catboost import CatBoostClassifier
from sklearn.model_selection import GridSearchCV

cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))
silent = {"allow_writing_files": False, "verbose": 0, "random_seed": 0}
model = CatBoostClassifier(iterations=30, learning_rate=0.2, **silent)
grid = {"depth": [2, 4], "l2_leaf_reg": [1, 10]}
search = GridSearchCV(model, grid, scoring="accuracy", cv=3).fit(X, y, cat_features=cats)
print("searched:", sorted(search.best_params_), f"accuracy {search.best_score_:.2f}")

# %% CatBoost's own search
import contextlib
import io

own = CatBoostClassifier(iterations=30, learning_rate=0.2, cat_features=cats, **silent)
with contextlib.redirect_stdout(io.StringIO()):
    found = own.grid_search(grid, X, y, cv=3, verbose=False)
print("own search:", sorted(found["params"]), f"accuracy {own.score(X, y):.1f}")

# %% check
import pandas as pd

table = pd.DataFrame({"town": ["a", "b", "c", "d"] * 50, "size": range(200)})
out = io.StringIO()
small, second = (
    CatBoostClassifier(iterations=5, cat_features=["town"], **silent) for _ in range(2)
)
with contextlib.redirect_stdout(out):
    small.grid_search({"depth": [2, 3]}, table, [0, 1, 1, 0] * 50, cv=2, verbose=False)
assert small.get_cat_feature_indices() == [0], "categories in the constructor should do"
assert out.getvalue().count("bestTest") == 4, "two candidates once, two folds of the winner"
with contextlib.redirect_stdout(out):
    split = {"search_by_train_test_split": False, "cv": 2, "verbose": False}
    second.grid_search({"depth": [2, 3]}, table, [0, 1, 1, 0] * 50, **split)
assert out.getvalue().count("bestTest") == 8, "then two folds of each candidate"
slow = CatBoostClassifier(iterations=30, l2_leaf_reg=1, **silent).fit(X, y, cat_features=cats)
assert slow.learning_rate_ < 0.031, "with l2_leaf_reg the rate should be 0.03"
assert own.is_fitted(), "the model itself should be refitted"
assert own.get_param("depth") == found["params"]["depth"], "with the best parameters"
assert len(found["cv_results"]["iterations"]) == 30, "cv_results is the curve of the winner only"
assert len(search.cv_results_["params"]) == 4, "GridSearchCV scores every candidate"

# Output:
# searched: ['depth', 'l2_leaf_reg'] accuracy 0.97
# own search: ['depth', 'l2_leaf_reg'] accuracy 1.0
