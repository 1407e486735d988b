"""The Johnson-Lindenstrauss formula agrees with scikit-learn, and its distances hold."""

# %% data: few rows, very many columns
from sklearn.datasets import make_classification

X, y = make_classification(200, 5000, n_informative=50, random_state=0)

# %% project
from sklearn.random_projection import SparseRandomProjection, johnson_lindenstrauss_min_dim

enough = int(johnson_lindenstrauss_min_dim(len(X), eps=0.3))
projection = SparseRandomProjection(min(enough, X.shape[1]), random_state=0)
Z = projection.fit_transform(X)
print(f"{X.shape[1]} -> {Z.shape[1]} columns")

# %% check
import numpy as np
from scipy.spatial.distance import pdist
from sklearn.random_projection import GaussianRandomProjection

ratio = (pdist(Z) / pdist(X)) ** 2
assert abs(ratio - 1).max() < 0.3, "no squared distance should change by more than eps"
rng = np.random.default_rng(0)
for m, eps in zip(rng.integers(10, 10**6, 100), rng.uniform(0.05, 0.9, 100)):
    d = int(4 * np.log(m) / (eps**2 / 2 - eps**3 / 3))
    assert d == johnson_lindenstrauss_min_dim(m, eps=eps), f"formula, m={m}, eps={eps}"
gauss = GaussianRandomProjection(eps=0.3, random_state=0).fit(X)
assert gauss.n_components_ == enough, "auto should take the number of the formula"
try:
    GaussianRandomProjection(eps=0.1).fit(X[:, :100])
    message = ""
except ValueError as error:
    message = str(error)
assert "larger than the original space" in message, "auto may want more columns than there are"

# Output:
# 5000 -> 588 columns
