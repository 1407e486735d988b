"""buffer_rgba gives the pixels of a drawn figure; savefig to BytesIO gives the same as PNG."""

# %% data and figure
import io

import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3), dpi=100)
ax.plot([1, 2, 3], [0.9, 0.5, 0.4])
ax.set(xlabel="epoch", ylabel="loss", title="Training")
fig.tight_layout()

# %% array
fig.canvas.draw()
pixels = np.asarray(fig.canvas.buffer_rgba()).copy()
print("pixels:", pixels.shape, pixels.dtype)

# %% PNG in memory
buffer = io.BytesIO()
fig.savefig(buffer, format="png")
buffer.seek(0)
image = plt.imread(buffer)
print("PNG read back:", image.shape, image.dtype)
plt.show()

# %% check
assert pixels.shape == (300, 400, 4), "height and width are figsize times dpi, and four channels"
assert pixels.min() == 0 and pixels.max() == 255, "bytes, something is drawn"
assert np.abs(image * 255 - pixels).max() < 1, "the same picture, as floats from 0 to 1"
assert not hasattr(fig.canvas, "tostring_rgb"), "the old method is gone"

# Output:
# pixels: (300, 400, 4) uint8
# PNG read back: (300, 400, 4) float32
