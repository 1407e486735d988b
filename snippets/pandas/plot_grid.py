"""Six plot types of one frame in a grid, each placed with ax=."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"a": rng.normal(size=400), "b": rng.normal(2, 0.5, size=400)})
walk = df.cumsum()

# %% grid
fig, axes = plt.subplots(2, 3, figsize=(12, 7), layout="constrained")
walk.plot(ax=axes[0, 0], title="line")
df.plot.scatter(x="a", y="b", ax=axes[0, 1], title="scatter")
df.plot.hist(bins=30, alpha=0.5, ax=axes[0, 2], title="histogram")
df.plot.hist(bins=100, cumulative=True, density=True, ax=axes[1, 0], title="cumulative")
df.plot.box(ax=axes[1, 1], title="box")
(df["a"] > 1).value_counts().plot.pie(ax=axes[1, 2], title="pie", autopct="%d%%", ylabel="")
plt.show()

# %% check
print([ax.get_title() for ax in axes.ravel()])
assert len(fig.axes) == 6, "every plot went into the grid, none opened an axes of its own"
assert len(plt.get_fignums()) == 1, "and there is one figure"
assert all(ax.has_data() for ax in axes.ravel()), "no cell is empty"

# Output:
# ['line', 'scatter', 'histogram', 'cumulative', 'box', 'pie']
