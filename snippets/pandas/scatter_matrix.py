"""scatter_matrix draws columns x columns subplots, coloured by class with c=."""

# %% data
import matplotlib.pyplot as plt
from pandas.plotting import scatter_matrix
from sklearn.datasets import load_iris

iris = load_iris(as_frame=True)
columns = ["sepal length (cm)", "petal length (cm)", "petal width (cm)"]

# %% plot
axes = scatter_matrix(iris.frame[columns], c=iris.target, figsize=(7, 7), diagonal="hist")
print("subplots:", axes.shape)

plt.show()

# %% check
assert axes.shape == (3, 3), "columns x columns"
assert len(axes[0, 1].collections[0].get_offsets()) == 150, "one point per row"
assert len(axes[0, 0].patches) > 0, "histograms on the diagonal"

# Output:
# subplots: (3, 3)
