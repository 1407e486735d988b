"""scatter colours points by number; legend_elements makes one legend entry per class."""

# %% data
from sklearn.datasets import load_iris

iris = load_iris()
X, y = iris.data, iris.target

# %% colour by class, colour by amount
import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
points = left.scatter(X[:, 2], X[:, 3], c=y, cmap="viridis", alpha=0.7)
handles, _ = points.legend_elements()
left.legend(handles, iris.target_names)
left.set(xlabel=iris.feature_names[2], ylabel=iris.feature_names[3], title="by class")

amount = right.scatter(X[:, 2], X[:, 3], c=X[:, 0], s=40, cmap="plasma")
fig.colorbar(amount, ax=right, label=iris.feature_names[0])
right.set(xlabel=iris.feature_names[2], ylabel=iris.feature_names[3], title="by amount")
plt.show()

print("legend entries:", len(handles), " points:", len(points.get_offsets()))

# %% check
assert len(handles) == 3, "one legend entry per class"
assert len(points.get_offsets()) == len(X), "one point per row"

# Output:
# legend entries: 3  points: 150
