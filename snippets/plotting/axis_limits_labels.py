"""ax.set takes title, labels and limits at once; each subplot has its own."""

# %% data
import numpy as np

epochs = np.arange(1, 21)
losses = {"train": 1 / epochs, "validation": 1 / epochs + 0.1}

# %% draw
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(9, 4), layout="constrained")
for ax, (name, loss) in zip(axes, losses.items()):
    ax.plot(epochs, loss, "o-")
    ax.set(xlabel="epoch", ylabel="loss", xlim=(0, 21), ylim=(0, 1.2))
    ax.set_title(f"{name}: {loss[-1]:.3f}", fontsize=12)
    ax.grid(alpha=0.3)
axes[0].set_xticks([1, 10, 20], ["first", "middle", "last"], rotation=45)
fig.suptitle("Loss by epoch", fontsize=14)
plt.show()
print("y range:", [float(v) for v in axes[0].get_ylim()])

# %% pyplot
plt.figure(figsize=(5, 3), layout="constrained")
plt.plot(epochs, losses["train"])
plt.title("Training")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.ylim(bottom=0)
plt.show()

# %% check
assert axes[0].get_ylim() == axes[1].get_ylim(), "equal limits should make panels comparable"
assert axes[0].get_title().startswith("train"), "each axes should have its own title"
labels = [label.get_text() for label in axes[0].get_xticklabels()]
assert labels == ["first", "middle", "last"], "ticks should carry the names"
bottom, title = plt.gca().get_ylim()[0], plt.gca().get_title()
assert bottom == 0 and title == "Training", "pyplot should act on the current axes"
ax = plt.figure("check").gca()
ax.set_xlim(0, 21)
ax.plot([30], [5], "x")
assert ax.get_xlim() == (0, 21), "a limit that was set should stay"
ax.autoscale()
ax.plot([0], [0])
assert ax.get_xlim()[1] >= 30, "autoscale should show the new point"
assert not hasattr(axes[0], "xlabel"), "an axes should have no xlabel"
plt.close("check")

# Output:
# y range: [0.0, 1.2]
