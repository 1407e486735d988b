"""pairplot with hue colours the classes; corner=True leaves out the mirrored half."""

# %% data
import matplotlib.pyplot as plt
import seaborn as sns
from sklearn.datasets import load_iris

iris = load_iris(as_frame=True)
df = iris.frame[["petal length (cm)", "petal width (cm)"]].copy()
df["species"] = iris.target.map(dict(enumerate(map(str, iris.target_names))))

# %% plot
grid = sns.pairplot(df, hue="species", corner=True, diag_kind="hist")
print("grid:", grid.axes.shape, "legend:", [t.get_text() for t in grid.legend.get_texts()])

plt.show()

# %% check
assert grid.axes.shape == (2, 2), "the hue column is not a panel"
assert grid.axes[0, 1] is None, "the mirrored panel is left out"

# Output:
# grid: (2, 2) legend: ['setosa', 'versicolor', 'virginica']
