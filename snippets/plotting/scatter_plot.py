"""scatter colours points by number; legend_elements makes one legend entry per class."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% by class
import matplotlib.pyplot as plt

first, second = X.columns[-2], X.columns[-1]
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
for name, part in X.groupby(y):
    ax.scatter(part[first], part[second], s=20, alpha=0.7, label=name)
ax.legend(title="class")
ax.set(xlabel=first, ylabel=second, title="By class")
plt.show()

# %% by amount
third = X.columns[0]
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
points = ax.scatter(X[first], X[second], c=X[third], s=30, cmap="viridis", alpha=0.7)
fig.colorbar(points, ax=ax, label=third)
ax.set(xlabel=first, ylabel=second, title="By amount")
plt.show()

# %% one call
import pandas as pd

codes, names = pd.factorize(y, sort=True)
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
points = ax.scatter(X[first], X[second], c=codes, cmap="tab10", s=20)
handles, _ = points.legend_elements(num=None)
ax.legend(handles, names, title="class")
ax.set(xlabel=first, ylabel=second, title="One call")
plt.show()
print("legend entries:", len(handles), " points:", len(points.get_offsets()))

# %% check
import numpy as np

assert len(handles) == y.nunique(), "there should be one legend entry per class"
ax = plt.figure("check").gca()
message = "none"
try:
    ax.scatter([1, 2], [1, 2], c=["cat", "dog"])
except ValueError as error:
    message = str(error)
assert "'c' argument must be a color" in message, "class names should be refused"
gaps = ax.scatter([1, 2, 3], [1, 2, 3], c=[0, 1, np.nan])
assert np.ma.count(gaps.get_offsets()[:, 0]) == 2, "a point without a colour value: left out"
plt.close("check")

# Output:
# legend entries: 3  points: 150
