"""Impurity importance credits a random column; permutation on held-out data does not."""

# %% data
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X[["worst radius", "worst texture", "mean smoothness"]].copy()
X["noise"] = np.random.default_rng(0).normal(size=len(X))
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% impurity importances, sorted
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

model = RandomForestClassifier(random_state=0).fit(X_train, y_train)
impurity = pd.Series(model.feature_importances_, index=X.columns)
print("most important:", impurity.sort_values(ascending=False).index[0])

# %% permutation importances
from sklearn.inspection import permutation_importance

result = permutation_importance(model, X_test, y_test, n_repeats=5, random_state=0)
permutation = pd.Series(result.importances_mean, index=X.columns)
print("by permutation:", permutation.idxmax())
print("noise above 0.02 by impurity:", impurity["noise"] > 0.02,
      "- by permutation:", permutation["noise"] > 0.02)

# %% check
assert np.isclose(impurity.sum(), 1), "impurity importances should sum to 1"
assert impurity["noise"] > 0.02, "impurity should credit the noise column"
assert permutation["noise"] < 0.02, "permutation should not"

# Output:
# most important: worst radius
# by permutation: worst radius
# noise above 0.02 by impurity: True - by permutation: False
