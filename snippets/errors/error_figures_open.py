"""Figures stay open until closed; the 21st warns, plt.close in the loop avoids it."""

# %% error
import io
import warnings

import matplotlib.pyplot as plt

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        for number in range(25):
            fig, ax = plt.subplots()
    except RuntimeWarning as error:
        print("RuntimeWarning:", str(error).split(". ")[0])
print("open:", len(plt.get_fignums()))
plt.close("all")

# %% fix
for number in range(25):
    fig, ax = plt.subplots(figsize=(2, 1))
    ax.plot([number, 0])
    ax.set(xlabel="x", ylabel="y")
    fig.savefig(io.BytesIO(), dpi=20)  # or a file name
    plt.close(fig)
print("open after 25 figures with close:", len(plt.get_fignums()))

# %% check
assert not plt.get_fignums(), "close frees each figure"

# Output:
# RuntimeWarning: More than 20 figures have been opened
# open: 20
# open after 25 figures with close: 0
