"""The cosine formula agrees with scikit-learn and is one minus SciPy's distance."""

# %% formula
import numpy as np


def cosine(a, b):
    """Dot product over the product of lengths."""
    return a @ b / (np.linalg.norm(a) * np.linalg.norm(b))


# %% check
from scipy.spatial.distance import cosine as cosine_distance
from sklearn.metrics.pairwise import cosine_similarity

rng = np.random.default_rng(0)
for trial in range(100):
    a, b = rng.normal(size=(2, rng.integers(1, 10)))
    value = cosine(a, b)
    expected = cosine_similarity(a.reshape(1, -1), b.reshape(1, -1))[0, 0]
    assert np.isclose(value, expected), f"trial {trial} differs"
    assert np.isclose(1 - value, cosine_distance(a, b)), "SciPy returns the distance"
    assert np.isclose(cosine(3 * a, b), value), "the length does not count"
    u, v = a / np.linalg.norm(a), b / np.linalg.norm(b)
    assert np.isclose(np.sum((u - v) ** 2), 2 * (1 - value)), "unit vectors"

print("parallel, orthogonal, opposite:", end=" ")
x, y = np.array([3.0, 0.0]), np.array([0.0, 2.0])
print(cosine(x, 2 * x), cosine(x, y), cosine(x, -x))
assert cosine_similarity([[0, 0]], [[1, 2]])[0, 0] == 0, "a zero vector gives 0"

# Output:
# parallel, orthogonal, opposite: 1.0 0.0 -1.0
