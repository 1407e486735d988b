"""SVD of the centred matrix gives PCA; the first r terms are the best rank-r approximation."""

# %% data
import numpy as np
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA

X = load_iris().data

# %% svd and pca
centred = X - X.mean(axis=0)
U, s, Vt = np.linalg.svd(centred, full_matrices=False)
pca = PCA().fit(X)
print("shapes:", U.shape, s.shape, Vt.shape)
print("share of variance:", (s**2 / (s**2).sum()).round(3))

# %% low rank
rank1 = U[:, :1] * s[:1] @ Vt[:1]
error = np.linalg.norm(centred - rank1)
print("error of rank 1:", round(error, 2), "from the singular values left out:", s[1:].round(2))

# %% check
assert np.allclose(s**2 / (len(X) - 1), pca.explained_variance_), "variance of the components"
assert np.allclose(np.abs(U * s), np.abs(pca.transform(X))), "scores up to the sign"
assert np.isclose(error, np.sqrt((s[1:] ** 2).sum())), "the error is what was left out"
assert np.allclose(U * s @ Vt, centred), "all terms give the matrix"
assert np.linalg.matrix_rank(centred) == 4, "full rank"

# Output:
# shapes: (150, 4) (4,) (4, 4)
# share of variance: [0.925 0.053 0.017 0.005]
# error of rank 1: 7.17 from the singular values left out: [6.01 3.41 1.88]
