"""The z-test of two rates equals the chi-square test; the interval of the difference fits it."""

# %% data: a row for each user, 1 for a conversion
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"group": rng.choice(["a", "b"], 6000)})
df["converted"] = rng.binomial(1, np.where(df["group"] == "b", 0.13, 0.10))

# %% test
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.proportion import proportions_ztest

counts = df.groupby("group")["converted"].agg(["sum", "size", "mean"])
conv, n = counts.loc[["b", "a"], "sum"], counts.loc[["b", "a"], "size"]  # b minus a
z, p = proportions_ztest(conv, n)
low, high = confint_proportions_2indep(conv["b"], n["b"], conv["a"], n["a"])
print(counts["mean"].round(3).to_dict())
print(f"z {z:.2f}, p {p:.4f}, difference {low:.3f} to {high:.3f}")

# %% interval of each rate
low, high = proportion_confint(counts["sum"], counts["size"], method="wilson")
print(pd.DataFrame({"low": low, "high": high}).round(3).to_string())

# %% check
from scipy.stats import chi2_contingency

table = pd.crosstab(df["group"], df["converted"])
assert np.isclose(chi2_contingency(table, correction=False).pvalue, p), "the chi-square test"
larger = proportions_ztest(conv, n, alternative="larger")[1]
assert np.isclose(larger, p / 2), "one-sided: first larger than second"
swapped = proportions_ztest(conv[::-1], n[::-1], alternative="larger")[1]
assert np.isclose(swapped, 1 - p / 2), "the other order asks the opposite"
rates = proportions_ztest(counts["mean"], counts["size"])[1]
assert rates > 0.9 > 0.05 > p, "rates instead of counts: silently wrong"
assert proportion_confint(0, 20) == (0, 0), "the default interval should be empty"
assert proportion_confint(0, 20, method="wilson")[1] > 0.1, "Wilson should not"
trials = rng.binomial(1000, 0.1, (2, 2000))
false = [proportions_ztest(pair, [1000, 1000])[1] < 0.05 for pair in trials.T]
assert 0.03 < np.mean(false) < 0.07, "equal rates: 5 % false alarms"

# Output:
# {'a': 0.099, 'b': 0.125}
# z 3.22, p 0.0013, difference 0.010 to 0.042
#          low   high
# group
# a      0.088  0.110
# b      0.113  0.137
