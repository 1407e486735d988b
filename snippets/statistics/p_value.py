"""Without an effect p is uniform: 5 % of useless features look significant, until corrected."""

# %% p by hand: shuffle the groups
import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
a, b = rng.normal(0, 1, 30), rng.normal(0.6, 1, 30)
observed = abs(a.mean() - b.mean())
both = np.concatenate([a, b])
count = 0
for _ in range(5000):
    rng.shuffle(both)
    count += abs(both[:30].mean() - both[30:].mean()) >= observed
p_shuffle = (count + 1) / (5000 + 1)
p_t = stats.ttest_ind(a, b).pvalue
print(f"same size of p: {abs(p_shuffle - p_t) < 0.01}")

# %% 10 000 features without any effect
x, y = rng.normal(size=(2, 10_000, 50))
p = stats.ttest_ind(x, y, axis=1).pvalue
print(f"p below 0.05 without an effect: {np.mean(p < 0.05):.1%}")
print("fifths of p:", np.round(np.histogram(p, bins=5, range=(0, 1))[0] / len(p), 1))
left = (p < 0.05 / len(p)).sum()
adjusted = (stats.false_discovery_control(p) < 0.05).sum()
print("after Bonferroni:", left, " after false discovery control:", adjusted)

# %% a million rows: significant and useless
x, y = rng.normal(0, 1, 1_000_000), rng.normal(0.01, 1, 1_000_000)
print(f"difference of 0.01 standard deviations: p < 0.001 {stats.ttest_ind(x, y).pvalue < 0.001}")

# %% check
assert abs(p_shuffle - p_t) < 0.01, "shuffling and the t test agree"
assert 0.04 < np.mean(p < 0.05) < 0.06, "alpha is the share of false alarms"
assert left <= 1 and adjusted <= 1, "corrected, hardly anything remains"
assert stats.ttest_ind(x, y).pvalue < 0.001, "p says nothing about the size"

# Output:
# same size of p: True
# p below 0.05 without an effect: 5.2%
# fifths of p: [0.2 0.2 0.2 0.2 0.2]
# after Bonferroni: 0  after false discovery control: 0
# difference of 0.01 standard deviations: p < 0.001 True
