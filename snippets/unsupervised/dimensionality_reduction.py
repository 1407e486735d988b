"""LLE unrolls the Swiss roll: its axis follows the position along the roll, PCA's does not."""

# %% data: y says where on the rolled-up sheet a point lies
from sklearn.datasets import make_swiss_roll

X, y = make_swiss_roll(1000, random_state=0)

# %% two reductions
from sklearn.decomposition import PCA
from sklearn.manifold import LocallyLinearEmbedding

reduced = {
    "PCA": PCA(2).fit_transform(X),
    "LLE": LocallyLinearEmbedding(n_neighbors=12, n_components=2, random_state=0).fit_transform(X),
}
for name, Z in reduced.items():
    print(name, X.shape, "to", Z.shape)

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(8, 3.5))
for ax, (name, Z) in zip(axes, reduced.items()):
    ax.scatter(Z[:, 0], Z[:, 1], c=y, s=5)
    ax.set(title=name, xlabel="axis 1", ylabel="axis 2")
fig.tight_layout()
plt.show()

# %% check
import numpy as np
from scipy.spatial.distance import pdist
from scipy.stats import spearmanr

match = {}
for name, Z in reduced.items():
    match[name] = max(abs(spearmanr(Z[:, i], y).statistic) for i in range(2))
assert match["LLE"] > 0.9 > match["PCA"] + 0.2, "only LLE should follow the sheet"
spread = {d: pdist(np.random.default_rng(0).random((100, d))) for d in (2, 1000)}
ratio = {d: values.min() / values.max() for d, values in spread.items()}
assert ratio[1000] > 0.8 > 0.1 > ratio[2], "in many columns all rows should be equally far"

# Output:
# PCA (1000, 3) to (1000, 2)
# LLE (1000, 3) to (1000, 2)
