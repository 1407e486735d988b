"""axis("off") hides the whole frame; ticks, labels and lines can go or move one by one."""

# %% data
import numpy as np

x = np.linspace(-3, 3, 100)

# %% hide
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(11, 2.6), layout="constrained")
titles = ['axis("off")', "no ticks", "no tick labels", "no frame lines"]
for ax, title in zip(axes, titles):
    ax.plot(x, x**2)
    ax.set_title(title)
axes[0].axis("off")
axes[1].set(xticks=[], yticks=[])
axes[2].tick_params(bottom=False, labelbottom=False, left=False, labelleft=False)
axes[3].spines[["top", "right"]].set_visible(False)
plt.show()

# %% move
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
left.plot(x, x**3 - 4 * x)
left.spines[["left", "bottom"]].set_position("zero")
left.spines[["top", "right"]].set_visible(False)
left.set_title("axes cross at zero")
right.plot(x, x**2)
right.xaxis.tick_top()
right.yaxis.tick_right()
right.xaxis.set_label_position("top")
right.yaxis.set_label_position("right")
right.set(xlabel="x on top", ylabel="y on the right")
plt.show()
print("axis of the first:", axes[0].axison, " ticks of the second:", len(axes[1].get_xticks()))

# %% check
assert axes[0].title.get_visible() and not axes[0].axison, "axis off: the title should stay"
assert len(axes[2].get_xticks()) > 2, "tick_params should keep the ticks, for the grid"
assert right.xaxis.get_label_position() == "top" == right.xaxis.get_ticks_position(), "both on top"
ax, other = plt.figure("check").subplots(1, 2, sharex=True)
ax.xaxis.tick_top()
assert ax.xaxis.get_label_position() == "bottom", "tick_top alone should leave the label below"
ax.set_xticks([])
assert len(other.get_xticks()) == 0, "set_xticks should reach axes that share x"
plt.axis("off")
assert ax.axison and not other.axison, "plt.axis should hide only the current axes"
raised = False
try:
    ax.spines["top", "right"].set_visible(False)
except ValueError as error:
    raised = "must be passed as a single list" in str(error)
assert raised, "several spines need a list"
plt.close("check")

# Output:
# axis of the first: False  ticks of the second: 0
