"""cdist gives all distances between two sets of rows; a tree finds the same nearest rows."""

# %% data
import numpy as np
from scipy.spatial import KDTree
from scipy.spatial.distance import cdist, pdist, squareform

rng = np.random.default_rng(0)
A, B = rng.normal(size=(200, 3)), rng.normal(size=(5, 3))

# %% distances
D = cdist(A, B)
print(D.shape, "nearest centre of the first rows:", D.argmin(axis=1)[:5])
distance, index = KDTree(B).query(A)

# %% other metrics, and kilometres between Berlin and Paris
print("cosine:", cdist([[1, 0]], [[10, 0], [0, 1]], metric="cosine"))
lat1, lon1, lat2, lon2 = np.radians([52.52, 13.40, 48.86, 2.35])
h = np.sin((lat2 - lat1) / 2) ** 2
h += np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
kilometres = 2 * 6371 * np.arcsin(np.sqrt(h))
print("Berlin to Paris:", round(kilometres), "km")

# %% check
assert np.allclose(D, np.sqrt(((A[:, None] - B) ** 2).sum(axis=2))), "as by hand"
assert np.allclose(squareform(pdist(A)), cdist(A, A)), "pdist: each pair once"
assert len(pdist(A)) == 200 * 199 // 2, "n (n - 1) / 2 pairs"
assert (index == D.argmin(axis=1)).all(), "the tree finds the same nearest rows"
assert np.allclose(distance, D.min(axis=1)), "at the same distances"
assert 870 < kilometres < 885, "haversine"

# Output:
# (200, 5) nearest centre of the first rows: [3 4 2 0 0]
# cosine: [[0. 1.]]
# Berlin to Paris: 877 km
