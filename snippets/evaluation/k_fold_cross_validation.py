"""Cross-validation by hand, a fresh model per fold, equals cross_val_score."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True)

# %% by hand
import numpy as np
from sklearn.base import clone
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

model = DecisionTreeClassifier(max_depth=3, random_state=0)
folds = StratifiedKFold(5, shuffle=True, random_state=0)
scores, predicted = [], np.zeros(len(y), int)
for train, valid in folds.split(X, y):
    fold_model = clone(model).fit(X[train], y[train])
    scores.append(fold_model.score(X[valid], y[valid]))
    predicted[valid] += 1
scores = np.array(scores)
print("folds:", scores.round(2))
print(f"accuracy {scores.mean():.3f} +- {scores.std():.3f}")

mean = scores.sum() / 5

# %% check
assert (predicted == 1).all(), "every row is validated exactly once"
assert np.allclose(scores, cross_val_score(model, X, y, cv=folds)), "the library agrees"
assert np.isclose(scores.std(), np.sqrt(((scores - mean) ** 2).mean())), "the formula"

# Output:
# folds: [0.89 0.96 0.93 0.91 0.96]
# accuracy 0.930 +- 0.024
