"""The pattern match equals scipy's correlate2d divided by the area, and is 1 for equal patches."""

# %% formula
import numpy as np


def match(patch, kernel):
    """Mean of the elementwise product."""
    return sum(p * k for p, k in zip(patch.ravel(), kernel.ravel())) / kernel.size


# %% check
from scipy.signal import correlate2d

rng = np.random.default_rng(0)
for trial in range(100):
    image = rng.choice([-1, 1], size=(6, 7))
    h, w = rng.integers(1, 5, size=2)
    kernel = rng.choice([-1, 1], size=(h, w))
    expected = correlate2d(image, kernel, mode="valid") / kernel.size
    i, j = rng.integers(0, 7 - h), rng.integers(0, 8 - w)
    value = match(image[i : i + h, j : j + w], kernel)
    assert np.isclose(value, expected[i, j]), f"trial {trial}: {value} != {expected[i, j]}"
    assert np.isclose(match(kernel, kernel), 1), "a pattern matches itself"
    assert np.isclose(match(-kernel, kernel), -1), "its negative is the opposite"

# %% a diagonal
diagonal = 2 * np.eye(3) - 1
print(f"diagonal {match(diagonal, diagonal):.2f}")
print(f"other diagonal {match(diagonal[::-1], diagonal):.2f}")
print(f"all bright {match(np.ones((3, 3)), diagonal):.2f}")

# Output:
# diagonal 1.00
# other diagonal 0.11
# all bright -0.33
