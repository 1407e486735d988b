"""Neighbouring values of a time series depend on each other; shuffling destroys that."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
days = pd.date_range("2025-01-01", periods=400, freq="D")
walk = pd.Series(rng.normal(size=400).cumsum(), index=days)

# %% dependence on the past
shuffled = pd.Series(rng.permutation(walk.to_numpy()), index=days)
print(f"lag 1: {walk.autocorr(1):.2f}, shuffled {abs(shuffled.autocorr(1)):.1f}")

# %% gaps
with_gap = walk.drop(walk.index[[10, 11]])
print("missing days:", with_gap.asfreq("D").isna().sum())

# %% check
assert walk.autocorr(1) > 0.9, "today resembles yesterday"
assert abs(shuffled.autocorr(1)) < 0.2, "without the order nothing is left"
assert abs(walk.diff().autocorr(1)) < 0.2, "the steps of a random walk are independent"
assert with_gap.asfreq("D").isna().sum() == 2, "asfreq makes the gaps visible"

# Output:
# lag 1: 0.99, shuffled 0.0
# missing days: 2
