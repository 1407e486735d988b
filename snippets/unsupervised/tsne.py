"""t-SNE puts the digits into a plane where neighbours mostly share their class."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(n_class=5, return_X_y=True)
X, y = X[:400], y[:400]

# %% embed
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE
from sklearn.neighbors import NearestNeighbors

embedded = TSNE(random_state=0).fit_transform(X)
flat = PCA(2).fit_transform(X)
print("shape:", embedded.shape)

# %% how often do the neighbours share the class?
share = []
for Z in (embedded, flat):
    near = NearestNeighbors(n_neighbors=5).fit(Z).kneighbors(return_distance=False)
    share.append((y[near] == y[:, None]).mean())
by_tsne, by_pca = share
print(f"neighbours of the same class: t-SNE {by_tsne:.2f}, PCA {by_pca:.2f}")

# %% plot
import matplotlib.pyplot as plt

for digit in range(5):
    plt.scatter(*embedded[y == digit].T, s=10, label=digit)
plt.xlabel("t-SNE 1")
plt.ylabel("t-SNE 2")
plt.legend(title="digit")
plt.show()

# %% check
assert by_tsne > by_pca, "t-SNE keeps neighbourhoods better than two principal components"
assert not hasattr(TSNE(), "transform"), "new rows cannot be placed"

# Output:
# shape: (400, 2)
# neighbours of the same class: t-SNE 1.00, PCA 0.78
