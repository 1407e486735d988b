"""Rows dropped from X alone cannot be aligned; select y by the index of X."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
X = X[X["bmi"] > 0]  # y still has all rows

# %% error
import statsmodels.api as sm

try:
    sm.OLS(y, sm.add_constant(X)).fit()
except ValueError as error:
    print("ValueError:", error)

# %% fix
rows = X.dropna().index.intersection(y.dropna().index)
X, y = X.loc[rows], y.loc[rows]
model = sm.OLS(y, sm.add_constant(X)).fit()
print("rows:", len(rows) == model.nobs)

# %% check
import numpy as np

messages = []
for target in (y.reset_index(drop=True), y[::-1], y[:-1]):
    try:
        sm.OLS(target, sm.add_constant(X)).fit()
    except ValueError as error:
        messages.append(str(error))
assert len(messages) == 3 and len(set(messages)) == 1, "reset, reversed and shorter should fail"
hidden = sm.OLS(y[::-1].to_numpy(), sm.add_constant(X)).fit()
assert hidden.rsquared < model.rsquared / 2, "to_numpy hides it: silently wrong"
again = sm.OLS(y.reset_index(drop=True), sm.add_constant(X).reset_index(drop=True)).fit()
assert np.allclose(again.params, model.params), "both reset: the same result"

# Output:
# ValueError: The indices for endog and exog are not aligned
# rows: True
