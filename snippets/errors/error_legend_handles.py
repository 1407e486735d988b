"""legend_handles holds the symbols in the legend; there pale points can be drawn in full."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
a, b = rng.normal(0, 1, size=(800, 2)), rng.normal(1, 1, size=(800, 2))

# %% error
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 4), layout="constrained")
ax.scatter(a[:, 0], a[:, 1], s=8, alpha=0.15, label="class 0")
ax.scatter(b[:, 0], b[:, 1], s=8, alpha=0.15, label="class 1")
ax.set(xlabel="x1", ylabel="x2", title="pale points, full colour in the legend")
legend = ax.legend(markerscale=3)
try:
    legend.legendHandles
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
for handle in legend.legend_handles:
    handle.set_alpha(1)
plt.show()
print("alpha in the legend:", [handle.get_alpha() for handle in legend.legend_handles])

# %% check
assert len(legend.legend_handles) == 2, "one symbol per label"
assert ax.collections[0].get_alpha() == 0.15, "the points in the plot stay as they are"

# Output:
# AttributeError: 'Legend' object has no attribute 'legendHandles'
# alpha in the legend: [1, 1]
