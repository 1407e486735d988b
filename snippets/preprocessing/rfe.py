"""RFE on a scaled linear model finds the informative columns; ranking_ tells when each went."""

# %% data: the first 4 of 20 columns are informative
from sklearn.datasets import make_regression

X, y = make_regression(
    300, 20, n_informative=4, noise=20, shuffle=False, random_state=0
)
X = X * ([1, 100] * 10)

# %% scale, then eliminate
from sklearn.feature_selection import RFE
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), RFE(Ridge(), n_features_to_select=4), Ridge())
model.fit(X, y)
rfe = model["rfe"]
print("kept columns:", rfe.get_support(indices=True))
print("ranking of the first 8:", rfe.ranking_[:8])

# %% without scaling the unit decides
raw = RFE(Ridge(), n_features_to_select=4).fit(X, y)
print("unscaled keeps:", raw.get_support(indices=True))

# %% check
assert list(rfe.get_support(indices=True)) == [0, 1, 2, 3], "the informative columns are kept"
assert rfe.ranking_.max() == 20 - 4 + 1, "one column per round: ranks 1 to 17"
assert set(raw.get_support(indices=True)) != {0, 1, 2, 3}, "a large unit means a small weight"

# Output:
# kept columns: [0 1 2 3]
# ranking of the first 8: [ 1  1  1  1 17  5  6  9]
# unscaled keeps: [ 0  2 10 18]
