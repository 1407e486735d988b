"""kNN cannot find more neighbors than there are training rows; the error comes at predict."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
X_few, y_few = X[::50], y[::50]

# %% error
from sklearn.neighbors import KNeighborsClassifier, NearestNeighbors

model = KNeighborsClassifier(n_neighbors=5).fit(X_few, y_few)
try:
    model.predict(X[:1])
except ValueError as error:
    print("ValueError:", str(error).split(", n_samples =")[0])

# %% error: without X every row leaves out itself
try:
    NearestNeighbors(n_neighbors=3).fit(X_few).kneighbors()
except ValueError as error:
    print("ValueError:", str(error).split(", n_samples =")[0])

# %% fix
model = KNeighborsClassifier(n_neighbors=min(5, len(X_few))).fit(X_few, y_few)
print("neighbors used:", model.n_neighbors)

# %% check
assert model.predict(X[:1]).shape == (1,), "it predicts"

# Output:
# ValueError: Expected n_neighbors <= n_samples_fit, but n_neighbors = 5, n_samples_fit = 3
# ValueError: Expected n_neighbors < n_samples_fit, but n_neighbors = 3, n_samples_fit = 3
# neighbors used: 3
