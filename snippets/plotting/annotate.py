"""annotate puts text beside a data point with an arrow; axvline and axhline mark thresholds."""

# %% data
import numpy as np

epochs = np.arange(1, 31)
loss = 1 / epochs + 0.0012 * epochs**1.5  # history.history["val_loss"]

# %% draw
import matplotlib.pyplot as plt

best = int(epochs[np.argmin(loss)])
fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
ax.plot(epochs, loss, label="validation loss")
ax.annotate(
    f"best epoch: {best}",
    xy=(best, min(loss)),
    xytext=(20, 60),
    textcoords="offset points",
    arrowprops={"arrowstyle": "->"},
)
ax.axvline(best, color="gray", linestyle="--")
ax.axhline(0.3, color="tab:red", linestyle=":", label="target")
ax.axvspan(best, epochs[-1], alpha=0.1, color="tab:red", label="overfitting")
ax.text(0.02, 0.04, f"minimum {min(loss):.3f}", transform=ax.transAxes)
ax.set(xlabel="epoch", ylabel="loss", title="Marks in a training curve")
ax.legend()
plt.show()

print("best epoch:", best)

# %% label points
x, y, names = [1, 2, 3], [2.0, 3.5, 3.0], ["a", "b", "c"]
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.scatter(x, y)
for name, point_x, point_y in zip(names, x, y):
    ax.annotate(name, (point_x, point_y), xytext=(4, 4), textcoords="offset points")
ax.set(xlabel="x", ylabel="y", title="A name at each point")
plt.show()

# %% check
assert len(ax.texts) == len(names), "every point should have its name"
assert ax.texts[0].xy == (1, 2.0), "the name should belong to the data point"
assert loss[best - 1] == loss.min(), "epochs should count from 1, the array from 0"
ax = plt.figure("check").gca()
line = ax.axhline(3)
assert list(line.get_xdata()) == [0, 1], "xmin and xmax should be fractions of the width"
before = ax.get_xlim()
ax.text(99, 3, "far away")
assert ax.get_xlim() == before, "text should not widen the axes"
plt.close("check")

# Output:
# best epoch: 13
