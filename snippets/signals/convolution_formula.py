"""The sums with f[n-m] and f[n+m] agree with NumPy's convolve and correlate, and so do lengths."""

# %% formula
import numpy as np


def convolve(f, g):
    """Full convolution: sum over m of f[n-m] g[m], with f zero outside."""
    out = np.zeros(len(f) + len(g) - 1)
    for n in range(len(out)):
        for m in range(len(g)):
            if 0 <= n - m < len(f):
                out[n] += f[n - m] * g[m]
    return out


def correlate(f, g):
    """Valid cross-correlation: sum over m of f[n+m] g[m]."""
    return np.array([np.sum(f[n : n + len(g)] * g) for n in range(len(f) - len(g) + 1)])


f, g = np.array([1, 2, 3]), np.array([1, 0, -1])
print("convolution:", convolve(f, g), " correlation:", correlate(f, g))

# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    M = int(rng.integers(1, 6))
    N = int(rng.integers(M, 30))
    f, g = rng.normal(size=N), rng.normal(size=M)
    assert np.allclose(convolve(f, g), np.convolve(f, g)), f"trial {trial}: convolution differs"
    assert np.allclose(correlate(f, g), np.correlate(f, g)), f"trial {trial}: correlation differs"
    lengths = [len(np.convolve(f, g, mode)) for mode in ("full", "same", "valid")]
    assert lengths == [N + M - 1, N, N - M + 1], f"trial {trial}: lengths {lengths}"

# Output:
# convolution: [ 1.  2.  2. -2. -3.]  correlation: [-2]
