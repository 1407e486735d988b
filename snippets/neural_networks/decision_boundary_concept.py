"""Circles defeat a linear model, until a hidden layer has mapped them to a separable space."""

# %% data
from sklearn.datasets import make_circles
from sklearn.model_selection import train_test_split

X, y = make_circles(600, noise=0.08, factor=0.4, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% one layer against a hidden layer
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

linear = LogisticRegression().fit(X_train, y_train)
network = MLPClassifier((16,), solver="lbfgs", alpha=0.01, max_iter=2000, random_state=0)
network.fit(X_train, y_train)
print(f"linear {linear.score(X_test, y_test):.2f}, network {network.score(X_test, y_test):.2f}")


# %% a linear model on the hidden activations
import numpy as np


def hidden(X):
    return np.maximum(0, X @ network.coefs_[0] + network.intercepts_[0])


on_hidden = LogisticRegression(max_iter=1000).fit(hidden(X_train), y_train)
score = on_hidden.score(hidden(X_test), y_test)
print(f"linear on the hidden layer {score:.2f}")

# %% check
from sklearn.svm import LinearSVC

assert linear.score(X_test, y_test) < 0.7, "no line should separate two circles"
assert score > 0.95, "the hidden layer should make them separable"
corners, xor = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), [0, 1, 1, 0]
assert LogisticRegression(C=1e6).fit(corners, xor).score(corners, xor) < 1, "no line solves XOR"
deep = MLPClassifier((8,), solver="lbfgs", random_state=0, max_iter=1000).fit(corners, xor)
assert deep.score(corners, xor) == 1, "a hidden layer should solve XOR"
for factor, separable in ((0.4, False), (None, True)):
    A, b = (X, y) if factor else (X[:, :1] + 10 * y[:, None], y)
    accuracy = LinearSVC(C=1e6, max_iter=10_000).fit(A, b).score(A, b)
    assert (accuracy == 1) == separable, "training accuracy 1 should mean separable"

# Output:
# linear 0.55, network 1.00
# linear on the hidden layer 1.00
