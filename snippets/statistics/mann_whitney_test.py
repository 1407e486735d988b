"""U over n m is the AUC: the share of pairs in which the first group is larger."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"group": ["a"] * 50 + ["b"] * 70 + ["c"] * 40})
df["y"] = rng.lognormal(df["group"].map({"a": 0.6, "b": 0.0, "c": 0.0}), 1.0)

# %% two groups
from scipy import stats

known = df.dropna(subset=["y"])
groups = {name: part["y"].to_numpy() for name, part in known.groupby("group")}
a, b = groups["a"], groups["b"]
result = stats.mannwhitneyu(a, b)
share = result.statistic / (len(a) * len(b))
print(f"share of pairs with a larger: {share:.2f}, p < 0.01: {result.pvalue < 0.01}")

# %% several groups
print(f"Kruskal-Wallis p < 0.05: {stats.kruskal(*groups.values()).pvalue < 0.05}")

# %% the same rows twice
before, after = a, a * rng.lognormal(0.2, 0.3, len(a))
print(f"Wilcoxon p < 0.05: {stats.wilcoxon(before, after).pvalue < 0.05}")

# %% check
from sklearn.metrics import roc_auc_score

auc = roc_auc_score(np.r_[np.ones(len(a)), np.zeros(len(b))], np.r_[a, b])
assert np.isclose(share, auc), "U / (n m) should be the ROC AUC"
assert np.isclose(share, (a[:, None] > b).mean()), "it should count all pairs"
spoilt = np.r_[b[:-1], 1e6]
assert stats.mannwhitneyu(a, spoilt).pvalue < 0.05, "an outlier should be one rank"
assert stats.ttest_ind(a, spoilt, equal_var=False).pvalue > 0.2, "it should ruin the mean"
unpaired = stats.mannwhitneyu(before, after).pvalue
assert stats.wilcoxon(before, after).pvalue < unpaired, "pairs should need the paired test"
assert stats.mannwhitneyu([1, 2, 3], [7, 8, 9]).pvalue >= 0.1, "3 against 3: never below 0.1"
z = rng.exponential(1, 1000) - np.log(2)
same_median = stats.mannwhitneyu(z, -z).pvalue
assert abs(np.median(z)) < 0.1 and same_median < 0.001, "equal medians, yet a small p"
assert np.isnan(stats.mannwhitneyu([1, np.nan], [1, 2]).pvalue), "NaN should give NaN"

# Output:
# share of pairs with a larger: 0.69, p < 0.01: True
# Kruskal-Wallis p < 0.05: True
# Wilcoxon p < 0.05: True
