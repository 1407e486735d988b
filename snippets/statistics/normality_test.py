"""Shapiro's test and the Q-Q plot tell skewed from normal data; log makes lognormal normal."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
price = rng.lognormal(3, 0.6, 300)

# %% test
from scipy import stats

for name, x in {"price": price, "log price": np.log(price)}.items():
    p = stats.shapiro(x).pvalue
    print(f"{name}: skew {stats.skew(x):.1f}, p < 0.05: {p < 0.05}")

# %% Q-Q plots
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(8, 3.5), layout="constrained")
for ax, (name, x) in zip(axes, {"price": price, "log price": np.log(price)}.items()):
    (_, _), (_, _, r) = stats.probplot(x, plot=ax)
    ax.set_title(f"{name}, r = {r:.3f}")
    ax.set_xlabel("quantiles of the normal distribution")
    ax.set_ylabel("ordered values")
plt.show()

# %% check
assert stats.shapiro(price).pvalue < 1e-6, "the skewed column should be rejected"
assert stats.shapiro(np.log(price)).pvalue > 0.05, "after the log it should pass"
heavy = rng.standard_t(10, 4000)
assert stats.normaltest(heavy).pvalue < 0.05, "many rows: slightly heavy tails are rejected"
passed = [stats.shapiro(rng.exponential(size=8)).pvalue > 0.05 for _ in range(200)]
assert np.mean(passed) > 0.4, "few rows: even exponential values should often pass"
assert np.isnan(stats.shapiro([1, 2, 3, np.nan]).pvalue), "NaN should give NaN"

# Output:
# price: skew 2.2, p < 0.05: True
# log price: skew 0.1, p < 0.05: False
