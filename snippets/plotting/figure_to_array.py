"""buffer_rgba gives the pixels of a drawn figure; savefig to BytesIO gives the same as PNG."""

# %% data
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3), dpi=100, layout="constrained")
ax.plot([1, 2, 3], [0.9, 0.5, 0.4])
ax.set(xlabel="epoch", ylabel="loss", title="Training")

# %% array
import numpy as np

fig.canvas.draw()
pixels = np.asarray(fig.canvas.buffer_rgba()).copy()
rgb = pixels[..., :3]
print("pixels:", pixels.shape, pixels.dtype, " RGB:", rgb.shape)

# %% PNG in memory
import io

buffer = io.BytesIO()
fig.savefig(buffer, format="png")
png = buffer.getvalue()
print("starts with:", png[1:4])

# %% PIL
from PIL import Image

image = Image.fromarray(pixels)
print("PIL:", image.size, image.mode)

# %% check
buffer.seek(0)
again = plt.imread(buffer)
assert pixels.shape == (300, 400, 4), "height and width should be figsize times dpi"
assert pixels.min() == 0 and pixels.max() == 255, "something should be drawn, in bytes"
assert np.abs(again * 255 - pixels).max() < 1, "the PNG should hold the same picture"
assert not hasattr(fig.canvas, "tostring_rgb"), "the old method should be gone"
view = np.asarray(fig.canvas.buffer_rgba())
ax.set_title("changed")
fig.canvas.draw()
assert (view != pixels).any(), "without copy the array should change with the canvas"
ax.set_title("Training")
message = "none"
try:
    plt.figure("check").canvas.buffer_rgba()
except AttributeError as error:
    message = str(error)
assert "no attribute 'renderer'" in message, "without draw it should raise"
plt.close("check")
tight = io.BytesIO()
fig.savefig(tight, format="png", bbox_inches="tight")
tight.seek(0)
assert plt.imread(tight).shape != pixels.shape, "bbox_inches='tight' should change the size"

# Output:
# pixels: (300, 400, 4) uint8  RGB: (300, 400, 3)
# starts with: b'PNG'
# PIL: (400, 300) RGBA
