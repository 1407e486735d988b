"""Soft voting averages the members' probabilities; hard voting takes the majority class."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(500, noise=0.3, random_state=42)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% vote
from sklearn.ensemble import VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier

estimators = [
    ("logistic", LogisticRegression()),
    ("bayes", GaussianNB()),
    ("knn", KNeighborsClassifier(15)),
]
hard = VotingClassifier(estimators, voting="hard").fit(X_train, y_train)
soft = VotingClassifier(estimators, voting="soft", weights=[1, 1, 2]).fit(X_train, y_train)
for name, member in soft.named_estimators_.items():
    print(f"{name:9} {member.score(X_test, y_test):.2f}")
print(f"hard      {hard.score(X_test, y_test):.2f}")
print(f"soft      {soft.score(X_test, y_test):.2f}")

# %% what they compute
import numpy as np

proba = np.array([m.predict_proba(X_test) for m in soft.estimators_])
mean = np.average(proba, axis=0, weights=[1, 1, 2])
votes = np.array([m.predict(X_test) for m in hard.estimators_]).sum(axis=0)

# %% check
assert np.allclose(soft.predict_proba(X_test), mean), "soft voting should be the weighted mean"
assert (hard.predict(X_test) == (votes >= 2)).all(), "hard voting should be the majority"

# Output:
# logistic  0.84
# bayes     0.84
# knn       0.91
# hard      0.84
# soft      0.90
