"""A patch is drawn in data units; on an image Rectangle takes a corner, a width and a height."""

# %% data
import numpy as np

image = np.zeros((60, 80))
image[20:40, 30:60] = 1

# %% bounding box
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon, Rectangle

rows, columns = np.nonzero(image > 0.5)
x0, y0, x1, y1 = columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
fig, ax = plt.subplots(figsize=(5, 3.8), layout="constrained")
ax.imshow(image, cmap="gray")
box = Rectangle((x0 - 0.5, y0 - 0.5), x1 - x0, y1 - y0, fill=False, edgecolor="red", linewidth=2)
ax.add_patch(box)
ax.text(x0, y0 - 2, "cat 0.97", color="white", backgroundcolor="red", fontsize=8)
plt.show()
print("box:", [int(v) for v in (x0, y0, x1, y1)])

# %% shapes
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.add_patch(Rectangle((0, 0), 4, 2, facecolor="tab:blue", alpha=0.3, edgecolor="black"))
ax.add_patch(Circle((6, 1), 1, color="tab:orange"))
ax.add_patch(Polygon([(8, 0), (10, 0), (9, 2)], facecolor="none", edgecolor="tab:green"))
ax.set_aspect("equal")  # or the circle is an ellipse
ax.autoscale()  # or the shapes lie outside the limits
plt.show()

# %% into the pixels
from PIL import Image, ImageDraw

picture = Image.fromarray((image * 255).astype("uint8")).convert("RGB")
ImageDraw.Draw(picture).rectangle([30, 20, 59, 39], outline=(255, 0, 0), width=2)
pixels = np.asarray(picture)  # picture.save("boxes.png")

# %% check
assert (x0, y0, x1, y1) == (30, 20, 60, 40), "the box should enclose the object"
assert box.get_bbox().bounds == (29.5, 19.5, 30, 20), "pixel 30 should begin at 29.5"
assert tuple(pixels[20, 30]) == (255, 0, 0), "PIL should draw into the pixels"
limits = plt.figure("check").gca()
limits.add_patch(Circle((6, 1), 1))
assert limits.get_xlim() == (0, 1), "a patch alone should not move the limits"
limits.set(xlim=(0, 40), ylim=(0, 2))
size = limits.patches[0].get_window_extent()
assert size.width < size.height / 2, "without equal aspect the circle should be an ellipse"
message = ""
try:
    limits.add_patch(box)
except RuntimeError as error:
    message = str(error)
assert "more than one figure" in message, "one patch should not go into two figures"
plt.close("check")

# Output:
# box: [30, 20, 60, 40]
