"""annotate puts text beside a data point with an arrow; axvline and axhline mark thresholds."""

# %% data
import matplotlib.pyplot as plt
import numpy as np

epochs = np.arange(1, 31)
loss = 1 / epochs + 0.0012 * epochs**1.5
best = int(epochs[loss.argmin()])

# %% draw
fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
ax.plot(epochs, loss, label="validation loss")
note = ax.annotate(
    f"best epoch: {best}",
    xy=(best, loss.min()),
    xytext=(20, 60),
    textcoords="offset points",
    arrowprops={"arrowstyle": "->"},
)
ax.axvline(best, color="gray", linestyle="--")
ax.axhline(0.3, color="tab:red", linestyle=":", label="target")
ax.axvspan(best + 5, epochs[-1], alpha=0.1, color="tab:red", label="overfitting")
corner = ax.text(0.02, 0.04, f"minimum {loss.min():.3f}", transform=ax.transAxes)
ax.set(xlabel="epoch", ylabel="loss", title="Marks in a training curve")
ax.legend()
print(note.get_text())
print(corner.get_text())

# %% reference lines reach from edge to edge
line = ax.lines[2]
print("axhline x data:", line.get_xdata(), "(fractions of the width)")
plt.show()

# %% check
assert note.xy == (best, loss.min()), "the arrow ends at the data point"
assert loss[best - 1] == loss.min(), "epochs count from 1, the array from 0"
assert list(line.get_xdata()) == [0, 1], "xmin and xmax are fractions"

# Output:
# best epoch: 13
# minimum 0.133
# axhline x data: [0, 1] (fractions of the width)
