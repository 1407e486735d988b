"""U over n m is the AUC: the share of pairs in which the first group is larger."""

# %% data
import numpy as np
from scipy import stats
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
a = rng.lognormal(0.6, 1.0, 50)
b = rng.lognormal(0.0, 1.0, 70)

# %% test
result = stats.mannwhitneyu(a, b)
share = result.statistic / (len(a) * len(b))
print("share of pairs with a larger:", round(share, 2), "p < 0.01:", bool(result.pvalue < 0.01))
auc = roc_auc_score(np.r_[np.ones(50), np.zeros(70)], np.r_[a, b])

# %% an outlier does not matter
spoilt = np.r_[b[:-1], 1e6]
print("t-test p > 0.2:", bool(stats.ttest_ind(a, spoilt, equal_var=False).pvalue > 0.2))

# %% several groups
three = stats.kruskal(a, b, rng.lognormal(0, 1, 40)).pvalue

# %% check
assert np.isclose(share, auc), "U / (n m) is the ROC AUC"
assert np.isclose(share, (a[:, None] > b).mean()), "all pairs counted"
assert stats.mannwhitneyu(a, spoilt).pvalue < 0.05, "ranks: one value is one rank"
assert stats.ttest_ind(a, spoilt, equal_var=False).pvalue > 0.2, "the mean is ruined"
assert three < 0.05, "at least one group differs"

# Output:
# share of pairs with a larger: 0.69 p < 0.01: True
# t-test p > 0.2: True
