"""A degree-2 polynomial kernel equals the scalar product of explicit features."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
A, B = rng.normal(size=(2, 100, 2))

# %% explicit features of (x1, x2) for the kernel (a.b + 1)^2
from sklearn.metrics.pairwise import polynomial_kernel


def features(X):
    x1, x2, r = X[:, 0], X[:, 1], np.sqrt(2)
    return np.column_stack([np.ones(len(X)), r * x1, r * x2, x1**2, x2**2, r * x1 * x2])


explicit = features(A) @ features(B).T
by_kernel = polynomial_kernel(A, B, degree=2, gamma=1, coef0=1)
print("6 features, largest difference below 1e-9:", np.abs(explicit - by_kernel).max() < 1e-9)

# %% the same classifier by both ways
from sklearn.datasets import make_circles
from sklearn.svm import SVC

X, y = make_circles(200, noise=0.05, factor=0.5, random_state=0)
kernel = SVC(kernel="poly", degree=2, gamma=1, coef0=1).fit(X, y)
linear = SVC(kernel="linear").fit(features(X), y)
same = np.mean(kernel.predict(X) == linear.predict(features(X)))
print(f"same predictions {same:.2f}, accuracy {kernel.score(X, y):.2f}")

# %% check
assert np.allclose(explicit, by_kernel), "the kernel is the scalar product of the features"
assert same == 1.0, "kernel and explicit features give one model"

# Output:
# 6 features, largest difference below 1e-9: True
# same predictions 1.00, accuracy 1.00
