"""ANOVA compares between-group with within-group variance; Tukey's test names the pair."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"group": np.repeat(["a", "b", "c"], 30)})
df["y"] = rng.normal(df["group"].map({"a": 5.0, "b": 5.1, "c": 6.5}), 1.0)

# %% anova
from scipy import stats

known = df.dropna(subset=["group", "y"])
groups = {name: part["y"].to_numpy() for name, part in known.groupby("group")}
F, p = stats.f_oneway(*groups.values())
within = sum(((g - g.mean()) ** 2).sum() for g in groups.values())
eta2 = 1 - within / ((known["y"] - known["y"].mean()) ** 2).sum()
print(f"F = {F:.1f}, p < 0.001: {p < 0.001}, eta squared = {eta2:.2f}")

# %% which groups
pairs = stats.tukey_hsd(*groups.values()).pvalue
table = pd.DataFrame(pairs, index=list(groups), columns=list(groups))
print((table < 0.05).to_string())

# %% check
a, b, c = groups.values()
between = sum(len(g) * (g.mean() - df["y"].mean()) ** 2 for g in (a, b, c))
assert np.isclose(F, (between / 2) / (within / (len(df) - 3))), "F should follow the formula"
assert np.isclose(eta2, between / (between + within)), "eta squared should be the share between"
assert pairs[0, 1] > 0.05 and pairs[0, 2] < 0.001, "only the third group should stand out"
F2, t = stats.f_oneway(a, b).statistic, stats.ttest_ind(a, b).statistic
assert np.isclose(F2, t**2), "with two groups F should be t squared"
assert np.isnan(stats.f_oneway(np.r_[a, np.nan], b, c).pvalue), "NaN should give NaN"
many = rng.normal(size=(300, 10, 20))
found = [min(stats.ttest_ind(x[0], x[1:], axis=1).pvalue) < 0.05 for x in many]
assert np.mean(found) > 0.2, "uncorrected t-tests of equal groups should often look significant"

# Output:
# F = 27.7, p < 0.001: True, eta squared = 0.39
#        a      b      c
# a  False  False   True
# b  False  False   True
# c   True   True  False
