"""scatter flattens: a table of four columns has four times as many values as the target."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% error
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
try:
    axes[0].scatter(X, y)
except ValueError as error:
    print("ValueError:", error)
print("sizes:", X.size, y.size)

# %% fix: one column each, the same rows
for ax, name in zip(axes, X.columns[2:]):
    points = ax.scatter(X[name], y)
    ax.set(xlabel=name, ylabel="class", yticks=[0, 1, 2])
plt.show()

mask = X["petal length (cm)"] > 2
print("rows in the mask:", len(X.loc[mask, "petal length (cm)"]), len(y[mask]))

# %% check
assert len(points.get_offsets()) == len(y), "one point per row"

# Output:
# ValueError: x and y must be the same size
# sizes: 600 150
# rows in the mask: 100 100
