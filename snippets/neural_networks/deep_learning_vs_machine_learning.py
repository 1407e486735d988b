"""On a small table trees take raw columns; a network needs at least scaling."""

# %% data: one column on a much larger scale
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import cross_val_score

X, y = load_wine(return_X_y=True)
X_missing = X.copy()
X_missing[::7, 0] = np.nan

# %% models
from sklearn.ensemble import RandomForestClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

trees = RandomForestClassifier(n_estimators=30, random_state=0)
network = MLPClassifier((16,), solver="lbfgs", max_iter=500, random_state=0)
scaled = make_pipeline(StandardScaler(), network)
scores = {
    "trees, raw": cross_val_score(trees, X, y, cv=3).mean(),
    "trees, missing values": cross_val_score(trees, X_missing, y, cv=3).mean(),
    "network, raw": cross_val_score(network, X, y, cv=3).mean(),
    "network, scaled": cross_val_score(scaled, X, y, cv=3).mean(),
}
for name, score in scores.items():
    print(f"{name:30} {score:.2f}")

# %% check
assert scores["trees, missing values"] > 0.9, "trees take missing values"
assert scores["network, scaled"] > scores["network, raw"] + 0.05, "the network needs scaling"

# Output:
# trees, raw                     0.95
# trees, missing values          0.96
# network, raw                   0.40
# network, scaled                0.98
