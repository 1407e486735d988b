"""A linear bottleneck of 2 finds the PCA subspace: the same reconstruction error."""

# %% data
import numpy as np
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

X = StandardScaler().fit_transform(load_iris().data)

# %% autoencoder: encode W, decode V, gradient descent on the squared error
rng = np.random.default_rng(0)
W, V = rng.normal(scale=0.1, size=(4, 2)), rng.normal(scale=0.1, size=(2, 4))
for _ in range(3000):
    code = X @ W
    error = code @ V - X
    W, V = W - 0.05 * X.T @ (error @ V.T) / len(X), V - 0.05 * code.T @ error / len(X)
by_network = np.mean((X @ W @ V - X) ** 2)

# %% compare
pca = PCA(2).fit(X)
by_pca = np.mean((pca.inverse_transform(pca.transform(X)) - X) ** 2)
print("code shape:", (X @ W).shape)
print(f"reconstruction error: autoencoder {by_network:.3f}, PCA {by_pca:.3f}")

# %% a wider code loses less
wider = PCA(3).fit(X)
loss = np.mean((wider.inverse_transform(wider.transform(X)) - X) ** 2)
print(f"with 3 dimensions {loss:.3f}")

# %% check
assert abs(by_network - by_pca) < 1e-3, "the linear autoencoder should reach PCA's error"
assert loss < by_pca, "detail against size"

# Output:
# code shape: (150, 2)
# reconstruction error: autoencoder 0.042, PCA 0.042
# with 3 dimensions 0.005
