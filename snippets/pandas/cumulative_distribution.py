"""The cumulative share, exact and as a histogram, ends at one; quantile is its inverse."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
s = pd.Series(rng.normal(50, 10, 1000))

# %% plot
fig, ax = plt.subplots()
s.plot.hist(cumulative=True, density=True, bins=50, alpha=0.4, ax=ax, label="histogram")
ax.ecdf(s, label="exact")
ax.set(xlabel="value", ylabel="share up to value", title="Cumulative distribution")
ax.legend()

share = (s <= 60).mean()
print(f"share up to 60: {share:.3f}, its quantile: {s.quantile(share):.1f}")
plt.show()

# %% check
heights = [bar.get_height() for bar in ax.patches]
ranks = s.rank(pct=True, method="max")
try:
    ax.ecdf([1.0, np.nan])
    raised = False
except ValueError:
    raised = True
assert raised, "ecdf should raise on a missing value"
assert np.isclose(heights[-1], 1), "all values are at or below the maximum"
assert np.all(np.diff(heights) >= 0), "a cumulative share never falls"
assert abs(s.quantile(share) - 60) < 0.2, "quantile inverts the share"
assert (ranks.max(), (s <= s.median()).mean()) == (1.0, 0.5), "ranks are shares"

# Output:
# share up to 60: 0.851, its quantile: 59.9
