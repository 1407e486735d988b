"""ax.set takes title, labels and limits at once; each subplot has its own."""

# %% data
import matplotlib.pyplot as plt
import numpy as np

epochs = np.arange(1, 21)
losses = {"train": 1 / epochs, "validation": 1 / epochs + 0.1}

# %% draw
fig, axes = plt.subplots(1, 2, figsize=(9, 4), layout="constrained")
for ax, (name, loss) in zip(axes, losses.items()):
    ax.plot(epochs, loss, "o-")
    ax.set(xlabel="epoch", ylabel="loss", xlim=(0, 21), ylim=(0, 1.2))
    ax.set_title(f"{name}: {loss[-1]:.3f}", fontsize=12)
axes[0].set_xticks([1, 10, 20], ["first", "middle", "last"], rotation=45)
fig.suptitle("Loss by epoch", fontsize=14)

print("titles:", [ax.get_title() for ax in axes])
print("y range:", tuple(float(v) for v in axes[0].get_ylim()))
print("ticks:", [label.get_text() for label in axes[0].get_xticklabels()])

# %% a limit that was set stays when more is drawn
axes[1].plot([30], [5], "x")
print("x range after a far point:", tuple(float(v) for v in axes[1].get_xlim()))

# %% pyplot acts on the current axes: the last one
plt.title("changed")
plt.show()

# %% check
assert axes[0].get_ylim() == axes[1].get_ylim(), "equal limits make the panels comparable"
assert axes[1].get_xlim() == (0, 21), "set_xlim switches autoscaling off"
assert axes[0].get_title().startswith("train"), "the first axes keeps its title"
assert axes[1].get_title() == "changed", "plt.title reached the last axes"

# Output:
# titles: ['train: 0.050', 'validation: 0.150']
# y range: (0.0, 1.2)
# ticks: ['first', 'middle', 'last']
# x range after a far point: (0.0, 21.0)
