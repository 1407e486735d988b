"""eigh of the covariance matrix gives the principal axes, in ascending order, as columns."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% eigh
import numpy as np

C = np.cov(X, rowvar=False)
values, vectors = np.linalg.eigh(C)
values, vectors = values[::-1], vectors[:, ::-1]  # largest first
print("eigenvalues:", values.round(3))
print("positive definite:", values.min() > 0)

# %% pca by hand
scores = (X - X.mean()).to_numpy() @ vectors
print("share of the variance:", (values / values.sum()).round(3))

# %% check
from scipy.sparse.linalg import eigsh
from sklearn.decomposition import PCA

pca = PCA().fit(X)
assert np.allclose(C @ vectors, vectors * values), "C v should be lambda v for each column"
assert (np.diff(np.linalg.eigh(C).eigenvalues) >= 0).all(), "eigh should sort ascending"
assert np.allclose(values, pca.explained_variance_), "PCA should find these variances"
assert np.allclose(np.abs(scores), np.abs(pca.transform(X))), "and these scores up to the sign"
assert np.isclose(eigsh(C, k=1)[0][0], values[0]), "eigsh should find the largest"
s = np.linalg.svd(X - X.mean(), compute_uv=False)
assert np.allclose(s**2 / (len(X) - 1), values), "svd of the centred X should give the same"
rotation = np.array([[0.0, -1.0], [1.0, 0.0]])
assert np.iscomplexobj(np.linalg.eig(rotation).eigenvalues), "a rotation should have complex ones"
asymmetric = np.array([[2.0, 3.0], [1.0, 2.0]])
true, lower = np.linalg.eigvals(asymmetric), np.linalg.eigvalsh(asymmetric)
assert np.allclose(np.sort(true), [2 - np.sqrt(3), 2 + np.sqrt(3)]), "eig should be right"
assert np.allclose(lower, [1, 3]), "eigh should read the 1 in place of the 3"

# Output:
# eigenvalues: [4.228 0.243 0.078 0.024]
# positive definite: True
# share of the variance: [0.925 0.053 0.017 0.005]
