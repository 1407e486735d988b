"""A search inside cross_val_score gives an honest score; on pure noise best_score_ does not."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% nested score
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_validate
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

model = make_pipeline(StandardScaler(), SVC())
grid = {"svc__C": [0.1, 1, 10], "svc__gamma": [0.001, 0.01, 0.1]}
inner = StratifiedKFold(3, shuffle=True, random_state=0)
outer = StratifiedKFold(5, shuffle=True, random_state=1)
search = GridSearchCV(model, grid, cv=inner)
result = cross_validate(search, X, y, cv=outer, return_estimator=True)
scores = result["test_score"]
print(f"accuracy of the tuned model {scores.mean():.3f} +- {scores.std():.3f}")
for fold in result["estimator"]:
    print("chosen in this fold:", fold.best_params_)

# %% final model: the same search on all rows
final = search.fit(X, y).best_estimator_

# %% check
import numpy as np
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier

rng = np.random.default_rng(2)
noise = np.tile([0, 1], 20)  # labels that have nothing to do with the features
flat, nested = [], []
for seed in range(6):
    Z = rng.normal(size=(40, 5))
    inner, outer = (StratifiedKFold(k, shuffle=True, random_state=seed) for k in (2, 4))
    knn = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": [1, 3, 5, 7, 11, 15]}, cv=inner)
    flat.append(knn.fit(Z, noise).best_score_)
    nested.append(cross_val_score(knn, Z, noise, cv=outer).mean())
assert np.mean(flat) > 0.53, "the maximum over candidates should be optimistic"
assert abs(np.mean(nested) - 0.5) < 0.04, "the outer loop should take the optimism away"
assert scores.mean() > 0.95 and final.score(X, y) > 0.95, "the tuned model should do well"

# Output:
# accuracy of the tuned model 0.977 +- ...
# chosen in this fold: ...
# chosen in this fold: ...
# chosen in this fold: ...
# chosen in this fold: ...
# chosen in this fold: ...
