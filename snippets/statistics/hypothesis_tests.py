"""Choose the test by the data: pairs need a paired one, counts chi-squared, skew a rank test."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
difficulty = rng.normal(0, 0.05, 20)  # two models on the same 20 parts
a = 0.80 + difficulty + rng.normal(0, 0.01, 20)
b = 0.82 + difficulty + rng.normal(0, 0.01, 20)
short, long = rng.exponential(1, 200), rng.exponential(1.6, 200)

# %% the same rows twice
from scipy import stats

paired = stats.ttest_rel(a, b)
print(f"difference {np.mean(b - a):.3f}, paired p < 0.05 {paired.pvalue < 0.05}")

# %% two groups
print(f"Welch p < 0.05: {stats.ttest_ind(short, long, equal_var=False).pvalue < 0.05}")
print(f"Mann-Whitney p < 0.05: {stats.mannwhitneyu(short, long).pvalue < 0.05}")

# %% two categorical columns
table = pd.DataFrame({"bought": [30, 55], "left": [170, 145]}, index=["old page", "new page"])
result = stats.chi2_contingency(table)  # counts, as from pd.crosstab
print(f"chi-squared p = {result.pvalue:.4f}, expected:", result.expected_freq[0].tolist())


# %% any statistic
def median_gap(x, y):
    return np.median(x) - np.median(y)


shuffled = stats.permutation_test((short, long), median_gap, n_resamples=999, rng=0)
print("permutation test of the medians: p < 0.05", bool(shuffled.pvalue < 0.05))

# %% check
unpaired = stats.ttest_ind(a, b, equal_var=False).pvalue
assert paired.pvalue < 0.001 < 0.05 < unpaired, "pairing should remove the spread of the parts"
same = stats.ttest_1samp(a - b, 0).pvalue
assert np.isclose(paired.pvalue, same), "it should be a test of the differences"
logs = stats.mannwhitneyu(np.log(short), np.log(long)).pvalue
assert np.isclose(logs, stats.mannwhitneyu(short, long).pvalue), "only ranks should count"
shares = stats.chi2_contingency(table / table.to_numpy().sum())
assert shares.pvalue > 0.5 > result.pvalue, "shares should hide how many were asked"
x, y = rng.normal(0, 3, (2000, 8)), rng.normal(0, 1, (2000, 80))
student = np.mean(stats.ttest_ind(x, y, axis=1).pvalue < 0.05)
welch = np.mean(stats.ttest_ind(x, y, axis=1, equal_var=False).pvalue < 0.05)
assert student > 0.2 and welch < 0.08, "unequal variances and sizes should ruin Student's test"

# Output:
# difference 0.023, paired p < 0.05 True
# Welch p < 0.05: True
# Mann-Whitney p < 0.05: True
# chi-squared p = 0.0034, expected: [42.5, 157.5]
# permutation test of the medians: p < 0.05 True
