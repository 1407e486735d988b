"""Stacking trains the final estimator on out-of-fold probabilities of the base models."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% stack
from sklearn.ensemble import RandomForestClassifier, StackingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

estimators = [
    ("logistic", make_pipeline(StandardScaler(), LogisticRegression())),
    ("knn", make_pipeline(StandardScaler(), KNeighborsClassifier(15))),
    ("forest", RandomForestClassifier(50, random_state=0)),
]
model = StackingClassifier(estimators, final_estimator=LogisticRegression(), cv=5)
model.fit(X_train, y_train)
for name, base in model.named_estimators_.items():
    print(f"{name:9} {base.score(X_test, y_test):.2f}")
print(f"stack     {model.score(X_test, y_test):.2f}")
print("weights:", model.final_estimator_.coef_.round(1))

# %% check
import numpy as np
from sklearn.model_selection import cross_val_predict
from sklearn.tree import DecisionTreeClassifier

columns = [
    cross_val_predict(est, X_train, y_train, cv=5, method="predict_proba")[:, 1]
    for name, est in estimators
]
blender = LogisticRegression().fit(np.column_stack(columns), y_train)
assert np.allclose(blender.coef_, model.final_estimator_.coef_), "it should equal stacking by hand"
try:
    StackingClassifier(dict(estimators)).fit(X_train, y_train)
    message = ""
except ValueError as error:
    message = str(error)
assert "must be an instance of 'list'" in message, "a dict of estimators should be refused"
pair = [make_pipeline(StandardScaler(), LogisticRegression()), DecisionTreeClassifier()]
seen = [m.fit(X_train, y_train).predict_proba(X_train)[:, 1] for m in pair]
greedy = LogisticRegression().fit(np.column_stack(seen), y_train).coef_[0]
assert greedy[1] > greedy[0], "in-sample the overfitted tree should get the larger weight"

# Output:
# logistic  0.96
# knn       0.95
# forest    0.94
# stack     0.96
# weights: [[3.4 2.7 2.8]]
