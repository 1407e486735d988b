"""x + factor * N(0, 1) clipped to [0, 1] agrees with the min-max form and stays in range."""

# %% formula
import numpy as np


def corrupt(x, factor, rng):
    """Add Gaussian noise and keep the pixels in [0, 1]."""
    return np.clip(x + factor * rng.normal(size=x.shape), 0, 1)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.random((4, 4))
    factor = rng.uniform(0, 1)
    noise = np.random.default_rng(trial).normal(0, factor, size=x.shape)
    expected = np.array([min(1, max(0, value)) for value in (x + noise).ravel()]).reshape(4, 4)
    value = corrupt(x, factor, np.random.default_rng(trial))
    assert np.allclose(value, expected), f"trial {trial}: the two forms differ"
    assert value.min() >= 0 and value.max() <= 1, f"trial {trial}: out of range"

# %% size of the noise
grey = np.full((200, 200), 0.5)
black = np.zeros((200, 200))
print(f"grey: mean {corrupt(grey, 0.1, rng).mean():.2f}, sd {corrupt(grey, 0.1, rng).std():.2f}")
print(f"black: mean {corrupt(black, 0.1, rng).mean():.2f}, moved inwards by the clipping")

# %% check
assert (corrupt(x, 0, rng) == x).all(), "factor 0 changes nothing"

# Output:
# grey: mean 0.50, sd 0.10
# black: mean 0.04, moved inwards by the clipping
