"""Mutual information sees a dependence that correlation and the F test miss."""

# %% data: the class depends on the size of x, not on its sign
import numpy as np

rng = np.random.default_rng(0)
n = 1000
x = rng.normal(size=n)
y = (np.abs(x) > 0.7).astype(int)
code = np.where(rng.random(n) < 0.8, y, rng.integers(0, 3, n))
X = np.column_stack([x, code, rng.normal(size=n)])
names = ["x", "code", "noise"]

# %% scores
from sklearn.feature_selection import f_classif, mutual_info_classif

mi = mutual_info_classif(X, y, discrete_features=[1], random_state=0)
f = f_classif(X, y)[0]
for name, m, value in zip(names, mi, f):
    print(f"{name:5} mutual information {m:.2f}  F {value:.0f}")

# %% in a pipeline
from functools import partial

from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

score = partial(mutual_info_classif, discrete_features=[1], random_state=0)
model = make_pipeline(SelectKBest(score, k=2), RandomForestClassifier(30, random_state=0))
accuracy = cross_val_score(model, X, y, cv=5).mean()
print(f"forest on the best two: {accuracy:.2f}")

# %% check
assert mi[0] > 0.4 and f[0] < 10, "the F test should miss the symmetric dependence"
assert mi[2] < 0.05, "noise should tell almost nothing"
assert accuracy > 0.95, "the two telling columns should do"

# Output:
# x     mutual information 0.69  F 0
# code  mutual information 0.40  F 779
# noise mutual information 0.00  F 0
# forest on the best two: 1.00
