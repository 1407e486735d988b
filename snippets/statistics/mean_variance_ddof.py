"""Variance by its formula agrees with NumPy (n) and pandas (n - 1, which is unbiased)."""

# %% formula
import numpy as np
import pandas as pd


def variance(x, ddof=0):
    mean = sum(x) / len(x)
    return sum((value - mean) ** 2 for value in x) / (len(x) - ddof)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.normal(5, 3, size=rng.integers(2, 50))
    assert np.isclose(variance(x), np.var(x)), "NumPy divides by n"
    assert np.isclose(variance(x, 1), pd.Series(x).var()), "pandas divides by n - 1"
    assert np.isclose(np.sqrt(variance(x, 1)), np.std(x, ddof=1)), "std is the square root"

# %% four numbers, two answers
x = [2, 4, 4, 6]
print(f"numpy std:  {np.std(x):.3f}")
print(f"pandas std: {pd.Series(x).std():.3f}")

# %% unbiased: 20000 samples of 5 values with true variance 9
samples = rng.normal(0, 3, size=(20000, 5))
by_n, by_n_1 = samples.var(axis=1).mean(), samples.var(axis=1, ddof=1).mean()
print(f"true 9, mean with ddof=0 {by_n:.1f}, with ddof=1 {by_n_1:.1f}")

# %% check
assert np.var([7.0]) == 0 and np.isnan(pd.Series([7.0]).var()), "one value: 0 or NaN"
assert np.var([2.0, 2.0, 2.0]) == 0, "constant values do not vary"
assert abs(by_n_1 - 9) < 0.2 and abs(by_n - 9 * 4 / 5) < 0.2, "ddof=0 is low by (n - 1) / n"
assert samples.std(axis=1, ddof=1).mean() < 2.9, "the root is still biased downwards"

# Output:
# numpy std:  1.414
# pandas std: 1.633
# true 9, mean with ddof=0 7.2, with ddof=1 9.0
