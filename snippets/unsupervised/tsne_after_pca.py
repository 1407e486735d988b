"""PCA to 30 components before t-SNE keeps the neighbourhoods of the digits."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X, y = X[:300], y[:300]

# %% PCA, then t-SNE
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, trustworthiness

pca = PCA(30, random_state=0)
X_reduced = pca.fit_transform(X)
print(f"30 of {X.shape[1]} components keep {pca.explained_variance_ratio_.sum():.2f}")
Z = TSNE(perplexity=30, max_iter=500, random_state=0).fit_transform(X_reduced)

# %% is the picture any good?
from sklearn.neighbors import NearestNeighbors

trust = trustworthiness(X, Z, n_neighbors=10)
flat = trustworthiness(X, PCA(2).fit_transform(X), n_neighbors=10)
near = NearestNeighbors(n_neighbors=5).fit(Z).kneighbors(return_distance=False)
same = (y[near] == y[:, None]).mean()
print(f"trustworthiness: t-SNE {trust:.2f}, two components of PCA {flat:.2f}")
print(f"neighbours share the digit: {same:.2f}")

# %% perplexity must be below the number of rows
try:
    TSNE(perplexity=30).fit(X[:20])
except ValueError as error:
    print("ValueError:", str(error).split()[0], "...")

# %% plot
import matplotlib.pyplot as plt

plt.scatter(*Z.T, c=y, cmap="tab10", s=10)
plt.colorbar(label="digit")
plt.xlabel("t-SNE 1")
plt.ylabel("t-SNE 2")
plt.show()

# %% check
assert trust > 0.95 > flat, "t-SNE keeps neighbours, two components do not"
assert same > 0.9, "digits form groups, though t-SNE never saw y"

# Output:
# 30 of 64 components keep 0.97
# trustworthiness: t-SNE 0.99, two components of PCA 0.87
# neighbours share the digit: 0.97
# ValueError: perplexity ...
