"""A logistic regression on out-of-fold log-odds of three models scores at least like the best."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, 20, n_informative=8, flip_y=0.05, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% level 1: out-of-fold columns, test columns
import numpy as np
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

models = {
    "trees": ExtraTreesClassifier(100, random_state=0),
    "kNN": make_pipeline(StandardScaler(), KNeighborsClassifier(25)),
    "linear": make_pipeline(StandardScaler(), LogisticRegression()),
}
folds = StratifiedKFold(5, shuffle=True, random_state=0)
oof = np.zeros((len(X_train), len(models)))
test = np.zeros((len(X_test), len(models)))
for column, model in enumerate(models.values()):
    for train, valid in folds.split(X_train, y_train):
        model.fit(X_train[train], y_train[train])
        oof[valid, column] = model.predict_proba(X_train[valid])[:, 1]
        test[:, column] += model.predict_proba(X_test)[:, 1] / folds.n_splits

# %% level 2
from scipy.special import logit
from sklearn.metrics import log_loss

stacker = LogisticRegression().fit(logit(oof.clip(0.01, 0.99)), y_train)
proba = stacker.predict_proba(logit(test.clip(0.01, 0.99)))[:, 1]
single = {name: log_loss(y_test, test[:, i]) for i, name in enumerate(models)}
print("log loss:", {name: round(float(value), 2) for name, value in single.items()})
print(f"stacked: {log_loss(y_test, proba):.2f}, weights {stacker.coef_[0].round(1)}")

# %% check
assert (oof > 0).any(axis=1).all(), "every training row has its predictions"
assert log_loss(y_test, proba) < min(single.values()), "stacking should help here"

# Output:
# log loss: {'trees': 0.33, 'kNN': 0.43, 'linear': 0.31}
# stacked: 0.28, weights [1.4 0.1 0.1]
