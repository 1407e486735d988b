"""Choose the test by the data: pairs need a paired one, counts chi-squared, skew a rank test."""

# %% data: scores of two models on the same 20 hard and easy parts
import numpy as np
import pandas as pd
from scipy import stats

rng = np.random.default_rng(0)
difficulty = rng.normal(0, 0.05, 20)
a = 0.80 + difficulty + rng.normal(0, 0.01, 20)
b = 0.82 + difficulty + rng.normal(0, 0.01, 20)

# %% paired against unpaired
unpaired = stats.ttest_ind(a, b, equal_var=False).pvalue
paired = stats.ttest_rel(a, b).pvalue
print(f"difference {np.mean(b - a):.3f}: unpaired p < 0.05 {unpaired < 0.05}, "
      f"paired p < 0.05 {paired < 0.05}")

# %% two groups, skewed: ranks; Welch for means
short, long = rng.exponential(1, 200), rng.exponential(1.6, 200)
print(f"Mann-Whitney p < 0.01: {stats.mannwhitneyu(short, long).pvalue < 0.01}")
logs = stats.mannwhitneyu(np.log(short), np.log(long)).pvalue

# %% two categorical columns: counts, not shares
table = pd.DataFrame({"bought": [30, 55], "left": [170, 145]}, index=["old page", "new page"])
result = stats.chi2_contingency(table)
print(f"chi-squared p = {result.pvalue:.4f}, expected if equal:", result.expected_freq[0].tolist())
assert result.pvalue < 0.01, "the new page sells more"
shares = stats.chi2_contingency(table / table.to_numpy().sum())


# %% any statistic: shuffle the groups
def median_gap(x, y):
    return np.median(x) - np.median(y)


result = stats.permutation_test((short, long), median_gap, n_resamples=999, rng=0)
print("permutation test of the medians: p < 0.05", bool(result.pvalue < 0.05))

# %% check
assert paired < 0.001 < 0.05 < unpaired, "pairing removes the spread of the parts"
assert np.isclose(paired, stats.ttest_1samp(a - b, 0).pvalue), "a test of the differences"
assert stats.mannwhitneyu(short, long).pvalue < 0.01, "clearly different"
assert np.isclose(logs, stats.mannwhitneyu(short, long).pvalue), "only ranks count"
assert shares.pvalue > 0.5, "shares hide how many were asked"
assert result.pvalue < 0.05, "shuffled groups rarely differ as much"

# Output:
# difference 0.023: unpaired p < 0.05 False, paired p < 0.05 True
# Mann-Whitney p < 0.01: True
# chi-squared p = 0.0034, expected if equal: [42.5, 157.5]
# permutation test of the medians: p < 0.05 True
