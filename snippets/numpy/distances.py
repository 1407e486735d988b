"""cdist gives all distances between two sets of rows; a tree finds the same nearest rows."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
A, B = rng.normal(size=(200, 3)), rng.normal(size=(5, 3))

# %% distances
from scipy.spatial.distance import cdist

D = cdist(A, B)  # metric="euclidean"
print(D.shape, "nearest row of B:", D.argmin(axis=1)[:5], " at", D.min(axis=1)[:5].round(2))

# %% many rows
from scipy.spatial import KDTree

distance, index = KDTree(B).query(A)
print("nearest row of B:", index[:5])

# %% kilometres
from sklearn.metrics.pairwise import haversine_distances

berlin_paris = np.array([[52.52, 13.40], [48.86, 2.35]])  # latitude, longitude
kilometres = haversine_distances(np.radians(berlin_paris)) * 6371
print("Berlin to Paris:", round(kilometres[0, 1]), "km")

# %% kilometres along a track
import pandas as pd

track = pd.DataFrame({"id": [1, 1, 2], "lat": [52.52, 48.86, 48.86], "lon": [13.40, 2.35, 2.35]})
p = np.radians(track[["lat", "lon"]])
q = p.groupby(track["id"]).shift()  # the point before
h = np.sin((p["lat"] - q["lat"]) / 2) ** 2
h += np.cos(p["lat"]) * np.cos(q["lat"]) * np.sin((p["lon"] - q["lon"]) / 2) ** 2
track["km"] = 2 * 6371 * np.arcsin(np.sqrt(h))
print("along the track:", track["km"].round().tolist())

# %% check
from scipy.spatial.distance import pdist, squareform

assert np.allclose(D, np.sqrt(((A[:, None] - B) ** 2).sum(axis=2))), "the formula should agree"
assert np.allclose(squareform(pdist(A)), cdist(A, A)), "pdist should hold each pair once"
assert len(pdist(A)) == 200 * 199 // 2, "there should be n (n - 1) / 2 pairs"
assert (index == D.argmin(axis=1)).all(), "the tree should find the same rows"
assert np.allclose(distance, D.min(axis=1)), "and the same distances"
inverse = np.linalg.inv(np.cov(A, rowvar=False))
by_hand = np.sqrt((A[0] - B[0]) @ inverse @ (A[0] - B[0]))
assert np.isclose(cdist(A, B, "mahalanobis", VI=inverse)[0, 0], by_hand), "Mahalanobis"
assert np.isclose(track["km"][1], kilometres[0, 1]) and track["km"].isna().sum() == 2, "km"
assert 870 < kilometres[0, 1] < 885, "the great circle should be about 877 km"
assert np.allclose(cdist([[1, 0]], [[10, 0], [0, 1]], "cosine"), [[0, 1]]), "length is ignored"
assert np.isnan(cdist([[np.nan, 1]], [[0, 1]]))[0, 0], "NaN should make the distance NaN"
assert cdist([[0, 0]], [[1, 1000]])[0, 0] > 999, "the large column should decide"

# Output:
# (200, 5) nearest row of B: [3 4 2 0 0]  at [0.95 0.7  1.28 0.8  1.93]
# nearest row of B: [3 4 2 0 0]
# Berlin to Paris: 877 km
# along the track: [nan, 877.0, nan]
