"""Titles and labels are sized relative to font.size, so one setting scales every text."""

# %% data
import numpy as np

epoch = np.arange(1, 11)

# %% plot
import matplotlib.pyplot as plt


def draw(size):
    """The same plot with another base size; gives the sizes of title, label and tick."""
    with plt.rc_context({"font.size": size}):
        fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
        ax.plot(epoch, 1 / epoch, label="loss")
        ax.set(title=f"font.size {size}", xlabel="epoch", ylabel="loss")
        ax.legend()
        fig.canvas.draw()
    return ax.title.get_size(), ax.xaxis.label.get_size(), ax.get_xticklabels()[0].get_size()


small, large = draw(10), draw(15)
print("title, label, tick:", small, large)

# %% one by one
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.plot(epoch, 1 / epoch)
ax.set_title("bold, 16 points", fontsize=16, fontweight="bold")
ax.set_xlabel(r"epoch $t$", fontsize=14)
ax.set_ylabel(r"$\alpha / t$", fontsize=14)
ax.tick_params(labelsize=8)
plt.show()

# %% check
assert np.allclose(np.divide(large, small), 1.5), "all texts grow by the same factor"
assert ax.title.get_size() == 16 and ax.get_xticklabels()[0].get_size() == 8, "each its own size"

# Output:
# title, label, tick: (12.0, 10.0, 10.0) (18.0, 15.0, 15.0)
