"""Cross-validation by hand, a fresh model per fold, equals cross_val_score."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% score, then fit the final model on all rows
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

model = DecisionTreeClassifier(max_depth=3, random_state=0)
folds = StratifiedKFold(5, shuffle=True, random_state=0)
scores = cross_val_score(model, X, y, cv=folds)
print("folds:", scores.round(2))
print(f"accuracy {scores.mean():.3f} +- {scores.std():.3f}")
model.fit(X, y)

# %% the same by hand
from sklearn.base import clone

by_hand, oof = [], y.copy()
for train, valid in folds.split(X, y):
    fold_model = clone(model).fit(X.iloc[train], y.iloc[train])
    by_hand.append(fold_model.score(X.iloc[valid], y.iloc[valid]))
    oof.iloc[valid] = fold_model.predict(X.iloc[valid])

# %% check
import numpy as np

assert np.allclose(scores, by_hand), "the loop should give the scores of cross_val_score"
positions = np.concatenate([valid for _, valid in folds.split(X, y)])
assert (np.sort(positions) == np.arange(len(y))).all(), "every row should be validated once"
assert np.isclose((oof == y).mean(), np.average(scores, weights=[114, 114, 114, 114, 113])), "oof"
assert (oof == y).mean() < model.score(X, y), "the final model's own rows should look better"

# Output:
# folds: [0.89 0.96 0.93 0.91 0.96]
# accuracy 0.930 +- 0.024
