"""A degree-2 polynomial kernel equals the scalar product of explicit features."""

# %% data
from sklearn.datasets import make_circles

X, y = make_circles(200, noise=0.05, factor=0.5, random_state=0)

# %% explicit features of (x1, x2) for the kernel (a.b + 1)^2
import numpy as np


def features(X):
    (x1, x2), r = np.asarray(X).T, np.sqrt(2)
    return np.column_stack([np.ones(len(X)), r * x1, r * x2, x1**2, x2**2, r * x1 * x2])


# %% the same classifier by both ways
from sklearn.svm import SVC

by_kernel = SVC(kernel="poly", degree=2, gamma=1, coef0=1).fit(X, y)
by_features = SVC(kernel="linear").fit(features(X), y)
print(f"accuracy {by_kernel.score(X, y):.2f} and {by_features.score(features(X), y):.2f}")


# %% an own kernel: the matrix of all pairs
def own_kernel(A, B):
    return (A @ B.T + 1) ** 2


own = SVC(kernel=own_kernel).fit(X, y)
precomputed = SVC(kernel="precomputed").fit(own_kernel(X, X), y)

# %% check
from sklearn.metrics.pairwise import polynomial_kernel

A, B = np.random.default_rng(0).normal(size=(2, 100, 2))
expected = polynomial_kernel(A, B, degree=2, gamma=1, coef0=1)
assert np.allclose(features(A) @ features(B).T, expected), "it is the product of the features"
assert np.allclose(own_kernel(A, B), expected), "the own kernel should give the same matrix"
labels = by_kernel.predict(A)
others = [by_features.predict(features(A)), own.predict(A)]
for other in [*others, precomputed.predict(own_kernel(A, X))]:
    assert np.array_equal(other, labels), "all four should be one model"

# Output:
# accuracy 1.00 and 1.00
