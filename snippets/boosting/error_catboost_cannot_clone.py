"""A list in the constructor cannot be cloned; given to fit the categories pass."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = pd.DataFrame({"city": rng.choice(["Ulm", "Bonn"], 300), "size": rng.normal(size=300)})
y = pd.Series((X["city"] == "Ulm") ^ (rng.random(300) < 0.1)).astype(int)

# %% error
from catboost import CatBoostClassifier
from sklearn.model_selection import GridSearchCV, cross_val_score

cats = X.select_dtypes(exclude="number").columns.tolist()
silent = {"iterations": 20, "allow_writing_files": False, "verbose": 0}
model = CatBoostClassifier(cat_features=cats, **silent)
try:
    GridSearchCV(model, {"depth": [2, 4]}, cv=3).fit(X, y)
except RuntimeError as error:
    print("RuntimeError: ...", str(error)[-60:])

# %% fix
model = CatBoostClassifier(**silent)
search = GridSearchCV(model, {"depth": [2, 4]}, cv=3).fit(X, y, cat_features=cats)
scores = cross_val_score(model, X, y, cv=3, params={"cat_features": cats})
print(f"search {search.best_score_:.2f}, cross_val_score {scores.mean():.2f}")

# %% check
from sklearn.base import clone

assert 0.85 < search.best_score_ < 0.95 and 0.85 < scores.mean() < 0.95, "both should use them"
assert search.best_estimator_.get_cat_feature_indices() == [0], "the refit should know them too"
tuples = CatBoostClassifier(cat_features=tuple(cats), **silent)
assert cross_val_score(tuples, X, y, cv=3).mean() > 0.85, "a tuple should do for the search"
weights = [{"class_weights": {0: 1, 1: 2}}, {"class_weights": [1, 2]}]
for lists in weights + [{"monotone_constraints": {"size": 1}}]:
    try:
        clone(CatBoostClassifier(**lists, **silent))
        raise AssertionError(f"{lists} should fail")
    except RuntimeError as error:
        said = f"as the constructor either does not set or modifies parameter {next(iter(lists))}"
        assert str(error).endswith(said), str(error)
clone(CatBoostClassifier(auto_class_weights="Balanced", **silent))

# Output:
# RuntimeError: ... uctor either does not set or modifies parameter cat_features
# search 0.93, cross_val_score 0.93
