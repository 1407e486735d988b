"""The t interval by formula agrees with scipy and catches the true mean in 95 % of samples."""

# %% formula
import numpy as np
from scipy import stats


def mean_interval(x, confidence=0.95):
    t = stats.t.ppf((1 + confidence) / 2, len(x) - 1)
    half = t * np.std(x, ddof=1) / np.sqrt(len(x))
    return np.mean(x) - half, np.mean(x) + half


# %% check, and count how often the true mean 10 is inside
rng = np.random.default_rng(0)
inside = 0
for trial in range(1000):
    x = rng.normal(10, 4, size=rng.integers(3, 30))
    low, high = mean_interval(x)
    expected = stats.t.interval(0.95, len(x) - 1, loc=x.mean(), scale=stats.sem(x))
    assert np.allclose((low, high), expected), f"trial {trial}: scipy differs"
    inside += low <= 10 <= high
print(f"true mean inside: {inside / 1000:.1%} of the intervals")

# %% accuracy 0.90 on n test rows
for n in (100, 1000, 10_000):
    half = 1.96 * np.sqrt(0.9 * 0.1 / n)
    wilson = stats.binomtest(int(0.9 * n), n).proportion_ci(method="wilson")
    print(f"n = {n:6}: 0.90 +- {half:.3f}, Wilson {wilson.low:.3f} to {wilson.high:.3f}")
assert np.isclose(half, (wilson.high - wilson.low) / 2, atol=1e-3), "they agree for large n"

# %% all 20 right: the simple formula claims certainty
simple = 1.96 * np.sqrt(1.0 * 0.0 / 20)
wilson = stats.binomtest(20, 20).proportion_ci(method="wilson")
print(f"20 of 20 right: simple +- {simple:.2f}, Wilson {wilson.low:.2f} to {wilson.high:.2f}")

# %% check
assert 0.93 < inside / 1000 < 0.97, "95 % by construction"
assert simple == 0 and wilson.low < 0.9, "use Wilson near 0 and 1"

# Output:
# true mean inside: 94.2% of the intervals
# n =    100: 0.90 +- 0.059, Wilson 0.826 to 0.945
# n =   1000: 0.90 +- 0.019, Wilson 0.880 to 0.917
# n =  10000: 0.90 +- 0.006, Wilson 0.894 to 0.906
# 20 of 20 right: simple +- 0.00, Wilson 0.84 to 1.00
