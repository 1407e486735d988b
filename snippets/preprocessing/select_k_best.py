"""SelectKBest finds the shifted columns, and a grid over the pipeline chooses how many."""

# %% data: 4 informative columns among 40
from sklearn.datasets import make_classification

X, y = make_classification(
    500, 40, n_informative=4, n_redundant=0, n_clusters_per_class=1, shuffle=False, random_state=0
)

# %% names and scores
import pandas as pd
from sklearn.feature_selection import SelectKBest, f_classif

selector = SelectKBest(f_classif, k=3).fit(X, y)
print("chosen:", list(selector.get_feature_names_out()))
names = SelectKBest(k="all").fit(X, y).get_feature_names_out()
print(pd.Series(selector.scores_, names).nlargest(4).round(0).to_string())

# %% choose k inside the folds
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline

model = make_pipeline(SelectKBest(f_classif), KNeighborsClassifier())
grid = {"selectkbest__k": [2, 4, "all"]}
search = GridSearchCV(model, grid, cv=5).fit(X, y)
print(search.best_params_, f"accuracy {search.best_score_:.2f}")

# %% check
import numpy as np
from sklearn.feature_selection import chi2

assert set(selector.get_support(indices=True)) <= {0, 1, 2, 3}, "informative columns"
assert search.best_params_["selectkbest__k"] != "all", "noise columns should hurt kNN"
rng = np.random.default_rng(0)
bits = rng.integers(0, 2, size=(1000, 2))
assert f_classif(bits, bits[:, 0] ^ bits[:, 1])[1].min() > 0.01, "XOR: alone each says nothing"
try:
    SelectKBest(chi2, k=2).fit(X, y)
    message = ""
except ValueError as error:
    message = str(error)
assert "non-negative" in message, "chi2 should refuse negative values"
with np.errstate(all="ignore"):
    assert np.isnan(f_classif(X, np.arange(500))[0]).all(), "distinct y: f_classif gives nan"

# Output:
# chosen: ['x1', 'x2', 'x3']
# x3     568.0
# x2     428.0
# x1     411.0
# x18      3.0
# {'selectkbest__k': 4} accuracy 0.92
