"""Variance by its formula agrees with NumPy (n) and pandas (n - 1, which is unbiased)."""


# %% formula
def variance(x, ddof=0):
    mean = sum(x) / len(x)
    return sum((value - mean) ** 2 for value in x) / (len(x) - ddof)


# %% use
import numpy as np
import pandas as pd

s = pd.Series([2.0, 4.0, 4.0, 6.0])
print(f"numpy std {np.std(s.to_numpy()):.3f}, pandas std {s.std():.3f}")
print(f"equal: {np.std(s.to_numpy(), ddof=1):.3f} and {s.std():.3f}, or {s.std(ddof=0):.3f}")
print(f"mean {s.mean():.2f}, standard error {s.sem():.3f}, median {s.median():.2f}")

# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.normal(5, 3, size=rng.integers(2, 50))
    assert np.isclose(variance(x), np.var(x)), f"trial {trial}: NumPy should divide by n"
    assert np.isclose(variance(x, 1), pd.Series(x).var()), f"trial {trial}: pandas by n - 1"
    assert np.isclose(pd.Series(x).sem(), np.sqrt(variance(x, 1) / len(x))), "SE: s / sqrt(n)"
assert np.var([7.0]) == 0 and np.isnan(pd.Series([7.0]).var()), "one value: 0 or NaN"
samples = rng.normal(0, 3, size=(20000, 5))
by_n, by_n_1 = samples.var(axis=1).mean(), samples.var(axis=1, ddof=1).mean()
assert abs(by_n_1 - 9) < 0.2 and abs(by_n - 9 * 4 / 5) < 0.2, "ddof=0 should be low by (n - 1) / n"
groups = pd.DataFrame({"g": ["a", "a", "b"], "y": [1.0, 2.0, 3.0]})
assert groups.groupby("g")["y"].std().isna().tolist() == [False, True], "groups of one: NaN"
assert np.isnan(np.mean([1, np.nan])) and pd.Series([1, np.nan]).mean() == 1, "NaN"
spoilt = pd.Series([1.0, 2, 3, 1000])
assert spoilt.mean() > 200 and spoilt.median() == 2.5, "the mean should follow the outlier"

# Output:
# numpy std 1.414, pandas std 1.633
# equal: 1.633 and 1.633, or 1.414
# mean 4.00, standard error 0.816, median 4.00
