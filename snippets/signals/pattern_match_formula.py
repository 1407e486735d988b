"""The pattern match equals scipy's correlate2d divided by the area, and is 1 for equal patches."""

# %% formula
import numpy as np


def match(patch, kernel):
    """Mean of the elementwise product."""
    return np.sum(patch * kernel) / kernel.size


diagonal = 2 * np.eye(3) - 1  # 1 on the diagonal, -1 elsewhere
print(f"diagonal {match(diagonal, diagonal):.2f}")
print(f"other diagonal {match(diagonal[::-1], diagonal):.2f}")
print(f"all bright {match(np.ones((3, 3)), diagonal):.2f}")

# %% find a template in an image with grey values
from skimage.feature import match_template

rng = np.random.default_rng(0)
image = rng.random((40, 50))
template = image[12:20, 30:37]
score = match_template(image, template)
print("found at", tuple(int(i) for i in np.unravel_index(score.argmax(), score.shape)))

# %% check
from scipy.signal import correlate2d

assert score.argmax() == 12 * score.shape[1] + 30, "the template should be found"
dark = match_template(0.3 * image + 0.1, template)
assert np.allclose(dark, score, atol=1e-4), "brightness and contrast should not matter"
for trial in range(100):
    signs = rng.choice([-1, 1], size=(6, 7))
    h, w = rng.integers(1, 5, size=2)
    kernel = rng.choice([-1, 1], size=(h, w))
    expected = correlate2d(signs, kernel, mode="valid") / kernel.size
    i, j = rng.integers(0, 7 - h), rng.integers(0, 8 - w)
    value = match(signs[i : i + h, j : j + w], kernel)
    assert np.isclose(value, expected[i, j]), f"trial {trial}: {value} != {expected[i, j]}"
    assert np.isclose(match(kernel, kernel), 1), "a pattern should match itself"
    assert np.isclose(match(-kernel, kernel), -1), "its negative should be the opposite"
bright = 200 * np.ones((3, 3))
assert match(bright, np.eye(3)) > match(np.eye(3), np.eye(3)), "bright grey patches should win"

# Output:
# diagonal 1.00
# other diagonal 0.11
# all bright -0.33
# found at (12, 30)
