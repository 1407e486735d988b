"""Boosting turns stumps into a good classifier; each sees the rows weighed by past errors."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.ensemble import AdaBoostClassifier
from sklearn.tree import DecisionTreeClassifier

stump = DecisionTreeClassifier(max_depth=1)
model = AdaBoostClassifier(stump, n_estimators=100, learning_rate=1.0, random_state=0)
model.fit(X_train, y_train)
print(f"one stump   {stump.fit(X_train, y_train).score(X_test, y_test):.2f}")
print(f"100 stumps  {model.score(X_test, y_test):.2f}")

# %% tune: fewer or more rounds
from sklearn.model_selection import GridSearchCV

grid = {"n_estimators": [25, 100], "learning_rate": [0.3, 1.0]}
search = GridSearchCV(model, grid, cv=3).fit(X_train, y_train)
print(search.best_params_)

# %% check
import numpy as np
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

assert model.score(X_test, y_test) > stump.score(X_test, y_test) + 0.02, "boosting should help"
rows = X_train.to_numpy()
wrong = model.estimators_[0].predict(rows) != y_train
error = wrong.mean()  # all weights are equal at first
say = np.log((1 - error) / error)
assert np.isclose(error, model.estimator_errors_[0]), "the error of the first stump"
assert np.isclose(say, model.estimator_weights_[0]), "its say should be log((1 - error) / error)"
weights = np.where(wrong, np.exp(say), 1)
second = DecisionTreeClassifier(max_depth=1).fit(rows, y_train, sample_weight=weights)
same = (second.predict(rows) == model.estimators_[1].predict(rows)).mean()
assert same > 0.99, "the second stump should see the reweighted rows"
try:
    AdaBoostClassifier(KNeighborsClassifier()).fit(X_train, y_train)
    message = ""
except ValueError as fault:
    message = str(fault)
assert "sample_weight" in message or "sample weight" in message, "kNN takes no sample_weight"
weak = AdaBoostClassifier(SVC(), n_estimators=3).fit(X_train, y_train).score(X_train, y_train)
strong = AdaBoostClassifier(SVC(C=len(X_train)), n_estimators=3).fit(X_train, y_train)
assert strong.score(X_train, y_train) > weak + 0.1, "SVC needs a C of about the number of rows"

# Output:
# one stump   0.89
# 100 stumps  0.93
# {'learning_rate': 1.0, 'n_estimators': 100}
