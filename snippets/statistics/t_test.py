"""Welch's t-test by hand equals scipy; the paired test finds what the unpaired one misses."""

# %% data
import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
a = rng.normal(5.0, 1.0, 40)
b = rng.normal(5.8, 2.0, 60)

# %% two groups
result = stats.ttest_ind(a, b, equal_var=False)
low, high = result.confidence_interval(0.95)
print(f"t = {result.statistic:.2f}, p < 0.001: {result.pvalue < 0.001}")
print(f"difference {low:.1f} to {high:.1f}")
t = (a.mean() - b.mean()) / np.sqrt(a.var(ddof=1) / 40 + b.var(ddof=1) / 60)

# %% the same folds for two models
fold = rng.normal(0.80, 0.03, 10)  # some folds are harder
model1, model2 = fold, fold + 0.01 + rng.normal(0, 0.004, 10)
paired = stats.ttest_rel(model2, model1).pvalue
unpaired = stats.ttest_ind(model2, model1, equal_var=False).pvalue
print(f"paired p < 0.001: {paired < 0.001}, unpaired p > 0.2: {unpaired > 0.2}")

# %% check
assert np.isclose(t, result.statistic), "the formula"
assert (result.pvalue < 0.05) == (not low < 0 < high), "p and interval agree"
assert paired < 0.001 and unpaired > 0.2, "pairing removes the difficulty of the folds"
assert np.isclose(paired, stats.ttest_1samp(model2 - model1, 0).pvalue), "test of the differences"

# Output:
# t = -4.02, p < 0.001: True
# difference -1.8 to -0.6
# paired p < 0.001: True, unpaired p > 0.2: True
