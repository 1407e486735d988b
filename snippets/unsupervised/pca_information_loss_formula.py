"""One minus the kept ratios equals the relative reconstruction error."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% formula
import numpy as np
from sklearn.decomposition import PCA


def loss(pca):
    """Share of the variance that a fitted PCA drops."""
    return 1 - pca.explained_variance_ratio_.sum()


def relative_error(pca, X):
    """Squared error after reducing and going back, relative to the total variation."""
    X = np.asarray(X)
    X_back = pca.inverse_transform(pca.transform(X))
    return np.sum((X - X_back) ** 2) / np.sum((X - X.mean(axis=0)) ** 2)


for k in (1, 2, 5):
    pca = PCA(k).fit(np.asarray(X))
    print(f"{k} of {X.shape[1]} components lose {relative_error(pca, X):.2f}")

# %% check
rng = np.random.default_rng(0)
for trial in range(50):
    table = rng.normal(size=(30, 5)) @ rng.normal(size=(5, 5))
    pca = PCA(int(rng.integers(1, 6))).fit(table)
    close = np.isclose(loss(pca), relative_error(pca, table), atol=1e-9)
    assert close, f"both sides should agree in trial {trial}"
assert relative_error(PCA(30).fit(X.to_numpy()), X) < 0.05, "30 components should hold nearly all"
big = table * [1000, 1, 1, 1, 1]
assert loss(PCA(1).fit(big)) < 0.01, "unscaled, the largest unit should decide the ratios"

# Output:
# 1 of 64 components lose 0.85
# 2 of 64 components lose 0.71
# 5 of 64 components lose 0.46
