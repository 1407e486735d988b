"""The t interval by formula agrees with scipy and catches the true mean in 95 % of samples."""

# %% mean
import numpy as np
from scipy import stats


def mean_interval(x, confidence=0.95):
    t = stats.t.ppf((1 + confidence) / 2, len(x) - 1)
    half = t * np.std(x, ddof=1) / np.sqrt(len(x))
    return np.mean(x) - half, np.mean(x) + half


x = np.array([0.81, 0.79, 0.84, 0.80, 0.82])
low, high = mean_interval(x)
print(f"mean {x.mean():.3f}, 95 % interval {low:.3f} to {high:.3f}")

# %% accuracy
for right, n in ((90, 100), (900, 1000), (9000, 10_000), (20, 20)):
    low, high = stats.binomtest(right, n).proportion_ci(method="wilson")
    print(f"{right} of {n} right: {low:.3f} to {high:.3f}")

# %% rows needed
accuracy, half = 0.9, 0.01
print("test rows for +- 0.01:", int(np.ceil(1.96**2 * accuracy * (1 - accuracy) / half**2)))

# %% check
rng = np.random.default_rng(0)
inside = 0
for trial in range(1000):
    x = rng.normal(10, 4, size=rng.integers(3, 30))
    low, high = mean_interval(x)
    expected = stats.t.interval(0.95, len(x) - 1, loc=x.mean(), scale=stats.sem(x))
    assert np.allclose((low, high), expected), f"trial {trial}: scipy should agree"
    inside += low <= 10 <= high
assert 0.93 < inside / 1000 < 0.97, "95 % of the intervals should hold the true mean"
x = rng.normal(10, 4, size=1000)
low, high = mean_interval(x)
assert np.mean((x > low) & (x < high)) < 0.2, "it should be no range for single values"
simple = 1.96 * np.sqrt(0.9 * 0.1 / 10_000)
wilson = stats.binomtest(9000, 10_000).proportion_ci(method="wilson")
assert np.isclose(simple, (wilson.high - wilson.low) / 2, atol=1e-3), "they agree for large n"
assert stats.binomtest(20, 20).proportion_ci(method="wilson").low < 0.9, "20 of 20: not certain"
assert np.isnan(mean_interval(np.array([1.0, np.nan]))[0]), "NaN should give NaN"

# Output:
# mean 0.812, 95 % interval 0.788 to 0.836
# 90 of 100 right: 0.826 to 0.945
# 900 of 1000 right: 0.880 to 0.917
# 9000 of 10000 right: 0.894 to 0.906
# 20 of 20 right: 0.839 to 1.000
# test rows for +- 0.01: 3458
