"""A style holds for axes made after it; context and rc_context end with their block."""

# %% data
import numpy as np

epoch = np.arange(1, 21)

# %% one figure
import matplotlib.pyplot as plt

with plt.style.context("ggplot"):
    fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
    ax.plot(epoch, 1 / epoch, label="train")
    ax.plot(epoch, 1 / epoch + 0.01 * epoch, label="validation")
    ax.set(title="ggplot", xlabel="epoch", ylabel="loss")
    ax.legend()
    plt.show()

# %% all figures from here on
plt.style.use(["seaborn-v0_8-whitegrid", "tableau-colorblind10"])
plt.rcParams.update({"figure.figsize": (8, 3), "axes.spines.top": False, "savefig.dpi": 200})
fig, ax = plt.subplots(layout="constrained")
ax.plot(epoch, 1 / epoch)
ax.set(title="whitegrid, colours for everyone", xlabel="epoch", ylabel="loss")
plt.show()
print("size:", fig.get_size_inches())

# %% back
plt.rcdefaults()
print("afterwards:", plt.rcParams["figure.figsize"])

# %% check
figures = [plt.figure(number) for number in plt.get_fignums()]
faces = [figure.axes[0].get_facecolor()[:3] for figure in figures]
assert faces[0] != faces[1], "the style should end with its block"
assert tuple(figures[1].get_size_inches()) == (8, 3), "new figures should take the default"
assert plt.rcParams["axes.spines.top"], "rcdefaults should take everything back"
check, ax = plt.subplots(num="check")
with plt.style.context("ggplot"):
    ax.plot([1, 2])
assert ax.get_facecolor()[:3] == (1, 1, 1), "axes that exist should keep their look"
plt.close(check)
assert "seaborn" not in plt.style.available, "the old name should be gone"
message = "none"
try:
    plt.style.use("seaborn")
except OSError as error:
    message = str(error)
assert "'seaborn' is not a valid package style" in message, "it should raise OSError"

# Output:
# size: [8. 3.]
# afterwards: [6.4, 4.8]
