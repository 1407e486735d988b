"""Stacking trains the final estimator on out-of-fold probabilities of the base models."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(600, noise=0.3, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% stack
from sklearn.ensemble import RandomForestClassifier, StackingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier

estimators = [
    ("logistic", LogisticRegression()),
    ("knn", KNeighborsClassifier(15)),
    ("forest", RandomForestClassifier(30, random_state=0)),
]
model = StackingClassifier(estimators, final_estimator=LogisticRegression(), cv=5)
model.fit(X_train, y_train)
for name, base in model.named_estimators_.items():
    print(f"{name:9} {base.score(X_test, y_test):.2f}")
print(f"stack     {model.score(X_test, y_test):.2f}")

# %% by hand
import numpy as np
from sklearn.model_selection import cross_val_predict

columns = [cross_val_predict(est, X_train, y_train, cv=5, method="predict_proba")[:, 1]
           for name, est in estimators]
blender = LogisticRegression().fit(np.column_stack(columns), y_train)

# %% check
assert np.allclose(blender.coef_, model.final_estimator_.coef_), "should equal stacking by hand"

# Output:
# logistic  0.84
# knn       0.88
# forest    0.86
# stack     0.87
