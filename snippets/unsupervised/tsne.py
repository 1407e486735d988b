"""t-SNE puts the digits into a plane where neighbours mostly share their class."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% embed
import numpy as np
from sklearn.manifold import TSNE
from sklearn.preprocessing import StandardScaler

rows = np.random.default_rng(0).permutation(len(X))[:400]  # a sample: t-SNE is slow
X_scaled = StandardScaler().fit_transform(X)[rows]
embedded = TSNE(perplexity=30, random_state=0).fit_transform(X_scaled)
print("shape:", embedded.shape)

# %% plot
import matplotlib.pyplot as plt

label = y.iloc[rows].to_numpy()
for name in np.unique(label):
    member = label == name
    plt.scatter(embedded[member, 0], embedded[member, 1], s=10, label=name)
plt.xlabel("t-SNE 1")
plt.ylabel("t-SNE 2")
plt.legend()
plt.show()

# %% check
from sklearn.decomposition import PCA
from sklearn.neighbors import NearestNeighbors

share = []
for Z in (embedded, PCA(2).fit_transform(X_scaled)):
    near = NearestNeighbors(n_neighbors=5).fit(Z).kneighbors(return_distance=False)
    share.append((label[near] == label[:, None]).mean())
by_tsne, by_pca = share
rng = np.random.default_rng(0)
two = np.r_[rng.normal(0, 0.1, (100, 5)), rng.normal(5, 2.0, (100, 5))]
flat = TSNE(random_state=0, max_iter=400).fit_transform(two)
ratio = flat[:100].std() / flat[100:].std()
assert ratio > 0.3, "a cluster 20 times tighter should look about as wide: sizes mean little"
assert by_tsne > by_pca + 0.1, "t-SNE should keep neighbours better than two components"
assert not hasattr(TSNE(), "transform"), "there should be no transform"

# Output:
# shape: (400, 2)
