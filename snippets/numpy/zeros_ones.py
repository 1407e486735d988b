"""zeros and ones take the shape as one tuple; zeros_like also takes over the type."""

# %% make
import numpy as np

print(np.zeros((2, 3)).tolist(), np.zeros(2).dtype)
kernel = np.ones((3, 3)) / 9
print(f"box kernel sums to {kernel.sum():.1f}")

# %% like another
weights = [np.full((4, 2), 0.3, dtype="float32"), np.full(2, 0.1, dtype="float32")]
reset = [np.zeros_like(w) for w in weights]
print("reset:", [(w.shape, str(w.dtype)) for w in reset])

# %% one-hot
y = np.array([0, 2, 1])
n_classes = y.max() + 1
print("one-hot:", np.eye(n_classes, dtype=int)[y].tolist())
print("missing everywhere:", np.full(3, np.nan))

# %% check
assert np.isclose(kernel.sum(), 1), "a blur should keep the brightness"
assert all((w == 0).all() and w.dtype == "float32" for w in reset), "shape and type should stay"
assert (np.eye(3)[y].argmax(axis=1) == y).all(), "row y of the identity should be one-hot"
assert np.zeros_like(np.array([1, 2])).dtype.kind == "i", "integers should stay integers"
assert np.eye(3)[-1].tolist() == [0, 0, 1], "a label of -1 should become the last class"
refused = False
try:
    np.zeros(2, 3)
except TypeError:
    refused = True
assert refused, "the shape should be one argument"

# Output:
# [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]] float64
# box kernel sums to 1.0
# reset: [((4, 2), 'float32'), ((2,), 'float32')]
# one-hot: [[1, 0, 0], [0, 0, 1], [0, 1, 0]]
# missing everywhere: [nan nan nan]
