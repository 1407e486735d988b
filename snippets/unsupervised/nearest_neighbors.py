"""NearestNeighbors finds similar rows; without an argument a row is not its own neighbour."""

# %% data
import numpy as np
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler

wine = load_wine(as_frame=True)
X = StandardScaler().fit_transform(wine.data)

# %% similar rows
from sklearn.neighbors import NearestNeighbors

search = NearestNeighbors(n_neighbors=5).fit(X)
distances, positions = search.kneighbors(X[:1])
print("nearest to row 0:", positions[0], " classes:", wine.target.iloc[positions[0]].tolist())
assert positions[0, 0] == 0 and distances[0, 0] == 0, "given to kneighbors, it finds itself"
assert np.all(np.diff(distances[0]) >= 0), "nearest first"

distances, positions = search.kneighbors()
same = np.mean(wine.target.to_numpy()[positions] == wine.target.to_numpy()[:, None])
print(f"neighbours of the same class: {same:.2f}")

# %% within a radius
_, inside = search.radius_neighbors(X[:1], radius=2.0)
print("rows within distance 2 of row 0:", len(inside[0]))

# %% latitude and longitude, in kilometres
cities = {"Berlin": (52.52, 13.40), "Hamburg": (53.55, 9.99), "Munich": (48.14, 11.58)}
earth = NearestNeighbors(n_neighbors=1, metric="haversine")
earth.fit(np.radians(list(cities.values())))
distance, position = earth.kneighbors(np.radians([[51.34, 12.37]]))  # Leipzig
name, km = list(cities)[position[0, 0]], distance[0, 0] * 6371
print(f"nearest to Leipzig: {name}, {km:.0f} km")

# %% check
assert np.all(positions != np.arange(len(X))[:, None]), "without an argument it does not"
assert same > 0.9, "similar wines share their class"
assert len(inside[0]) == np.sum(np.linalg.norm(X - X[0], axis=1) <= 2.0), "all of them"
assert name == "Berlin" and 140 < km < 160, "about 150 km"

# Output:
# nearest to row 0: [ 0 20 56 40 54]  classes: [0, 0, 0, 0, 0]
# neighbours of the same class: 0.94
# rows within distance 2 of row 0: 4
# nearest to Leipzig: Berlin, 149 km
