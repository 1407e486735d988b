"""Stratifying on quantile bins makes the folds' target means more alike."""

# %% data: a skewed target
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
X = rng.normal(size=(400, 3))
y = pd.Series(np.exp(X[:, 0] + rng.normal(0, 0.7, 400)))

# %% folds
from sklearn.model_selection import StratifiedKFold

bins = pd.qcut(y, 10, labels=False, duplicates="drop")
folds = StratifiedKFold(5, shuffle=True, random_state=0)
means = [y.iloc[test].mean() for _, test in folds.split(X, bins)]
print("mean target of the folds:", np.round(means, 1))

# %% in cross_val_score
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score, train_test_split

splits = list(folds.split(X, bins))
scores = cross_val_score(LinearRegression(), X, np.log(y), cv=splits)
print(f"R2 {scores.mean():.2f}")

y_train, y_test = train_test_split(y, stratify=bins, random_state=0)
print(f"medians of the parts: {np.median(y_train):.1f} and {np.median(y_test):.1f}")

# %% check
from sklearn.model_selection import KFold

plain = [y.iloc[test].mean() for _, test in KFold(5, shuffle=True, random_state=0).split(X)]
assert np.std(means) < np.std(plain), "the means should be more alike"
assert scores.min() > 0.5, "the model is fitted on the numbers, not on the bins"
assert abs(np.median(y_train) - np.median(y_test)) < 0.2, "both parts have the same middle"

# Output:
# mean target of the folds: [1.9 1.7 1.8 2.5 1.8]
# R2 0.68
# medians of the parts: 1.0 and 0.9
