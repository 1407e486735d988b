"""subplots(rows, columns) returns an array of axes, which squeezes to 1-D for a single row."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% grid of axes
import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 2, figsize=(8, 6), sharey=True, layout="constrained")
for ax, column in zip(axes.flat, X.columns):
    ax.hist(X[column], bins=20)
    ax.set(xlabel=column, ylabel="flowers")
plt.show()

print("2 x 2:", axes.shape, " inches:", fig.get_size_inches().tolist())

# %% squeezed
_, row = plt.subplots(1, 3)
_, kept = plt.subplots(1, 3, squeeze=False)
print("1 x 3:", row.shape, " with squeeze=False:", kept.shape)

# %% subplot by code
fig = plt.figure(figsize=(5, 4))
top, bottom = plt.subplot(211), plt.subplot(212)
plt.close("all")

# %% check
assert axes[0, 1].get_xlabel() == "sepal width (cm)", "axes[row, column]"
assert row.shape == (3,) and kept.shape == (1, 3), "one row squeezes to one dimension"
assert top.get_subplotspec().rowspan.start == 0, "211 is the upper of two rows"
assert len(fig.axes) == 2, "two axes on the figure"

# Output:
# 2 x 2: (2, 2)  inches: [8.0, 6.0]
# 1 x 3: (3,)  with squeeze=False: (1, 3)
