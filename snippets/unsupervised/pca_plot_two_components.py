"""Two components of the wine data show the three classes, and the loadings tell what they mean."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% project
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), PCA(2))
Z = model.fit_transform(X)
pca = model[-1]
share = pca.explained_variance_ratio_
print(f"variance shown: {share[0]:.2f} + {share[1]:.2f} = {share.sum():.2f}")

# %% what the axes mean
weights = pd.DataFrame(pca.components_.T, index=X.columns, columns=["PC1", "PC2"])
for name in weights:
    top = weights[name].abs().nlargest(3).index
    print(f"{name}: {', '.join(top)}")

# %% biplot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(9, 7), layout="constrained")
for label in y.unique():
    ax.scatter(Z[y == label, 0], Z[y == label, 1], s=15, label=label)
stretch = abs(Z).max() / abs(pca.components_).max()
for column, (a, b) in zip(X.columns, stretch * pca.components_.T):
    ax.annotate("", (a, b), (0, 0), arrowprops={"arrowstyle": "->", "color": "gray"})
    ax.text(1.1 * a, 1.1 * b, column, fontsize=7)
ax.set(xlabel=f"PC1 ({share[0]:.0%})", ylabel=f"PC2 ({share[1]:.0%})")
ax.legend()
plt.show()

# %% check
import numpy as np

loadings = pca.components_.T * np.sqrt(pca.explained_variance_)
correlation = np.corrcoef(X.T, Z.T)[: X.shape[1], X.shape[1] :]
n = len(X)
first = X.columns[np.abs(PCA(2).fit(X).components_[0]).argmax()]
assert np.allclose(loadings * np.sqrt((n - 1) / n), correlation), "loadings should be correlations"
assert first == X.var().idxmax(), "unscaled, the largest unit should be PC1"

# Output:
# variance shown: 0.36 + 0.19 = 0.55
# PC1: flavanoids, total_phenols, od280/od315_of_diluted_wines
# PC2: color_intensity, alcohol, proline
