"""Eight rows in two inches leave no room for the labels; a higher figure has it."""

# %% error
import warnings

import matplotlib.pyplot as plt


def draw(figsize):
    """Eight labelled subplots in a column."""
    fig, axes = plt.subplots(8, 1, figsize=figsize)
    for i, ax in enumerate(axes):
        ax.plot([0, 1], [0, i])
        ax.set(title=f"run {i}", xlabel="epoch", ylabel="loss")
    return fig


small = draw(figsize=(4, 2))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    small.tight_layout()
plt.close(small)
print("UserWarning:", str(caught[0].message).split(".")[0])

# %% fix: room for every row
large = draw(figsize=(4, 12))
large.tight_layout()
plt.show()
height = large.axes[0].get_position().height * 12
print(f"height of each of the axes: {height:.1f} inch")

# %% check
assert "Tight layout not applied" in str(caught[0].message), "there is no room for the axes"
assert height > 0.3, "now every axes has its room"

# Output:
# UserWarning: Tight layout not applied
# height of each of the axes: 0.7 inch
