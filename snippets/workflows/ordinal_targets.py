"""Cuts of a regressor's output beat rounding it and a classifier in quadratic weighted kappa."""

# %% data: ordered classes 0 ... 4, the high ones are rare
import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.model_selection import train_test_split

X, score = make_friedman1(3000, noise=5, random_state=0)
y = np.digitize(score, np.quantile(score, [0.6, 0.8, 0.9, 0.96]))
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% out-of-fold predictions of a regressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import SplineTransformer

levels, y_index = np.unique(y_train, return_inverse=True)  # grades in their order to 0 ... K-1
cv = StratifiedKFold(5, shuffle=True, random_state=0)
model = make_pipeline(SplineTransformer(), Ridge())  # or any other regressor
oof = cross_val_predict(model, X_train, y_index, cv=cv)

# %% cuts: the shares of the classes, then refined
from scipy.optimize import minimize
from sklearn.metrics import cohen_kappa_score


def loss(cuts):
    y_pred = np.digitize(oof, np.sort(cuts))
    return -cohen_kappa_score(y_index, y_pred, weights="quadratic")


start = np.quantile(oof, np.cumsum(np.bincount(y_index))[:-1] / len(y_index))
cuts = np.sort(minimize(loss, start, method="Nelder-Mead").x)

# %% predict
output = model.fit(X_train, y_index).predict(X_test)
y_pred = levels[np.digitize(output, cuts)]
tuned = cohen_kappa_score(y_test, y_pred, weights="quadratic")
print("cuts", cuts.round(1), f"kappa {tuned:.2f}")

# %% check
from sklearn.linear_model import LogisticRegression

classifier = make_pipeline(SplineTransformer(), LogisticRegression(max_iter=1000))
labels = classifier.fit(X_train, y_train).predict(X_test)
others = {"rounded": output.round().clip(0, 4), "classifier": labels}
for name, other in others.items():
    kappa = cohen_kappa_score(y_test, other, weights="quadratic")
    assert tuned > kappa + 0.05, f"tuned cuts should beat {name}: {kappa:.2f}"
by_shares = cohen_kappa_score(y_test, np.digitize(output, start), weights="quadratic")
assert abs(by_shares - tuned) < 0.05, "the shares alone should come close"
halves = minimize(loss, np.arange(4) + 0.5, method="Nelder-Mead").fun
assert loss(cuts) <= halves, "from 0.5, 1.5, ... it should not end better"

# Output:
# cuts [0.9 1.2 1.7 2. ] kappa 0.56
