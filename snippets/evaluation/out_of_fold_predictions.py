"""OOF predictions score honestly and give blending weights; test predictions are fold averages."""

# %% data
import numpy as np
from sklearn.datasets import make_classification
from sklearn.model_selection import StratifiedKFold, train_test_split

X, y = make_classification(2000, n_informative=6, flip_y=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% loop
from sklearn.base import clone
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier

models = [LogisticRegression(), KNeighborsClassifier(25)]
folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof = np.zeros((len(X_train), len(models)))
test = np.zeros((len(X_test), len(models)))
for j, model in enumerate(models):
    for train, valid in folds.split(X_train, y_train):
        fitted = clone(model).fit(X_train[train], y_train[train])
        oof[valid, j] = fitted.predict_proba(X_train[valid])[:, 1]
        test[:, j] += fitted.predict_proba(X_test)[:, 1] / folds.n_splits

# %% scores and blend
weights = np.linspace(0, 1, 21)
blend = [roc_auc_score(y_train, w * oof[:, 0] + (1 - w) * oof[:, 1]) for w in weights]
w = weights[np.argmax(blend)]
single = [roc_auc_score(y_train, oof[:, j]) for j in range(2)]
final = roc_auc_score(y_test, w * test[:, 0] + (1 - w) * test[:, 1])
print("OOF AUC of the models", np.round(single, 2), f"blend {max(blend):.2f}, test {final:.2f}")

# %% check
assert (oof > 0).any(axis=1).all(), "every row is predicted"
assert max(blend) >= max(single), "the best weight is at least as good as one model"
assert abs(final - max(blend)) < 0.05, "OOF predicts the test score"

# Output:
# OOF AUC of the models [0.91 0.91] blend 0.92, test 0.93
