"""np.pad takes a pair (before, after) for each axis; one number pads all of them."""

# %% data
import numpy as np

x = np.array([1, 2, 3])
image = np.ones((28, 20, 3))

# %% pad
print(np.pad(x, (2, 3)), np.pad(x, (0, 2), constant_values=-1))
for mode in ["edge", "reflect", "symmetric", "wrap"]:
    print(f"{mode:9}", np.pad(x, (0, 2), mode=mode))
print("border:", np.pad(image, ((1, 1), (1, 1), (0, 0))).shape)

# %% length n
n = 5
print("filled:", np.pad(x[:n], (0, max(0, n - len(x)))))
parts = [np.array([1]), np.array([2, 3, 4])]
longest = max(map(len, parts))
print(np.stack([np.pad(v, (0, longest - len(v))) for v in parts]).tolist())

# %% to a square, image in the middle
height, width = image.shape[:2]
size = max(height, width)
top, left = (size - height) // 2, (size - width) // 2
margins = ((top, size - height - top), (left, size - width - left), (0, 0))
square = np.pad(image, margins)
print("square:", square.shape)

# %% check
assert np.pad(x, (2, 3)).tolist() == [0, 0, 1, 2, 3, 0, 0, 0], "zeros on both sides"
assert square.shape == (28, 28, 3) and square.sum() == image.sum(), "only zeros should be added"
assert (square[:, 4:-4] == image).all(), "the image should be in the middle"
assert np.pad(image, 1).shape == (30, 22, 5), "one number should pad the channels too"
assert np.pad(np.arange(9)[:n], (0, 0)).tolist() == [0, 1, 2, 3, 4], "longer arrays are cut"
for work, message in {
    lambda: np.pad(x, (0, 2 - len(x))): "index can't contain negative values",
    lambda: np.pad(x, 1, constant_values=np.nan): "cannot convert float NaN to integer",
}.items():
    try:
        work()
        raised = "no error"
    except ValueError as error:
        raised = str(error)
    assert raised == message, raised

# Output:
# [0 0 1 2 3 0 0 0] [ 1  2  3 -1 -1]
# edge      [1 2 3 3 3]
# reflect   [1 2 3 2 1]
# symmetric [1 2 3 3 2]
# wrap      [1 2 3 1 2]
# border: (30, 22, 3)
# filled: [1 2 3 0 0]
# [[1, 0, 0], [2, 3, 4]]
# square: (28, 28, 3)
