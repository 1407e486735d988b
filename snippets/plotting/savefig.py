"""savefig writes figsize x dpi pixels; bbox_inches="tight" fits the file to its content."""

# %% data
import numpy as np

x = np.linspace(0, 2 * np.pi, 100)

# %% save, then show
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(x, np.sin(x))
ax.set(xlabel="x", ylabel="sin(x)", title="Saved")
fig.savefig("plot.png", dpi=200, bbox_inches="tight")
fig.savefig("plot.pdf", bbox_inches="tight")
plt.show()

# %% loop
for name, values in {"sine": np.sin(x), "cosine": np.cos(x)}.items():
    fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
    ax.plot(x, values)
    ax.set(xlabel="x", title=name)
    fig.savefig(f"{name}.png", dpi=100)
    plt.close(fig)  # frees the memory
print("pixels:", plt.imread("sine.png").shape)

# %% check
from pathlib import Path

assert plt.imread("sine.png").shape == (400, 600, 4), "6 x 4 inches at 100 dpi: 600 x 400"
assert Path("plot.pdf").read_bytes()[:4] == b"%PDF", "the suffix should decide the format"
assert plt.imread("plot.png").shape[:2] != (800, 1200), "tight should change the size"
assert len(plt.get_fignums()) == 1, "close should free the figures of the loop"
plt.close("all")  # what plt.show() does once its windows are closed
plt.savefig("late.png")
late = plt.imread("late.png")
assert (late == late[0, 0]).all(), "saved too late, the picture should be blank"
plt.plot(x, np.sin(x))

# Output:
# pixels: (400, 600, 4)
