"""Titles and labels are sized relative to font.size, so one setting scales every text."""

# %% data
import numpy as np

epoch = np.arange(1, 11)

# %% everything larger
import matplotlib.pyplot as plt

with plt.rc_context({"font.size": 15}):  # for all: plt.rcParams["font.size"] = 15
    fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
    ax.plot(epoch, 1 / epoch, label="loss")
    ax.set(title="font.size 15", xlabel="epoch", ylabel="loss")
    ax.legend()
    plt.show()
sizes = ax.title.get_size(), ax.xaxis.label.get_size(), ax.get_xticklabels()[0].get_size()
print("title, label, tick:", sizes)

# %% one by one
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.plot(epoch, 1 / epoch)
ax.set_title("bold, 16 points", fontsize=16, fontweight="bold")
ax.set_xlabel(r"epoch $t$", fontsize=14)
ax.set_ylabel(r"$\alpha / t$", fontsize=14)
ax.tick_params(labelsize=8)
plt.show()

# %% check
import warnings

assert ax.title.get_size() == 16 and ax.get_xticklabels()[0].get_size() == 8, "each its own size"
assert sizes == (18, 15, 15), "all texts should grow by the same factor"
fig = plt.figure("check")
text = fig.text(0.5, 0.5, "\N{CJK UNIFIED IDEOGRAPH-6570}")
with plt.rc_context({"font.size": 30}):
    assert text.get_size() == 10, "texts that exist should keep their size"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    fig.canvas.draw()
assert "missing from font" in str(caught[0].message), "a missing letter should warn"
plt.close("check")

# Output:
# title, label, tick: (18.0, 15.0, 15.0)
