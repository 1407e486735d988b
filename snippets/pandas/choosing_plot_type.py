"""One table, four questions, four plots: order, relation, distribution and comparison."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"group": rng.choice(["a", "b"], 300), "x": rng.normal(size=300)})
df["y"] = 2 * df["x"] + rng.normal(size=300)
df["walk"] = df["y"].cumsum()

# %% plots
fig, axes = plt.subplots(2, 2, figsize=(9, 6), layout="constrained")
df["walk"].plot(ax=axes[0, 0], title="order: line", xlabel="step", ylabel="walk")
df.plot.scatter(x="x", y="y", s=5, ax=axes[0, 1], title="relation: scatter")
df["x"].plot.hist(bins=30, ax=axes[1, 0], title="distribution: histogram", xlabel="x")
df.pivot(columns="group", values="y").plot.box(ax=axes[1, 1], title="comparison: box")
axes[1, 1].set(xlabel="group", ylabel="y")
plt.show()

# %% check
titles = [ax.get_title().split(":")[0] for ax in axes.ravel()]
print(titles)
assert titles == ["order", "relation", "distribution", "comparison"], "one plot per question"
assert all(ax.has_data() for ax in axes.ravel()), "every subplot shows data"

# Output:
# ['order', 'relation', 'distribution', 'comparison']
