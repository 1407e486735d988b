"""inertia_ is the sum of squared distances to the nearest centroid; mini-batches come close."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% fit
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), KMeans(n_clusters=3, n_init=10, random_state=0)).fit(X)
cluster = pd.Series(model[-1].labels_, X.index, name="cluster")
print("rows in each:", cluster.value_counts().sort_index().to_dict())

# %% centroids: in the units of the columns
centers = model[0].inverse_transform(model[-1].cluster_centers_)
print(pd.DataFrame(centers, columns=X.columns).iloc[:, :3].round(1))

# %% new rows
print("new rows:", model.predict(X.head(3)), "distances", model.transform(X.head(3)).shape)

# %% check
import numpy as np
from sklearn.cluster import MiniBatchKMeans
from sklearn.datasets import make_moons
from sklearn.metrics import adjusted_rand_score

distances, kmeans = model.transform(X), model[-1]
inertia = (distances.min(axis=1) ** 2).sum()
assert np.isclose(kmeans.inertia_, inertia), "the definition of inertia"
assert (distances.argmin(axis=1) == kmeans.labels_).all(), "a label is the nearest centroid"
Z = StandardScaler().fit_transform(X)
mini = MiniBatchKMeans(3, n_init=10, random_state=0).fit(Z)
assert 0.999 < mini.inertia_ / kmeans.inertia_ < 1.1, "mini-batches should come close"
started = KMeans(3, init=kmeans.cluster_centers_, n_init=1).fit(Z)
assert np.isclose(started.inertia_, kmeans.inertia_), "given centroids should stay"
raw = KMeans(3, n_init=10, random_state=0).fit_predict(X)
scaled = adjusted_rand_score(y, kmeans.labels_)
assert scaled > adjusted_rand_score(y, raw) + 0.3, "unscaled, one column should rule"
moons, halves = make_moons(300, noise=0.05, random_state=0)
found = KMeans(2, n_init=10, random_state=0).fit_predict(moons)
assert adjusted_rand_score(halves, found) < 0.6, "moons should go wrong"

# Output:
# rows in each: {0: 65, 1: 51, 2: 62}
#    alcohol  malic_acid  ash
# 0     12.3         1.9  2.2
# 1     13.1         3.3  2.4
# 2     13.7         2.0  2.5
# new rows: [2 2 2] distances (3, 3)
