"""ANOVA compares between-group with within-group variance; Tukey's test names the pair."""

# %% data
import numpy as np
from scipy import stats

rng = np.random.default_rng(0)
groups = [rng.normal(m, 1.0, 30) for m in (5.0, 5.1, 6.5)]

# %% anova
F, p = stats.f_oneway(*groups)
x = np.concatenate(groups)
between = sum(len(g) * (g.mean() - x.mean()) ** 2 for g in groups)
within = sum(((g - g.mean()) ** 2).sum() for g in groups)
eta2 = between / (between + within)
print(f"F = {F:.1f}, p < 0.001: {p < 0.001}, eta squared = {eta2:.2f}")

# %% which groups
pairs = stats.tukey_hsd(*groups).pvalue
print("0-1 differ:", bool(pairs[0, 1] < 0.05), "0-2 differ:", bool(pairs[0, 2] < 0.05))

# %% two groups
F2 = stats.f_oneway(*groups[:2]).statistic
t = stats.ttest_ind(*groups[:2]).statistic

# %% check
assert np.isclose(F, (between / 2) / (within / (len(x) - 3))), "the formula"
assert pairs[0, 1] > 0.05 and pairs[0, 2] < 0.001, "only the third stands out"
assert np.isclose(F2, t**2), "with two groups F is t squared"

# Output:
# F = 27.7, p < 0.001: True, eta squared = 0.39
# 0-1 differ: False 0-2 differ: True
