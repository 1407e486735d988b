"""SelectKBest finds the shifted columns, and a grid over the pipeline chooses how many."""

# %% data: 4 informative columns among 40
import pandas as pd
from sklearn.datasets import make_classification

X, y = make_classification(
    500, 40, n_informative=4, n_redundant=0, n_clusters_per_class=1, shuffle=False, random_state=0
)
X = pd.DataFrame(X, columns=[f"x{i}" for i in range(40)])

# %% names and scores
from sklearn.feature_selection import SelectKBest, f_classif

selector = SelectKBest(f_classif, k=3).fit(X, y)
names = list(selector.get_feature_names_out())
print("chosen:", names)
print(pd.Series(selector.scores_, X.columns).nlargest(4).round(0))

# %% choose k inside the folds
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline

model = make_pipeline(SelectKBest(f_classif), KNeighborsClassifier())
search = GridSearchCV(model, {"selectkbest__k": [2, 4, 8, "all"]}, cv=5).fit(X, y)
scores = dict(zip([2, 4, 8, "all"], search.cv_results_["mean_test_score"].round(2)))
print("accuracy by k:", {k: float(v) for k, v in scores.items()})

# %% check
assert set(names) <= {"x0", "x1", "x2", "x3"}, "the best three should be informative columns"
assert search.best_params_["selectkbest__k"] != "all", "noise columns should hurt kNN"

# Output:
# chosen: ['x1', 'x2', 'x3']
# x3     568.0
# x2     428.0
# x1     411.0
# x18      3.0
# dtype: float64
# accuracy by k: {2: 0.89, 4: 0.92, 8: 0.93, 'all': 0.86}
