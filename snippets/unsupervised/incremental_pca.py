"""Incremental PCA in chunks comes close to PCA of the whole table."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% fit in a loop
import numpy as np
from sklearn.decomposition import IncrementalPCA


def chunks(size=200):
    """Pieces of the table; of a file: pd.read_csv(path, chunksize=size)."""
    for start in range(0, len(X) - len(X) % size, size):
        yield X.iloc[start : start + size]
    yield X.iloc[len(X) - len(X) % size :]


ipca = IncrementalPCA(n_components=min(20, X.shape[1]))
for chunk in chunks():
    ipca.partial_fit(chunk)
Z = np.vstack([ipca.transform(chunk) for chunk in chunks()])
print("rows seen:", int(ipca.n_samples_seen_), " reduced:", Z.shape)

print(f"variance kept: {ipca.explained_variance_ratio_.sum():.2f}")

# %% check
from sklearn.decomposition import PCA


def loss(model):
    return np.mean((X - model.inverse_transform(model.transform(X))) ** 2, axis=None)


pca = PCA(20).fit(X)
try:
    IncrementalPCA(10).partial_fit(X[:5])
    message = ""
except ValueError as error:
    message = str(error)
assert "less or equal to the batch number of samples" in message, "the first batch is too small"
assert ipca.n_samples_seen_ == len(X), "every row should be seen once"
assert np.allclose(ipca.mean_, X.mean(axis=0)), "the mean should be exact"
assert loss(pca) <= loss(ipca) < 1.03 * loss(pca), "it should be nearly as good as PCA at once"

# Output:
# rows seen: 1797  reduced: (1797, 20)
# variance kept: 0.89
