"""IoU measures how far two boxes agree; suppression drops boxes that repeat a better one."""

# %% data: found boxes as (x1, y1, x2, y2) in pixels, scores, one true box
import numpy as np

boxes = np.array([[10, 20, 50, 60], [14, 22, 52, 62], [80, 30, 110, 90]], dtype=float)
scores, truth = np.array([0.8, 0.9, 0.7]), np.array([[12.0, 20, 52, 60]])
scale = np.array([120, 100, 120, 100])  # width and height of the image, twice

# %% formats
corner, size = boxes[:, :2], boxes[:, 2:] - boxes[:, :2]
coco = np.hstack([corner, size])  # x, y of the corner, width, height
yolo = np.hstack([corner + size / 2, size]) / scale  # centre, width, height from 0 to 1
half = yolo[:, [2, 3, 2, 3]] * [-0.5, -0.5, 0.5, 0.5]
corners = (yolo[:, [0, 1, 0, 1]] + half) * scale  # YOLO to corners in pixels


# %% intersection over union, non-maximum suppression
def iou(a, b):  # a matrix: all boxes of a against all of b, as corners
    top_left = np.maximum(a[:, None, :2], b[:, :2])
    bottom_right = np.minimum(a[:, None, 2:], b[:, 2:])
    common = (bottom_right - top_left).clip(min=0).prod(axis=2)
    area_a, area_b = ((c[:, 2:] - c[:, :2]).prod(axis=1) for c in (a, b))
    return common / (area_a[:, None] + area_b - common)


def suppress(boxes, scores, limit=0.5):  # positions of the boxes to keep, the best first
    order, keep = np.argsort(-scores), []
    while len(order):
        keep.append(int(order[0]))
        order = order[1:][iou(boxes[order[:1]], boxes[order[1:]])[0] <= limit]
    return keep


print("IoU:", iou(boxes, truth)[:, 0].round(2), " keep", suppress(boxes, scores))

# %% draw
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3.3), layout="constrained")
ax.imshow(np.full((100, 120, 3), 230))  # your image
for x1, y1, x2, y2 in boxes:
    ax.add_patch(plt.Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, color="red"))
plt.show()

# %% check
import tensorflow as tf
from keras.utils import bounding_boxes as tools

assert np.allclose(tools.compute_iou(boxes, truth, "xyxy"), iou(boxes, truth)), "Keras: same IoU"
for target, made in {"xywh": coco, "rel_center_xywh": yolo}.items():
    other = tools.convert_format(boxes, "xyxy", target, height=100, width=120)
    assert np.allclose(made, other) and np.allclose(corners, boxes), f"Keras: the same {target}"
kept = tf.image.non_max_suppression(boxes[:, [1, 0, 3, 2]], scores, 10).numpy().tolist()
assert kept == suppress(boxes, scores), "TensorFlow should keep the same boxes"
assert not np.allclose(iou(coco, truth), iou(boxes, truth)), "the wrong format: a wrong IoU"

# Output:
# IoU: [0.9  0.86 0.  ]  keep [1, 2]
