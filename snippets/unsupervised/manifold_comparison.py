"""Isomap unrolls a Swiss roll, on which PCA lays layers over each other."""

# %% data
from sklearn.datasets import make_swiss_roll

X, position = make_swiss_roll(800, noise=0.05, random_state=0)

# %% embed
from scipy.stats import spearmanr
from sklearn.decomposition import PCA
from sklearn.manifold import Isomap, LocallyLinearEmbedding, SpectralEmbedding, trustworthiness

methods = {
    "PCA": PCA(2),
    "Isomap": Isomap(n_neighbors=10, n_components=2),
    "LLE": LocallyLinearEmbedding(n_neighbors=10, method="modified", random_state=0),
    "spectral": SpectralEmbedding(2, n_neighbors=10, random_state=0),
}
Z, rank, trust = {}, {}, {}
for name, method in methods.items():
    Z[name] = method.fit_transform(X)
    rank[name] = max(abs(spearmanr(column, position).statistic) for column in Z[name].T)
    trust[name] = trustworthiness(X, Z[name], n_neighbors=10)
    print(f"{name:9} order along the roll {rank[name]:.2f}, trustworthiness {trust[name]:.2f}")

# %% new rows
print("new rows:", methods["Isomap"].transform(X[:3]).shape)

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(15, 4))
for ax, (name, z) in zip(axes, Z.items()):
    ax.scatter(*z.T, c=position, s=5)
    ax.set(title=name, xlabel="component 1", ylabel="component 2")
fig.tight_layout()
plt.show()

# %% check
assert rank["Isomap"] > 0.99 > rank["PCA"] + 0.3, "Isomap follows the roll"
assert trust["Isomap"] > trust["PCA"], "PCA makes false neighbours"
assert hasattr(methods["Isomap"], "transform"), "Isomap places new rows"
assert not hasattr(methods["spectral"], "transform"), "spectral embedding does not"

# Output:
# PCA       order along the roll 0.19, trustworthiness 0.88
# Isomap    order along the roll 1.00, trustworthiness 1.00
# LLE       order along the roll 1.00, trustworthiness 0.99
# spectral  order along the roll 1.00, trustworthiness 0.92
# new rows: (3, 2)
