"""x + factor * N(0, 1) clipped to [0, 1] agrees with the min-max form and stays in range."""

# %% formula
import numpy as np


def corrupt(x, factor, rng):
    """Add Gaussian noise and keep the pixels in [0, 1]."""
    return np.clip(x + factor * rng.normal(size=x.shape), 0, 1)


# %% use: noisy input, clean target
from sklearn.datasets import load_digits

rng = np.random.default_rng(0)
clean = load_digits().images / 16
noisy = corrupt(clean, 0.3, rng)
print(f"noise: {np.std(noisy - clean):.2f}")

# %% check
for trial in range(100):
    x, factor = rng.random((4, 4)), rng.uniform(0, 1)
    noise = np.random.default_rng(trial).normal(size=x.shape)
    expected = [min(1, max(0, value)) for value in (x + factor * noise).ravel()]
    value = corrupt(x, factor, np.random.default_rng(trial))
    assert np.allclose(value.ravel(), expected), f"trial {trial}: the two forms differ"
assert np.array_equal(corrupt(x, 0, rng), x), "factor 0 should change nothing"
grey = corrupt(np.full((200, 200), 0.5), 0.1, rng)
black = corrupt(np.zeros((200, 200)), 0.1, rng)
assert abs(grey.mean() - 0.5) < 0.01 and abs(grey.std() - 0.1) < 0.01, "grey: deviation 0.1"
assert 0.03 < black.mean() < 0.05, "clipping should move the mean of black inwards"
shift = clean + 0.3 * rng.normal()
assert np.isclose(np.std(shift - clean), 0), "one number should only shift the image"

# Output:
# noise: 0.22
