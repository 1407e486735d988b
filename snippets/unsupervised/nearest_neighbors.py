"""NearestNeighbors finds similar rows; without an argument a row is not its own neighbour."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% similar rows
import numpy as np
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import StandardScaler

X_scaled = StandardScaler().fit_transform(X)
search = NearestNeighbors(n_neighbors=5).fit(X_scaled)
distances, positions = search.kneighbors()  # without an argument: not the row itself
print("nearest to the first row:", X.index[positions[0]].tolist())
fifth = distances[:, -1]  # a feature: large for odd rows

# %% within a radius
_, inside = search.radius_neighbors(X_scaled[:1], radius=2.0)
print("rows within distance 2 of the first row:", len(inside[0]))

# %% latitude and longitude, in kilometres
cities = {"Berlin": (52.52, 13.40), "Hamburg": (53.55, 9.99), "Munich": (48.14, 11.58)}
earth = NearestNeighbors(n_neighbors=1, metric="haversine")
earth.fit(np.radians(list(cities.values())))
distance, position = earth.kneighbors(np.radians([[51.34, 12.37]]))  # Leipzig
name, km = list(cities)[position[0, 0]], distance[0, 0] * 6371
print(f"nearest to Leipzig: {name}, {km:.0f} km")

# %% check
itself = search.kneighbors(X_scaled[:1])
assert itself[1][0, 0] == 0 and itself[0][0, 0] == 0, "given to kneighbors, a row finds itself"
assert np.all(np.diff(distances) >= 0), "the nearest should come first"
assert np.all(positions != np.arange(len(X))[:, None]), "without an argument it should not"
same = np.mean(y.to_numpy()[positions] == y.to_numpy()[:, None])
assert same > 0.9, "similar wines should share their class"
assert len(inside[0]) == np.sum(np.linalg.norm(X_scaled - X_scaled[0], axis=1) <= 2), "all of them"
assert name == "Berlin" and 140 < km < 160, "Leipzig to Berlin is about 150 km"

# Output:
# nearest to the first row: [20, 56, 40, 54, 7]
# rows within distance 2 of the first row: 4
# nearest to Leipzig: Berlin, 149 km
