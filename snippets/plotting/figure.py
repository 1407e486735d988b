"""figure opens a new current figure; pyplot calls go to the current one."""

# %% data
import numpy as np

epochs = np.arange(1, 11)

# %% figure of a size
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(8, 3), dpi=100, layout="constrained")
ax.plot(epochs, 1 / epochs)
ax.set(xlabel="epoch", ylabel="loss", title="Loss")
plt.show()
print("pixels:", (fig.get_size_inches() * fig.dpi).astype(int))

# %% one figure per picture
for name, values in {"loss": 1 / epochs, "accuracy": 1 - 0.5 / epochs}.items():
    plt.figure(figsize=(20 / 2.54, 8 / 2.54), layout="constrained")  # 20 x 8 centimetres
    plt.plot(epochs, values)
    plt.xlabel("epoch")
    plt.ylabel(name)
    plt.show()
    # plt.savefig(f"{name}.png") before show, and plt.close() after it in long loops

# %% default size
plt.rcParams["figure.figsize"] = (8, 4)

# %% check
assert (fig.get_size_inches() * fig.dpi == [800, 300]).all(), "pixels: inches times dpi"
assert len(plt.get_fignums()) == 3, "every picture should have its own figure"
first = plt.figure("check")
assert (first.get_size_inches() == [8, 4]).all(), "the default should hold for new figures"
second = plt.figure("other")
plt.plot([1, 2])
assert plt.gcf() is second and not first.axes, "pyplot should draw into the last one opened"
assert plt.figure("check") is first, "a name that exists should make that figure current again"
plt.plot([1, 2])
plt.plot([2, 1])
assert len(first.axes) == 1 and len(plt.gca().lines) == 2, "without a new figure: same axes"
plt.close(first)
plt.close(second)
plt.rcdefaults()

# Output:
# pixels: [800 300]
