"""Incremental PCA in chunks comes close to PCA of the whole table."""

# %% data, as it would come in chunks
import numpy as np
from sklearn.datasets import load_digits

X, _ = load_digits(return_X_y=True)
chunks = np.array_split(X, 9)

# %% fit in a loop
from sklearn.decomposition import PCA, IncrementalPCA

ipca = IncrementalPCA(n_components=20)
for chunk in chunks:
    ipca.partial_fit(chunk)
Z = np.vstack([ipca.transform(chunk) for chunk in chunks])
print("rows seen:", int(ipca.n_samples_seen_), " reduced:", Z.shape)

# %% against PCA
pca = PCA(20).fit(X)
kept = ipca.explained_variance_ratio_.sum(), pca.explained_variance_ratio_.sum()
print(f"variance kept: in chunks {kept[0]:.3f}, at once {kept[1]:.3f}")


def loss(model):
    return np.mean((X - model.inverse_transform(model.transform(X))) ** 2)


print(f"reconstruction error: {loss(ipca):.3f} against {loss(pca):.3f}")

# %% the first batch must be large enough
try:
    IncrementalPCA(10).partial_fit(X[:5])
except ValueError as error:
    print("ValueError:", str(error).split(" for the")[0].rstrip("."))

# %% check
assert ipca.n_samples_seen_ == len(X), "every row once"
assert np.allclose(ipca.mean_, X.mean(axis=0)), "the mean is exact"
assert loss(pca) <= loss(ipca) < 1.03 * loss(pca), "nearly as good"

# Output:
# rows seen: 1797  reduced: (1797, 20)
# variance kept: in chunks 0.890, at once 0.894
# reconstruction error: 2.025 against 1.984
# ValueError: n_components=10 must be less or equal to the batch number of samples 5
