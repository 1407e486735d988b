"""The computed sample size finds the difference in 80 % of simulated experiments."""

# %% conversion rate: from 10 % to 12 %
import math

from statsmodels.stats.power import NormalIndPower, TTestIndPower
from statsmodels.stats.proportion import proportion_effectsize

effect = proportion_effectsize(0.12, 0.10)
n = NormalIndPower().solve_power(effect_size=effect, alpha=0.05, power=0.8, ratio=1)
print(f"effect {effect:.3f}: {math.ceil(n)} rows in EACH group")

# %% mean: a difference of 2 with a standard deviation of 10
n_mean = TTestIndPower().solve_power(effect_size=2 / 10, alpha=0.05, power=0.8)
print(f"{math.ceil(n_mean)} rows in each group")

# %% the other way round: what can 1000 rows in each group show
power = TTestIndPower().power(effect_size=0.1, nobs1=1000, alpha=0.05)
smallest = TTestIndPower().solve_power(nobs1=1000, alpha=0.05, power=0.8)
print(f"power {power:.2f} for d = 0.1; smallest effect {smallest:.3f}")

# %% check
import warnings

import numpy as np
from scipy.stats import ttest_ind

rng = np.random.default_rng(0)
a, b = rng.normal(0, 10, (2000, round(n_mean))), rng.normal(2, 10, (2000, round(n_mean)))
assert abs((ttest_ind(a, b, axis=1).pvalue < 0.05).mean() - 0.8) < 0.03, "80 % for the mean"
size = math.ceil(n)
p1, p2 = rng.binomial(size, 0.12, 4000) / size, rng.binomial(size, 0.10, 4000) / size
z = (p1 - p2) / np.sqrt((p1 + p2) / 2 * (1 - (p1 + p2) / 2) * 2 / size)
assert abs((abs(z) > 1.96).mean() - 0.8) < 0.03, "80 % for the rate"
again = TTestIndPower().power(effect_size=smallest, nobs1=1000, alpha=0.05)
assert abs(again - 0.8) < 0.01, "the smallest effect should have that power"
wrong = NormalIndPower().solve_power(effect_size=0.02, alpha=0.05, power=0.8)
assert wrong > 5 * n, "a raw difference of rates is no effect size"
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        got = NormalIndPower().solve_power(-effect, alpha=0.05, power=0.8, alternative="larger")
    except ValueError:
        got = None
assert got is None or np.allclose(got, 10), "the wrong sign: an error, or just 10"

# Output:
# effect 0.064: 3835 rows in EACH group
# 394 rows in each group
# power 0.61 for d = 0.1; smallest effect 0.125
