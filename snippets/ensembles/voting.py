"""Soft voting averages the members' probabilities; hard voting takes the majority class."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% vote
from sklearn.ensemble import RandomForestClassifier, VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

estimators = [
    ("logistic", make_pipeline(StandardScaler(), LogisticRegression())),
    ("bayes", GaussianNB()),
    ("forest", RandomForestClassifier(50, random_state=0)),
]
soft = VotingClassifier(estimators, voting="soft", weights=[2, 1, 2]).fit(X_train, y_train)
hard = VotingClassifier(estimators, voting="hard").fit(X_train, y_train)
for name, member in soft.named_estimators_.items():
    print(f"{name:9} {member.score(X_test, y_test):.2f}")
print(f"hard {hard.score(X_test, y_test):.2f}, soft {soft.score(X_test, y_test):.2f}")

# %% regression: VotingRegressor averages the predictions
from sklearn.ensemble import RandomForestRegressor, VotingRegressor
from sklearn.linear_model import Ridge

average = VotingRegressor([("ridge", Ridge()), ("forest", RandomForestRegressor(50))])

# %% check
import numpy as np
from sklearn.linear_model import SGDClassifier

proba = np.array([m.predict_proba(X_test) for m in soft.estimators_])
mean = np.average(proba, axis=0, weights=[2, 1, 2])
votes = np.array([m.predict(X_test) for m in hard.estimators_]).sum(axis=0)
assert np.allclose(soft.predict_proba(X_test), mean), "soft should be the weighted mean"
assert (hard.predict(X_test) == (votes >= 2)).all(), "hard should be the majority"
assert not hasattr(estimators[1][1], "theta_"), "what was passed should stay unfitted"
assert not hasattr(hard, "predict_proba"), "hard voting should have no probabilities"
average.fit(X_train, y_train)
members = np.mean([m.predict(X_test) for m in average.estimators_], axis=0)
assert np.allclose(average.predict(X_test), members), "VotingRegressor should average"
margin = VotingClassifier([("sgd", SGDClassifier())], voting="soft").fit(X_train, y_train)
try:
    margin.predict(X_test)
    message = ""
except AttributeError as error:
    message = str(error)
assert "predict_proba" in message, "soft voting should need predict_proba in every model"

# Output:
# logistic  0.96
# bayes     0.92
# forest    0.94
# hard 0.96, soft 0.97
