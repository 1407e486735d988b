"""plot draws lines or markers in data order, so x has to be sorted for a line."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(0, 10, size=60)
y = 2 * x + 1 + rng.normal(0, 2, size=60)
slope, intercept = np.polyfit(x, y, deg=1)

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
(points,) = ax.plot(x, y, "o", alpha=0.6, label="data")
grid = np.linspace(x.min(), x.max(), 100)
(line,) = ax.plot(grid, slope * grid + intercept, color="tab:red", linewidth=2, label="fit")
ax.set(xlabel="x", ylabel="y", title=f"slope {slope:.2f}, intercept {intercept:.2f}")
ax.legend()
plt.show()

print("lines on the axes:", len(ax.lines))

# %% check
assert points.get_linestyle() == "None", "'o' draws markers without a line"
assert (np.diff(line.get_xdata()) > 0).all(), "the fitted line runs from left to right"
assert [text.get_text() for text in ax.get_legend().get_texts()] == ["data", "fit"], "labels"

# Output:
# lines on the axes: 2
