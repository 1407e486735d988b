"""eigh of the covariance matrix gives the principal axes, in ascending order, as columns."""

# %% data
import numpy as np
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA

X = load_iris().data
C = np.cov(X, rowvar=False)

# %% symmetric
values, vectors = np.linalg.eigh(C)
print("eigenvalues:", values.round(3))

# %% not symmetric: complex values are possible
rotation = np.array([[0.0, -1.0], [1.0, 0.0]])
print("rotation:", np.linalg.eig(rotation).eigenvalues)
asymmetric = np.array([[2.0, 3.0], [1.0, 2.0]])
true, lower = np.linalg.eigvals(asymmetric), np.linalg.eigvalsh(asymmetric)
print("eig:", true.round(2), "eigh:", lower)

# %% check
assert np.allclose(C @ vectors, vectors * values), "C v = lambda v for each column"
assert np.all(np.diff(values) >= 0), "ascending"
assert np.allclose(values[::-1], PCA().fit(X).explained_variance_), "the variances of PCA"
assert np.isclose(values.sum(), X.var(axis=0, ddof=1).sum()), "their sum: the total variance"
assert np.iscomplexobj(np.linalg.eig(rotation).eigenvalues), "a rotation stretches nothing"
assert np.allclose(lower, [1, 3]), "eigh reads the 1 in place of the 3"
assert np.allclose(np.sort(true), [2 - np.sqrt(3), 2 + np.sqrt(3)]), "the true ones"

# Output:
# eigenvalues: [0.024 0.078 0.243 4.228]
# rotation: [0.+1.j 0.-1.j]
# eig: [3.73 0.27] eigh: [1. 3.]
