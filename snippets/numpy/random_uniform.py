"""The upper bound of integers and randint is exclusive: bytes need 256."""

# %% draw
import numpy as np

rng = np.random.default_rng(0)
print("uniform:", rng.random((2, 2)).round(2).tolist())
print("between 5 and 6:", rng.uniform(5, 6, size=3).round(2))
image = rng.integers(0, 256, size=(4, 4, 3), dtype="uint8")
print("image:", image.shape, image.dtype)

# %% integers
print("0 to 9:", rng.integers(0, 10, size=5))
print("die:", rng.integers(1, 6, size=5, endpoint=True))


# %% check
assert rng.integers(0, 255, size=100_000).max() == 254, "high should be exclusive"
assert rng.integers(0, 256, size=100_000).max() == 255, "bytes should need 256"
dice = rng.integers(1, 6, size=1000, endpoint=True)
assert set(dice.tolist()) == {1, 2, 3, 4, 5, 6}, "endpoint=True should include it"
assert np.random.randint(0, 3, size=1000).max() == 2, "randint should exclude it too"

import random

assert max(random.randint(0, 3) for _ in range(1000)) == 3, "the standard library includes it"

# Output:
# uniform: [[0.64, 0.27], [0.04, 0.02]]
# between 5 and 6: [5.81 5.91 5.61]
# image: (4, 4, 3) uint8
# 0 to 9: [5 0 7 7 8]
# die: [2 1 6 1 4]
