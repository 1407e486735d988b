"""Isomap unrolls a Swiss roll, on which PCA lays layers over each other."""

# %% data
from sklearn.datasets import make_swiss_roll

X, y = make_swiss_roll(800, noise=0.05, random_state=0)

# %% embed
from sklearn.decomposition import PCA
from sklearn.manifold import Isomap, LocallyLinearEmbedding, SpectralEmbedding, trustworthiness

methods = {
    "PCA": PCA(2),
    "Isomap": Isomap(n_neighbors=10, n_components=2),
    "LLE": LocallyLinearEmbedding(n_neighbors=10, method="modified", random_state=0),
    "spectral": SpectralEmbedding(2, n_neighbors=10, random_state=0),
}
Z, trust = {}, {}
for name, method in methods.items():
    Z[name] = method.fit_transform(X)
    trust[name] = trustworthiness(X, Z[name], n_neighbors=10)
    print(f"{name:9} trustworthiness {trust[name]:.2f}")

# %% new rows
print("new rows:", methods["Isomap"].transform(X[:3]).shape)

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(15, 4))
for ax, (name, z) in zip(axes, Z.items()):
    ax.scatter(z[:, 0], z[:, 1], c=y, s=5)
    ax.set(title=name, xlabel="component 1", ylabel="component 2")
fig.tight_layout()
plt.show()

# %% check
from scipy.stats import spearmanr

rank = {name: max(abs(spearmanr(column, y).statistic) for column in z.T) for name, z in Z.items()}
assert rank["Isomap"] > 0.99 > rank["PCA"] + 0.3, "Isomap should follow the roll"
assert trust["Isomap"] > trust["PCA"], "PCA should make false neighbours"
assert hasattr(methods["Isomap"], "transform"), "Isomap should place new rows"
assert not hasattr(methods["spectral"], "transform"), "spectral embedding should not"

# Output:
# PCA       trustworthiness 0.88
# Isomap    trustworthiness 1.00
# LLE       trustworthiness 0.99
# spectral  trustworthiness 0.92
# new rows: (3, 2)
