"""The message names shape and type: the bytes are their product; a smaller step avoids them."""

# %% error
import numpy as np

try:
    np.zeros((10_000_000, 10_000_000))
except MemoryError as error:
    print(error)


# %% fix: how much would it take, before it is made
def gigabytes(shape, dtype="float64"):
    return float(np.prod(shape, dtype=float) * np.dtype(dtype).itemsize / 1e9)


n = 30_000
print(f"{gigabytes((n, n)):.1f} GB, as float32 {gigabytes((n, n), 'float32'):.1f} GB")

# %% pieces: the nearest of all pairs without the matrix of all pairs
from sklearn.metrics import pairwise_distances_argmin, pairwise_distances_chunked

X = np.random.default_rng(0).normal(size=(500, 4))
Z = np.random.default_rng(1).normal(size=(50, 4))
nearest = pairwise_distances_argmin(X, Z)
rows = sum(len(piece) for piece in pairwise_distances_chunked(X, working_memory=1))
print(nearest[:3], rows)

# %% check
from sklearn.metrics import pairwise_distances

assert np.zeros((3, 5)).nbytes == round(gigabytes((3, 5)) * 1e9), "bytes are the product"
expected = np.argmin(pairwise_distances(X, Z), axis=1)
assert (nearest == expected).all(), "the same neighbours without the whole matrix"
pieces = list(pairwise_distances_chunked(X, working_memory=1))
assert len(pieces) > 1 and rows == len(X), "several pieces make up the matrix"
for shape, said in [
    ((2**31, 2**32), "array is too big"),
    ((2**64, 2), "Maximum allowed dimension"),
]:
    try:
        np.empty(shape, "float64")
    except (ValueError, OverflowError) as error:
        assert said in str(error) or "too large" in str(error), str(error)
    else:
        raise AssertionError(f"{shape} should not fit")

# Output:
# Unable to allocate 728. TiB for an array with shape (10000000, 10000000) and data type float64
# 7.2 GB, as float32 3.6 GB
# [22  5 19] 500
