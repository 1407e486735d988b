"""Welch's t-test by hand equals scipy; the paired test finds what the unpaired one misses."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
a = rng.normal(5.0, 1.0, 40)
b = rng.normal(5.8, 2.0, 60)

# %% two groups
from scipy import stats

result = stats.ttest_ind(a, b, equal_var=False)
low, high = result.confidence_interval(0.95)
print(f"t = {result.statistic:.2f}, p < 0.001: {result.pvalue < 0.001}")
print(f"difference {low:.1f} to {high:.1f}")

# %% the same folds
fold = rng.normal(0.80, 0.03, 10)  # some folds are harder
model1, model2 = fold, fold + 0.01 + rng.normal(0, 0.004, 10)
paired = stats.ttest_rel(model2, model1)
low_gap, high_gap = paired.confidence_interval(0.95)
print(f"paired p < 0.001: {paired.pvalue < 0.001}, gap {low_gap:.3f} to {high_gap:.3f}")

# %% check
t = (a.mean() - b.mean()) / np.sqrt(a.var(ddof=1) / len(a) + b.var(ddof=1) / len(b))
assert np.isclose(t, result.statistic), "t should follow the formula"
assert (result.pvalue < 0.05) == (not low < 0 < high), "p and interval should agree"
unpaired = stats.ttest_ind(model2, model1, equal_var=False).pvalue
assert paired.pvalue < 0.001 and unpaired > 0.2, "pairing should remove the folds' difficulty"
same = stats.ttest_1samp(model2 - model1, 0).pvalue
assert np.isclose(paired.pvalue, same), "it should be a test of the differences"
x, y = rng.normal(0, 3, (2000, 8)), rng.normal(0, 1, (2000, 80))
student = np.mean(stats.ttest_ind(x, y, axis=1).pvalue < 0.05)
welch = np.mean(stats.ttest_ind(x, y, axis=1, equal_var=False).pvalue < 0.05)
assert student > 0.2 and welch < 0.08, "unequal variances should ruin Student's test, not Welch's"
assert np.isnan(stats.ttest_ind(np.r_[a, np.nan], b).pvalue), "NaN should give NaN"

# Output:
# t = -4.02, p < 0.001: True
# difference -1.8 to -0.6
# paired p < 0.001: True, gap 0.009 to 0.014
