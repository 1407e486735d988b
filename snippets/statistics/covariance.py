"""The formula equals numpy.cov and pandas over random samples; over s_x s_y it is r."""

# %% compare
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
worst = 0.0
for _ in range(200):
    n = int(rng.integers(2, 50))
    X = rng.normal(size=(n, 3)) * rng.uniform(0.1, 100, 3)
    centred = X - X.mean(axis=0)
    C = centred.T @ centred / (n - 1)
    worst = max(worst, np.abs(C / np.cov(X, rowvar=False) - 1).max())
    assert np.allclose(C, pd.DataFrame(X).cov()), "pandas agrees"
    s = np.sqrt(np.diag(C))
    assert np.allclose(C / np.outer(s, s), np.corrcoef(X, rowvar=False)), "correlation"
print("largest relative difference < 1e-6:", bool(worst < 1e-6))

# %% edge cases
X = rng.normal(size=(10, 3))
print("np.cov(X):", np.cov(X).shape, "rowvar=False:", np.cov(X, rowvar=False).shape)
x = np.linspace(-1, 1, 101)

# %% check
assert worst < 1e-6, "the formula"
assert np.cov(X).shape == (10, 10), "rows taken as variables"
assert np.isclose(np.cov(X, rowvar=False)[0, 0], X[:, 0].var(ddof=1)), "the diagonal"
assert abs(np.cov(x, x**2)[0, 1]) < 1e-12, "a parabola: related, but not linearly"

# Output:
# largest relative difference < 1e-6: True
# np.cov(X): (10, 10) rowvar=False: (3, 3)
