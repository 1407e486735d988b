"""The rolling coefficient follows a change, and equals covariance by variance in pandas."""

# %% data: the slope changes from 1 to 3 in the middle
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
days = pd.date_range("2024-01-01", periods=300, freq="D")
X = pd.DataFrame({"x": rng.normal(size=300)}, days)
y = X["x"] * np.where(np.arange(300) < 150, 1, 3) + pd.Series(rng.normal(0, 0.3, 300), days)

# %% fit
import statsmodels.api as sm
from statsmodels.regression.rolling import RollingOLS

A = sm.add_constant(X, has_constant="add")
model = RollingOLS(y, A, window=60).fit()
print("coefficient then and now:", model.params["x"].iloc[[100, -1]].round(0).tolist())

# %% as a feature: only what was known the day before
feature = model.params.shift(1).add_prefix("beta_")
print(feature.columns.tolist())

# %% check
assert model.params.iloc[:59].isna().all().all(), "the first windows should be empty"
early, late = model.params["x"].iloc[[100, -1]]
assert abs(early - 1) < 0.2 and abs(late - 3) < 0.2, "it should follow the change"
by_hand = y.rolling(60).cov(X["x"]) / X["x"].rolling(60).var()
assert np.allclose(model.params["x"].dropna(), by_hand.dropna()), "pandas should agree"
last = sm.OLS(y[-60:], A[-60:]).fit()
assert np.allclose(last.params, model.params.iloc[-1]), "the last window is a plain regression"
grown = RollingOLS(y, A, window=60, min_nobs=20, expanding=True).fit()
assert grown.params.iloc[19:].notna().all().all(), "expanding should start earlier"
everything = RollingOLS(y, A, window=300, min_nobs=20, expanding=True).fit().params
assert np.allclose(everything.iloc[99], sm.OLS(y[:100], A[:100]).fit().params), "growing"
assert feature["beta_x"].iloc[60] == model.params["x"].iloc[59], "shifted by a day"

# Output:
# coefficient then and now: [1.0, 3.0]
# ['beta_const', 'beta_x']
