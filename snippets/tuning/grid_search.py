"""Grid search over a pipeline: scaling stays inside every fold, and the best model is refitted."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% search
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
grid = {"logisticregression__C": [0.01, 0.1, 1, 10]}
search = GridSearchCV(model, grid, scoring="roc_auc", cv=5).fit(X_train, y_train)

# %% result
print("best:", search.best_params_)
test_score = search.score(X_test, y_test)
print(f"cross-validated AUC {search.best_score_:.3f}, test AUC {test_score:.3f}")

n_fits = len(search.cv_results_["params"]) * search.n_splits_
best_mean = search.cv_results_["mean_test_score"].max()
refitted = search.best_estimator_[0].mean_

# %% check
assert n_fits == 20, f"4 candidates x 5 folds should be 20 fits, not {n_fits}"
assert search.best_score_ == best_mean, "the highest mean over the folds"
assert abs(refitted / X_train.mean() - 1).max() < 1e-9, "the scaler is refitted on all rows"
assert search.best_estimator_ is not model, "the winner is a clone, not the model passed in"

# Output:
# best: {'logisticregression__C': 0.1}
# cross-validated AUC 0.996, test AUC 0.993
