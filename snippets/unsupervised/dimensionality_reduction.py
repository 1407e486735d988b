"""LLE unrolls the Swiss roll: its axis follows the position along the roll, PCA's does not."""

# %% data: position says where on the rolled-up sheet a point lies
from sklearn.datasets import make_swiss_roll

X, position = make_swiss_roll(1000, random_state=0)
print("shape:", X.shape)

# %% two reductions
import numpy as np
from scipy.stats import spearmanr
from sklearn.decomposition import PCA
from sklearn.manifold import LocallyLinearEmbedding

reduced = {
    "PCA": PCA(2).fit_transform(X),
    "LLE": LocallyLinearEmbedding(n_neighbors=12, n_components=2, random_state=0).fit_transform(X),
}
match = {}
for name, Z in reduced.items():
    match[name] = max(abs(spearmanr(Z[:, i], position).statistic) for i in range(2))
    print(f"{name} rank correlation of an axis with the position: {match[name]:.1f}")

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(8, 3.5))
for ax, (name, Z) in zip(axes, reduced.items(), strict=True):
    ax.scatter(*np.transpose(Z), c=position, s=5)
    ax.set(title=name, xlabel="axis 1", ylabel="axis 2")
fig.tight_layout()
plt.show()

# %% check
assert match["LLE"] > 0.9 > match["PCA"] + 0.2, "only LLE follows the sheet"

# Output:
# shape: (1000, 3)
# PCA rank correlation of an axis with the position: 0.2
# LLE rank correlation of an axis with the position: 1.0
