"""Some of 195 noise columns look significant; after the correction true ones remain."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(800, 200, n_informative=5, n_redundant=0, shuffle=False, random_state=0)

# %% test each column and correct
import pandas as pd
from scipy.stats import ttest_ind
from statsmodels.stats.multitest import multipletests

X, y = pd.DataFrame(X).select_dtypes("number").add_prefix("x"), pd.Series(y)  # two classes
first = y == y.unique()[0]
test = ttest_ind(X[first], X[~first], equal_var=False, nan_policy="omit")
p = pd.Series(test.pvalue, X.columns).dropna()
table = pd.DataFrame({"p": p})
for method in ("bonferroni", "holm", "fdr_bh"):
    reject, table[method], *_ = multipletests(p, alpha=0.05, method=method)
print((table < 0.05).sum().to_string())
print(table.sort_values("p").head(3).index.tolist())

# %% check
import numpy as np

noise = table.iloc[5:]
assert (noise["p"] < 0.05).sum() >= 5, "some noise should look significant"
assert (noise["holm"] < 0.05).sum() == 0, "and no longer, when corrected"
assert (table.iloc[:5]["holm"] < 0.05).sum() >= 3, "true columns should remain"
assert np.allclose(table["bonferroni"], (p * len(p)).clip(upper=1)), "p times the number of tests"
order = p.sort_values(ascending=False)
bh = (order * len(p) / np.arange(len(p), 0, -1)).cummin().clip(upper=1)
assert np.allclose(bh[p.index], table["fdr_bh"]), "Benjamini-Hochberg by hand"
assert (table["holm"] <= table["bonferroni"]).all(), "Holm should never be worse"
default = multipletests(p)[1]
assert np.allclose(default, multipletests(p, method="hs")[1]), "the default is Holm-Sidak"
broken = p.mask(p.index == "x7")
assert np.isnan(multipletests(broken, method="fdr_bh")[1]).all(), "one NaN: all NaN"
assert np.isnan(multipletests(broken, method="holm")[1]).sum() == 1, "not so with Holm"

# Output:
# p             17
# bonferroni     4
# holm           4
# fdr_bh         4
# ['x1', 'x0', 'x4']
