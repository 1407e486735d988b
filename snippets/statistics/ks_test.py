"""The KS statistic is the largest gap of two cumulative curves; it finds the drifted column."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
train = pd.DataFrame(rng.normal(size=(800, 3)), columns=["a", "b", "c"])
test = pd.DataFrame(rng.normal(size=(500, 3)), columns=["a", "b", "c"])
test["b"] += 0.7

# %% every column
from scipy.stats import ks_2samp

columns = train.columns.intersection(test.select_dtypes("number").columns)
D = pd.Series({c: ks_2samp(train[c].dropna(), test[c].dropna()).statistic for c in columns})
print(D.sort_values(ascending=False).round(2).to_dict())
limit = 1.36 * np.sqrt(1 / len(train) + 1 / len(test))
print(f"beyond chance ({limit:.2f}):", D[D > limit].index.tolist())


# %% population stability index
def psi(a, b, bins=10):
    """Of b against a, over the quantile bins of a."""
    edges = np.unique(np.quantile(a, np.linspace(0, 1, bins + 1)[1:-1]))
    counts = [np.bincount(np.digitize(x, edges), minlength=len(edges) + 1) + 0.5 for x in (a, b)]
    pa, pb = (count / count.sum() for count in counts)
    return ((pa - pb) * np.log(pa / pb)).sum()


stability = {c: float(psi(train[c].dropna(), test[c].dropna()).round(2)) for c in columns}
print("PSI:", stability)

# %% check
x = np.sort(np.r_[train["b"], test["b"]])
Fa = np.searchsorted(np.sort(train["b"]), x, side="right") / len(train)
Fb = np.searchsorted(np.sort(test["b"]), x, side="right") / len(test)
assert np.isclose(np.abs(Fa - Fb).max(), D["b"]), "D should be the largest gap"
assert D.idxmax() == "b" and D.drop("b").max() < limit, "only b should have moved"
assert stability["b"] > 0.2 > stability["a"], "PSI should tell them apart"
pairs = [ks_2samp(*rng.normal(size=(2, 300))).statistic for _ in range(300)]
chance = np.mean(np.array(pairs) > 1.36 * np.sqrt(2 / 300))
assert chance < 0.1, "about 5 % of equal samples should pass the limit"
many = ks_2samp(rng.normal(size=100_000), rng.normal(0.03, 1, 100_000))
assert many.pvalue < 0.001 and many.statistic < 0.03, "many rows: tiny p for a harmless shift"
assert np.isnan(ks_2samp([1, np.nan], [1, 2]).statistic), "NaN should give NaN"

# Output:
# {'b': 0.25, 'c': 0.07, 'a': 0.06}
# beyond chance (0.08): ['b']
# PSI: {'a': 0.02, 'b': 0.35, 'c': 0.03}
