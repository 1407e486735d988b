"""PCA to 30 components before t-SNE keeps the neighbourhoods of the digits."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)
X, y = X.iloc[:300], y.iloc[:300]

# %% PCA, then t-SNE
import numpy as np
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, trustworthiness

pca = PCA(min(30, X.shape[1]), random_state=0)
X_reduced = pca.fit_transform(X)
kept = pca.explained_variance_ratio_.sum()
print(f"{pca.n_components_} of {X.shape[1]} components keep {kept:.2f}")
Z = TSNE(perplexity=30, max_iter=500, random_state=0).fit_transform(X_reduced)

# %% is the picture any good?
trust = trustworthiness(X, Z, n_neighbors=10)
flat = trustworthiness(X, PCA(2).fit_transform(X), n_neighbors=10)
print(f"trustworthiness: t-SNE {trust:.2f}, two components of PCA {flat:.2f}")

# %% plot
import matplotlib.pyplot as plt

plt.scatter(Z[:, 0], Z[:, 1], c=y, cmap="tab10", s=10)
plt.colorbar(label="digit")
plt.xlabel("t-SNE 1")
plt.ylabel("t-SNE 2")
plt.show()

# %% check
from sklearn.neighbors import NearestNeighbors

near = NearestNeighbors(n_neighbors=5).fit(Z).kneighbors(return_distance=False)
same = (np.asarray(y)[near] == np.asarray(y)[:, None]).mean()
try:
    TSNE(perplexity=30).fit(X[:20])
    message = ""
except ValueError as error:
    message = str(error)
assert "perplexity" in message, "perplexity should have to be below the number of rows"
assert trust > 0.95 > flat, "t-SNE keeps neighbours, two components do not"
assert same > 0.9, "digits form groups, though t-SNE never saw y"

# Output:
# 30 of 64 components keep 0.97
# trustworthiness: t-SNE 0.99, two components of PCA 0.87
