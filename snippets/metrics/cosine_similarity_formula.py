"""The cosine formula agrees with scikit-learn and is one minus SciPy's distance."""

# %% formula
import numpy as np


def cosine(a, b):
    """Dot product over the product of lengths."""
    return a @ b / (np.linalg.norm(a) * np.linalg.norm(b))


a, b = np.array([3.0, 0.0]), np.array([0.0, 2.0])
print("parallel, orthogonal, opposite:", cosine(a, 2 * a), cosine(a, b), cosine(a, -a))
angle = np.degrees(np.arccos(np.clip(cosine(a, a + b), -1, 1)))
print(f"angle {angle:.1f} degrees")

# %% check
import warnings

from scipy.spatial.distance import cosine as cosine_distance
from sklearn.metrics.pairwise import cosine_similarity

rng = np.random.default_rng(0)
for trial in range(100):
    a, b = rng.normal(size=(2, rng.integers(1, 10)))
    value = cosine(a, b)
    expected = cosine_similarity(a.reshape(1, -1), b.reshape(1, -1))[0, 0]
    assert np.isclose(value, expected), "the formula should be cosine_similarity"
    assert np.isclose(1 - value, cosine_distance(a, b)), "SciPy should return the distance"
    assert np.isclose(cosine(3 * a, b), value), "the length should not count"
    u, v = a / np.linalg.norm(a), b / np.linalg.norm(b)
    assert np.isclose(np.sum((u - v) ** 2), 2 * (1 - value)), "unit vectors: half squared distance"

assert cosine_similarity([[0, 0]], [[1, 2]])[0, 0] == 0, "a zero vector should give 0"
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    assert np.isnan(cosine(np.zeros(2), np.ones(2))), "by hand a zero vector should give nan"

# Output:
# parallel, orthogonal, opposite: 1.0 0.0 -1.0
# angle 33.7 degrees
