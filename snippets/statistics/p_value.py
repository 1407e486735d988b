"""Without an effect p is uniform: 5 % of useless features look significant, until corrected."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
a, b = rng.normal(0, 1, 30), rng.normal(0.6, 1, 30)

# %% p by shuffling
observed = abs(a.mean() - b.mean())
both = np.concatenate([a, b])
repeats, count = 5000, 0
for _ in range(repeats):
    rng.shuffle(both)
    count += abs(both[: len(a)].mean() - both[len(a) :].mean()) >= observed
p_shuffle = (count + 1) / (repeats + 1)
print(f"p of the difference of means below 0.05: {p_shuffle < 0.05}")

# %% many tests
from scipy import stats

x, y = rng.normal(size=(2, 10_000, 50))  # 10 000 features without any effect
p = stats.ttest_ind(x, y, axis=1).pvalue
print(f"p below 0.05 without an effect: {np.mean(p < 0.05):.1%}")
print("after Bonferroni:", (p < 0.05 / len(p)).sum())
adjusted = stats.false_discovery_control(p)
print("after false discovery control:", (adjusted < 0.05).sum())

# %% check
assert abs(p_shuffle - stats.ttest_ind(a, b).pvalue) < 0.01, "shuffling and t-test should agree"
assert 0.04 < np.mean(p < 0.05) < 0.06, "alpha should be the share of false alarms"
fifths = np.histogram(p, bins=5, range=(0, 1))[0] / len(p)
assert np.allclose(fifths, 0.2, atol=0.02), "without an effect p should be uniform"
assert (p < 0.05 / len(p)).sum() <= 1, "corrected, hardly anything should remain"
large, shifted = rng.normal(0, 1, 1_000_000), rng.normal(0.01, 1, 1_000_000)
assert stats.ttest_ind(large, shifted).pvalue < 0.001, "a million rows: significant, useless"
few = stats.ttest_ind(rng.normal(size=(500, 5)), rng.normal(1, 1, (500, 5)), axis=1).pvalue
assert np.mean(few > 0.05) > 0.5, "few rows: a true effect should often be missed"
u = rng.normal(size=(2, 500, 60))
steps = [stats.ttest_ind(*u[:, :, :k], axis=1).pvalue for k in range(10, 61, 5)]
assert np.mean(np.min(steps, axis=0) < 0.05) > 0.15, "testing after every batch: more errors"

# Output:
# p of the difference of means below 0.05: True
# p below 0.05 without an effect: 5.2%
# after Bonferroni: 0
# after false discovery control: 0
