"""Axes-level seaborn plots take ax=; figure-level ones make a figure from height and aspect."""

# %% data
import pandas as pd
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
df = X.iloc[20:, [2, 3]].set_axis(["length", "width"], axis=1)
df["species"] = y.map({0: "setosa", 1: "versicolor", 2: "virginica"})
df["size"] = pd.cut(df["length"], [0, 4, 8], labels=["small", "large"])

# %% one axes
import matplotlib.pyplot as plt
import seaborn as sns

fig, ax = plt.subplots(figsize=(7, 3.5), layout="constrained")
by_count = df["species"].value_counts().index
sns.boxplot(data=df, x="species", y="length", order=by_count, color="lightblue", ax=ax)
ax.set(title="Petals", xlabel="", ylabel="length in cm")
ax.tick_params(axis="x", rotation=20)
plt.show()

# %% legend outside
fig, ax = plt.subplots(figsize=(7, 3.5), layout="constrained")
sns.scatterplot(data=df, x="length", y="width", hue="species", palette="Set2", ax=ax)
sns.move_legend(ax, "upper left", bbox_to_anchor=(1, 1), title="iris")
plt.show()

# %% whole figure
grid = sns.displot(data=df, x="width", col="size", hue="species", height=3, aspect=1.3)
grid.set_axis_labels("width in cm", "flowers")
grid.set_titles("{col_name}")
grid.figure.suptitle("Petal width", y=1.03)
grid.savefig("width.png")
plt.show()
print("order:", list(by_count), " panels:", grid.axes.size)

# %% check
import warnings

wide, high = grid.figure.get_size_inches()
assert high == 3 and wide >= 2 * 3 * 1.3, "height and aspect should count per panel"
plt.figure("empty", figsize=(9, 2))
other = sns.catplot(data=df, x="species", y="width", height=2)
assert not plt.figure("empty").axes, "a figure-level function should ignore the open figure"
assert not hasattr(other, "set_title") and other.ax is other.axes.flat[0], "a grid is no axes"
messages = []
for keywords in ({"figsize": (8, 4)}, {"ax": ax}):
    try:
        with warnings.catch_warnings(action="error"):
            sns.catplot(data=df, x="species", y="width", height=2, **keywords)
    except (AttributeError, UserWarning) as error:
        messages.append(str(error))
assert "unexpected keyword argument 'figsize'" in messages[0], "seaborn should know no figsize"
assert "does not accept target axes" in messages[1], "catplot should take no ax"
plt.close("all")

# Output:
# order: ['versicolor', 'virginica', 'setosa']  panels: 2
