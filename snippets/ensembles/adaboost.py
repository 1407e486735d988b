"""Boosting turns stumps that are little better than chance into a good classifier."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(n_samples=600, noise=0.25, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
from sklearn.ensemble import AdaBoostClassifier
from sklearn.tree import DecisionTreeClassifier

stump = DecisionTreeClassifier(max_depth=1).fit(X_train, y_train)
boosted = AdaBoostClassifier(stump, n_estimators=100, random_state=0).fit(X_train, y_train)
print(f"one stump   {stump.score(X_test, y_test):.2f}")
print(f"100 stumps  {boosted.score(X_test, y_test):.2f}")

# %% the first step by hand
import numpy as np

first = boosted.estimators_[0]
wrong = first.predict(X_train) != y_train
error = wrong.mean()  # all weights are equal at first
say = np.log((1 - error) / error)
print(f"first stump: error {error:.2f}, its say {say:.2f}")

weights = np.where(wrong, np.exp(say), 1)
second = DecisionTreeClassifier(max_depth=1).fit(X_train, y_train, sample_weight=weights)
same = (second.predict(X_train) == boosted.estimators_[1].predict(X_train)).mean()

# %% accuracy as learners are added
import matplotlib.pyplot as plt

plt.plot(list(boosted.staged_score(X_test, y_test)))
plt.xlabel("number of stumps")
plt.ylabel("test accuracy")
plt.show()

# %% check
assert boosted.score(X_test, y_test) > stump.score(X_test, y_test) + 0.05, "boosting should help"
assert np.isclose(error, boosted.estimator_errors_[0]), "error of the first stump"
assert np.isclose(say, boosted.estimator_weights_[0]), "its say in SAMME, the only way since 1.6"
assert same > 0.99, "the second stump sees the reweighted rows"

# Output:
# one stump   0.80
# 100 stumps  0.89
# first stump: error 0.18, its say 1.53
