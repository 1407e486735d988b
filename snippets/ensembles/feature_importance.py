"""Impurity importance credits a random column; permutation on held-out data does not."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% impurity: free, but biased
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

noise = np.random.default_rng(0).normal(size=len(X))
X = X.assign(noise=noise)  # a yardstick: nothing below it counts
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = RandomForestClassifier(random_state=0).fit(X_train, y_train)
impurity = pd.Series(model.feature_importances_, X.columns)
print(impurity.nlargest(3).round(2).to_string())

# %% permutation: on held-out rows
from sklearn.inspection import permutation_importance

result = permutation_importance(model, X_test, y_test, n_repeats=5, random_state=0)
permutation = pd.Series(result.importances_mean, X.columns)
print("most by permutation:", permutation.idxmax())

# %% plot
import matplotlib.pyplot as plt

impurity.nlargest(15).sort_values().plot.barh()
plt.tight_layout()
plt.show()

# %% check
few = X[["worst radius", "worst texture", "mean smoothness", "noise"]]
a, b, y_a, y_b = train_test_split(few, y, stratify=y, random_state=0)
small = RandomForestClassifier(random_state=0).fit(a, y_a)
shuffled = permutation_importance(small, b, y_b, n_repeats=5, random_state=0).importances_mean
assert small.feature_importances_[3] > 0.02, "impurity should credit the noise column"
assert shuffled[3] < 0.02, "permutation on held-out rows should not"
assert np.isclose(impurity.sum(), 1), "impurity importances should sum to 1"
twice = a.assign(copy=a["worst radius"])
shared = RandomForestClassifier(random_state=0).fit(twice, y_a)
radius = shared.feature_importances_[0]
assert radius < 0.8 * small.feature_importances_[0], "a copy should take part of the importance"
both = permutation_importance(shared, b.assign(copy=b["worst radius"]), y_b, random_state=0)
assert both.importances_mean[0] < 0.7 * shuffled[0], "also by permutation"

# Output:
# worst radius            0.14
# worst area              0.14
# worst concave points    0.12
# most by permutation: worst area
