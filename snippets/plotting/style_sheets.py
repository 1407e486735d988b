"""A style holds for axes made after it; context and rc_context end with their block."""

# %% data
import numpy as np

epoch = np.arange(1, 21)

# %% the same plot in four styles
import matplotlib.pyplot as plt

before = plt.rcParams["axes.facecolor"]
fig = plt.figure(figsize=(9, 6), layout="constrained")
styles = ["default", "ggplot", "seaborn-v0_8-whitegrid", "tableau-colorblind10"]
faces = {}
for i, style in enumerate(styles, start=1):
    with plt.style.context(style):
        ax = fig.add_subplot(2, 2, i)
        ax.plot(epoch, 1 / epoch, label="train")
        ax.plot(epoch, 1 / epoch + 0.01 * epoch, label="validation")
        ax.set(title=style, xlabel="epoch", ylabel="loss")
        ax.legend()
        faces[style] = plt.rcParams["axes.facecolor"]
plt.show()
print("background of the axes:", faces["default"], "and", faces["ggplot"])

# %% own defaults for a block
with plt.rc_context({"figure.figsize": (8, 3), "axes.grid": True}):
    wide = plt.figure()
plt.close(wide)
print("size:", wide.get_size_inches(), "and afterwards:", plt.rcParams["figure.figsize"])

# %% check
assert plt.rcParams["axes.facecolor"] == before, "the style ends with the block"
assert tuple(wide.get_size_inches()) == (8, 3), "figures made in the block take the new default"
assert "seaborn" not in plt.style.available, "the old name without a version is gone"

# Output:
# background of the axes: white and #E5E5E5
# size: [8. 3.] and afterwards: [6.4, 4.8]
