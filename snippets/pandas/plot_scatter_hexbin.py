"""Scatter shows single points; hexbin counts them where they overlap."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"x": rng.normal(size=5000)})
df["y"] = df["x"] + rng.normal(size=5000)
df["cls"] = (df["y"] > 0).astype(int)

# %% plot
fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
df.sample(min(500, len(df)), random_state=0).plot.scatter(
    x="x", y="y", c="cls", colormap="viridis", alpha=0.5, title="500 points", ax=left
)
df.plot.hexbin(x="x", y="y", gridsize=25, cmap="viridis", title="all points", ax=right)
right.collections[0].colorbar.set_label("points per hexagon")
plt.show()

# %% check
counts = right.collections[0].get_array()
print("points drawn:", len(left.collections[0].get_offsets()))
assert len(left.collections[0].get_offsets()) == 500, "one marker per row"
assert counts.sum() == 5000, "the hexagons count every row once"

# Output:
# points drawn: 500
