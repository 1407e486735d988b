"""RFE on a scaled linear model finds the informative columns; ranking_ tells when each went."""

# %% data: the first 4 of 20 columns are informative
from sklearn.datasets import make_regression

X, y = make_regression(300, 20, n_informative=4, noise=20, shuffle=False, random_state=0)

# %% scale, then eliminate
from sklearn.feature_selection import RFE
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), RFE(Ridge(), n_features_to_select=4, step=1), Ridge())
model.fit(X, y)
print("kept:", list(model[:-1].get_feature_names_out()))

# %% ranking: 1 is kept, the largest went first
import pandas as pd

names = model[0].get_feature_names_out()
ranking = pd.Series(model["rfe"].ranking_, names).sort_values()
print(ranking.iloc[:8].to_dict())

# %% check
from sklearn.svm import SVC

rfe = model["rfe"]
assert list(rfe.get_support(indices=True)) == [0, 1, 2, 3], "the informative columns should stay"
assert rfe.ranking_.max() == 20 - 4 + 1, "one column per round: ranks 1 to 17"
units = X * ([1, 100] * 10)
raw = RFE(Ridge(), n_features_to_select=4).fit(units, y)
assert set(raw.get_support(indices=True)) != {0, 1, 2, 3}, "unscaled the unit should decide"
assert RFE(Ridge()).fit(X, y).n_features_ == 10, "the default should keep half"
try:
    RFE(SVC()).fit(X, y > 0)
    message = ""
except ValueError as error:
    message = str(error)
assert "`coef_` or `feature_importances_`" in message, "an RBF SVC should be refused"

# Output:
# kept: ['x0', 'x1', 'x2', 'x3']
# {'x0': 1, 'x1': 1, 'x2': 1, 'x3': 1, 'x19': 2, 'x9': 3, 'x8': 4, 'x5': 5}
