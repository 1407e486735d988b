"""GridSearchCV takes cat_features in fit; CatBoost's own search refits the model in place."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% scikit-learn's search
from catboost import CatBoostClassifier
from sklearn.model_selection import GridSearchCV

cats = X.select_dtypes(exclude="number").columns.tolist()
X = X.assign(**X[cats].astype("string").fillna("missing"))
model = CatBoostClassifier(iterations=30, allow_writing_files=False, verbose=0)
grid = {"depth": [2, 4], "l2_leaf_reg": [1, 10]}
search = GridSearchCV(model, grid, scoring="accuracy", cv=3).fit(X, y, cat_features=cats)
print("searched:", sorted(search.best_params_), f"accuracy {search.best_score_:.2f}")

# %% CatBoost's own search
import contextlib
import io

own = CatBoostClassifier(
    iterations=30, cat_features=cats, allow_writing_files=False, verbose=0, random_seed=0
)
with contextlib.redirect_stdout(io.StringIO()):
    found = own.grid_search(grid, X, y, cv=3, stratified=True, verbose=False)
print("own search:", sorted(found["params"]), f"accuracy {own.score(X, y):.1f}")

# %% check
assert own.is_fitted(), "the model itself should be refitted"
assert own.get_param("depth") == found["params"]["depth"], "with the best parameters"
assert len(found["cv_results"]["iterations"]) == 30, "cv_results is the curve of the winner only"
assert len(search.cv_results_["params"]) == 4, "GridSearchCV scores every candidate"

# Output:
# searched: ['depth', 'l2_leaf_reg'] accuracy 0.96
# own search: ['depth', 'l2_leaf_reg'] accuracy 1.0
