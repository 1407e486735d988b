"""SVD of the centred matrix gives PCA; the first r terms are the best rank-r approximation."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% svd
import numpy as np

centred = (X - X.mean()).to_numpy()
U, s, Vt = np.linalg.svd(centred, full_matrices=False)
print("shapes:", U.shape, s.shape, Vt.shape)
print("share of variance:", (s**2 / (s**2).sum()).round(3))
scores = U * s  # PCA scores

# %% low rank
r = 1
approximation = U[:, :r] * s[:r] @ Vt[:r]
error = np.linalg.norm(centred - approximation) / np.linalg.norm(centred)
print(f"rank {np.linalg.matrix_rank(centred)}, relative error of rank {r}: {error:.2f}")

# %% check
from sklearn.decomposition import PCA, TruncatedSVD

pca = PCA().fit(X)
assert np.allclose(s**2 / (len(X) - 1), pca.explained_variance_), "variance of the components"
assert np.allclose(np.abs(scores), np.abs(pca.transform(X))), "scores up to the sign"
assert np.allclose(np.abs(Vt), np.abs(pca.components_)), "axes should be the rows of Vt"
assert np.isclose(error * np.linalg.norm(s), np.linalg.norm(s[1:])), "what was left out"
assert np.allclose(U * s @ Vt, centred), "all terms should give the matrix"
assert np.linalg.svd(centred)[0].shape == (150, 150), "the default U should be (n, n)"
message = "none"
try:
    np.linalg.svd([[np.nan, 1.0], [1.0, 2.0]])
except np.linalg.LinAlgError as caught:
    message = str(caught)
assert message == "SVD did not converge", f"NaN should raise, not: {message}"
first = TruncatedSVD(1, random_state=0).fit(X).components_[0]
mean = X.mean().to_numpy()
assert abs(first @ mean) / np.linalg.norm(mean) > 0.99, "its first component: about the mean"

# Output:
# shapes: (150, 4) (4,) (4, 4)
# share of variance: [0.925 0.053 0.017 0.005]
# rank 4, relative error of rank 1: 0.27
