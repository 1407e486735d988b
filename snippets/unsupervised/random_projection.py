"""The Johnson-Lindenstrauss formula agrees with scikit-learn, and its distances hold."""

# %% formula
import numpy as np
from sklearn.random_projection import GaussianRandomProjection, johnson_lindenstrauss_min_dim

rng = np.random.default_rng(0)
for m, eps in zip(rng.integers(10, 10**6, 100), rng.uniform(0.05, 0.9, 100), strict=True):
    d = int(4 * np.log(m) / (eps**2 / 2 - eps**3 / 3))
    assert d == johnson_lindenstrauss_min_dim(m, eps=eps), f"m={m}, eps={eps}"
print("1000 rows, eps 0.3:", johnson_lindenstrauss_min_dim(1000, eps=0.3), "dimensions")

# %% distances
from scipy.spatial.distance import pdist

X = rng.normal(size=(50, 5000))
projection = GaussianRandomProjection(eps=0.3, random_state=0)
Z = projection.fit_transform(X)
ratio = (pdist(Z) / pdist(X)) ** 2
print(f"{X.shape[1]} -> {Z.shape[1]} columns")
print(f"squared distances change by {abs(ratio - 1).max():.1f} at most")

# %% check
assert abs(ratio - 1).max() < 0.3, "no squared distance should change by more than eps"

# Output:
# 1000 rows, eps 0.3: 767 dimensions
# 5000 -> 434 columns
# squared distances change by 0.2 at most
