"""savefig writes figsize x dpi pixels; bbox_inches="tight" fits the file to its content."""

# %% draw
import io

import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 2 * np.pi, 100)
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(x, np.sin(x))
ax.set(xlabel="x", ylabel="sin(x)")

# %% save, here to memory; a file name works the same way
buffer = io.BytesIO()
fig.savefig(buffer, format="png", dpi=100)
buffer.seek(0)
pixels = plt.imread(buffer)
print("height, width, channels:", pixels.shape)

tight = io.BytesIO()
fig.savefig(tight, format="png", dpi=100, bbox_inches="tight")
tight.seek(0)

# %% show, then free
plt.show()
plt.close(fig)
print("open figures:", plt.get_fignums())

# %% check
assert pixels.shape == (400, 600, 4), "6 x 4 inches at 100 dpi are 600 x 400 pixels"
assert plt.imread(tight).shape != pixels.shape, "tight changes the size of the file"
assert plt.get_fignums() == [], "close should free the figure"

# Output:
# height, width, channels: (400, 600, 4)
# open figures: []
