"""NaN and inf in X raise MissingDataError; NaN in y silently makes all coefficients NaN."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)
X.iloc[3, 0], X.iloc[5, 1] = float("nan"), float("inf")

# %% error
import statsmodels.api as sm
from statsmodels.tools.sm_exceptions import MissingDataError

try:
    sm.OLS(y, sm.add_constant(X)).fit()
except MissingDataError as error:
    print("MissingDataError:", error)

# %% fix
import numpy as np

A = sm.add_constant(X.replace([np.inf, -np.inf], np.nan), has_constant="add")
print("missing:", A.isna().sum().loc[lambda n: n > 0].to_dict())
model = sm.OLS(y, A, missing="drop").fit()
print(f"rows: {model.nobs:.0f} of {len(X)}")

# %% check
assert model.nobs == len(X) - 2 and model.params.notna().all(), "two rows should be dropped"
complete = A.dropna()
by_hand = sm.OLS(y[complete.index], complete).fit()
assert np.allclose(by_hand.params, model.params), "dropping by hand should be the same"
try:
    sm.OLS(y, sm.add_constant(X), missing="drop").fit()
    failed = False
except MissingDataError:
    failed = True
assert failed, "drop should leave inf in place"
half = y.mask(y.index < 2)
filled = complete.reindex(y.index, fill_value=0)
assert sm.OLS(half, filled).fit().params.isna().all(), "NaN in y should be silent"
from statsmodels.tsa.stattools import adfuller, kpss

try:
    adfuller(y.diff())
    message = ""
except MissingDataError as error:
    message = str(error)
assert message == "exog contains inf or nans", "a series after diff should fail likewise"
try:
    kpss(y.diff())
    message = ""
except ValueError as error:
    message = str(error)
assert "NaN to integer" in message, "kpss should say it in other words"

# Output:
# MissingDataError: exog contains inf or nans
# missing: {'age': 1, 'sex': 1}
# rows: 440 of 442
