"""A random column looks useful by impurity, and useless by permutation on held-out data."""

# %% data
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X[["mean radius", "mean texture", "mean smoothness"]].copy()
X["random"] = np.random.default_rng(0).normal(size=len(X))
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% two importances
from sklearn.ensemble import RandomForestClassifier
from sklearn.inspection import permutation_importance

model = RandomForestClassifier(random_state=0).fit(X_train, y_train)
result = permutation_importance(model, X_test, y_test, n_repeats=10, random_state=0)
print("column           impurity  permutation")
for name, impurity, mean in zip(
    X, model.feature_importances_, result.importances_mean, strict=True
):
    print(f"{name:16} {impurity:8.2f} {mean:12.2f}")

# %% check
assert model.feature_importances_[3] > 0.02, "impurity gives the random column a share"
assert result.importances_mean[3] < 0.02, "shuffling it costs next to nothing"
assert result.importances_mean.argmax() == 0, "the radius matters most"

# Output:
# column           impurity  permutation
# mean radius          0.60         0.31
# mean texture         0.19         0.07
# mean smoothness      0.16         0.07
# random               0.04         0.01
