"""A regression with optimized cut points beats rounding on the quadratic weighted kappa."""

# %% data
import pandas as pd
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
y = pd.qcut(y, [0, 0.4, 0.7, 0.9, 1], labels=False)  # grades 0 to 3; leave out when y has grades
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% regression, rounded
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import cohen_kappa_score
from sklearn.model_selection import cross_val_predict

grades = np.unique(y_train)
model = LinearRegression()  # or a booster
oof = cross_val_predict(model, X_train, y_train)
predicted = model.fit(X_train, y_train).predict(X_test)
rounded = np.clip(np.rint(predicted), grades[0], grades[-1]).astype(int)
print(f"rounded {cohen_kappa_score(y_test, rounded, weights='quadratic'):.2f}")

# %% cut points optimized out of fold
from scipy.optimize import minimize


def to_grades(values, cuts):
    return grades[np.digitize(values, np.sort(cuts))]


def cost(cuts):
    return -cohen_kappa_score(y_train, to_grades(oof, cuts), weights="quadratic")


cuts = minimize(cost, (grades[:-1] + grades[1:]) / 2, method="Nelder-Mead").x
y_pred = to_grades(predicted, cuts)
print(f"cut points {cohen_kappa_score(y_test, y_pred, weights='quadratic'):.2f}")

# %% check
from sklearn.metrics import confusion_matrix

kappa = [cohen_kappa_score(y_test, pred, weights="quadratic") for pred in (rounded, y_pred)]
assert kappa[1] > kappa[0] + 0.02, "optimized cut points should beat rounding on the test rows"
for power, weights in [(2, "quadratic"), (1, "linear"), (0, None)]:
    observed = confusion_matrix(y_test, y_pred, labels=grades)
    chance = np.outer(observed.sum(axis=1), observed.sum(axis=0)) / observed.sum()
    w = np.abs(np.subtract.outer(grades, grades)) ** power * (1 - np.eye(len(grades)))
    kappa = 1 - (w * observed).sum() / (w * chance).sum()
    expected = cohen_kappa_score(y_test, y_pred, weights=weights)
    assert np.isclose(kappa, expected), "the formula should be cohen_kappa_score"
some, other = [0, 0, 2, 2, 3], [0, 2, 2, 3, 3]
full = cohen_kappa_score(some, other, weights="quadratic", labels=range(4))
assert full != cohen_kappa_score(some, other, weights="quadratic"), "a missing grade should count"

# Output:
# rounded 0.66
# cut points 0.71
