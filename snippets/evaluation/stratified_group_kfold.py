"""Groups stay whole and each fold gets a similar share of positives."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
groups = rng.integers(0, 60, size=600)
rate = np.where(np.arange(60) < 15, 0.6, 0.05)
y = (rng.random(600) < rate[groups]).astype(int)
X = rng.normal(size=(600, 2))

# %% split
from sklearn.model_selection import GroupKFold, StratifiedGroupKFold

spread = {}
for splitter in [GroupKFold(5), StratifiedGroupKFold(5)]:
    shares = []
    for train, valid in splitter.split(X, y, groups):
        assert not set(groups[train]) & set(groups[valid]), "groups should stay together"
        shares.append(y[valid].mean())
    name = type(splitter).__name__
    spread[name] = np.ptp(shares)
    print(f"{name:21} largest minus smallest share {spread[name]:.1f}")

# %% check
assert spread["StratifiedGroupKFold"] < spread["GroupKFold"], "stratifying should level the shares"

# Output:
# GroupKFold            largest minus smallest share 0.2
# StratifiedGroupKFold  largest minus smallest share 0.0
