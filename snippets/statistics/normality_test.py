"""Shapiro's test and the Q-Q plot tell skewed from normal data; log makes lognormal normal."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
price = rng.lognormal(3, 0.6, 300)

# %% tests
for name, x in {"price": price, "log price": np.log(price)}.items():
    p = stats.shapiro(x).pvalue
    print(f"{name}: skew {stats.skew(x):.1f}, p < 0.05: {p < 0.05}")

# %% many rows: a harmless deviation is significant
heavy = rng.standard_t(10, 4000)

# %% Q-Q plots
fig, axes = plt.subplots(1, 2, figsize=(8, 3.5), layout="constrained")
for ax, (name, x) in zip(axes, {"price": price, "log price": np.log(price)}.items()):
    (_, _), (_, _, r) = stats.probplot(x, plot=ax)
    ax.set_title(f"{name}, r = {r:.3f}")
    ax.set_xlabel("quantiles of the normal distribution")
    ax.set_ylabel("ordered values")
plt.show()

# %% check
assert stats.shapiro(price).pvalue < 1e-6, "skewed"
assert stats.shapiro(np.log(price)).pvalue > 0.05, "normal after the log"
assert stats.normaltest(heavy).pvalue < 0.05, "slightly heavy tails are found"

# Output:
# price: skew 2.2, p < 0.05: True
# log price: skew 0.1, p < 0.05: False
