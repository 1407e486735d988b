"""The KS statistic is the largest gap of two cumulative curves; it finds the drifted column."""

# %% data
import numpy as np
import pandas as pd
from scipy.stats import ks_2samp

rng = np.random.default_rng(0)
train = pd.DataFrame(rng.normal(size=(800, 3)), columns=["a", "b", "c"])
test = pd.DataFrame(rng.normal(size=(500, 3)), columns=["a", "b", "c"])
test["b"] += 0.7

# %% every column
D = pd.Series({c: ks_2samp(train[c], test[c]).statistic for c in train})
print(D.sort_values(ascending=False).round(2).to_dict())

# %% by hand
x = np.sort(np.r_[train["b"], test["b"]])
Fa = np.searchsorted(np.sort(train["b"]), x, side="right") / len(train)
Fb = np.searchsorted(np.sort(test["b"]), x, side="right") / len(test)

# %% population stability index
edges = np.r_[-np.inf, np.quantile(train["b"], np.linspace(0.1, 0.9, 9)), np.inf]
pa = np.histogram(train["b"], edges)[0] / len(train)
pb = np.histogram(test["b"], edges)[0] / len(test)
psi = ((pa - pb) * np.log(pa / pb)).sum()
print("PSI of b:", round(psi, 2))

# %% check
assert D.idxmax() == "b" and D.drop("b").max() < 0.1, "only b has moved"
assert np.isclose(np.abs(Fa - Fb).max(), D["b"]), "the largest gap"
assert psi > 0.2, "shifted"

# Output:
# {'b': 0.25, 'c': 0.07, 'a': 0.06}
# PSI of b: 0.36
