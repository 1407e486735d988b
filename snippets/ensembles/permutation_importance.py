"""Shuffling a column on held-out rows shows what any model or pipeline owes to it."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% importance: of the raw columns of a pipeline
import pandas as pd
from sklearn.inspection import permutation_importance
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

model = make_pipeline(StandardScaler(), SVC()).fit(X_train, y_train)
result = permutation_importance(model, X_test, y_test, n_repeats=10, random_state=0)
table = pd.DataFrame(
    {"mean": result.importances_mean, "std": result.importances_std}, index=X_test.columns
).sort_values("mean", ascending=False)
print(table.head(3).round(3))

# %% plot
import matplotlib.pyplot as plt

table.head(15)["mean"].plot.barh(xerr=table.head(15)["std"])
plt.xlabel("loss of score")
plt.show()

# %% check
import numpy as np
from sklearn.ensemble import RandomForestClassifier

few = X[["mean radius", "mean texture", "mean smoothness"]].copy()
few["random"] = np.random.default_rng(0).normal(size=len(X))
a, b, y_a, y_b = train_test_split(few, y, stratify=y, random_state=0)
forest = RandomForestClassifier(random_state=0).fit(a, y_a)
shuffled = permutation_importance(forest, b, y_b, n_repeats=10, random_state=0).importances_mean
assert forest.feature_importances_[3] > 0.02 > shuffled[3], "impurity only should credit noise"
assert shuffled.argmax() == 0, "the radius should matter most"
train = permutation_importance(forest, a, y_a, n_repeats=10, random_state=0).importances_mean
assert train[3] > shuffled[3], "on training rows noise should look more useful"
copied = few.assign(copy=few["mean radius"])
both = RandomForestClassifier(random_state=0).fit(copied.loc[a.index], y_a)
shared = permutation_importance(both, copied.loc[b.index], y_b, random_state=0).importances_mean
assert shared[0] < 0.7 * shuffled[0], "a copy should hide the importance"

# Output:
#                   mean    std
# perimeter error  0.016  0.006
# radius error     0.015  0.007
# mean concavity   0.015  0.006
