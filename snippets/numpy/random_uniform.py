"""The upper bound of integers and randint is exclusive: bytes need 256."""

# %% draw
import numpy as np

rng = np.random.default_rng(0)
print("uniform:", rng.random((2, 2)).round(2).tolist())
print("between 5 and 6:", rng.uniform(5, 6, size=3).round(2))
image = rng.integers(0, 256, size=(4, 4, 3), dtype="uint8")
print("image:", image.shape, image.dtype)

# %% bounds
wrong = rng.integers(0, 255, size=100_000)
right = rng.integers(0, 256, size=100_000)
print("maximum with high=255:", wrong.max(), " with high=256:", right.max())

dice = rng.integers(1, 6, size=1000, endpoint=True)

# %% check
assert wrong.max() == 254 and right.max() == 255, "high is exclusive"
assert set(dice.tolist()) == {1, 2, 3, 4, 5, 6}, "endpoint=True includes the upper end"
assert np.random.randint(0, 3, size=1000).max() == 2, "the legacy randint is exclusive too"

# Output:
# uniform: [[0.64, 0.27], [0.04, 0.02]]
# between 5 and 6: [5.81 5.91 5.61]
# image: (4, 4, 3) uint8
# maximum with high=255: 254  with high=256: 255
