"""Residuals of a model that is too small are correlated; those of the right one are not."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x = np.zeros(300)
for t in range(2, 300):
    x[t] = 0.5 * x[t - 1] + 0.3 * x[t - 2] + rng.normal()
s = pd.Series(x, pd.date_range("2024-01-01", periods=300, freq="D"))

# %% test
from statsmodels.stats.diagnostic import acorr_ljungbox
from statsmodels.stats.stattools import durbin_watson
from statsmodels.tsa.arima.model import ARIMA


def check_residuals(model, lags=10):
    p, d, q = model.model.order
    P, D, Q, m = model.model.seasonal_order
    resid = model.resid.iloc[d + D * m :].dropna()  # the first ones are no residuals
    table = acorr_ljungbox(resid, lags=[lags], model_df=p + q + P + Q)
    return {"p": float(table["lb_pvalue"].iloc[0]), "DW": float(durbin_watson(resid))}


for order in [(0, 0, 0), (1, 0, 0), (2, 0, 0)]:
    result = check_residuals(ARIMA(s, order=order).fit())
    print(order, "white noise:", result["p"] > 0.05)

# %% check
good = check_residuals(ARIMA(s, order=(2, 0, 0)).fit())
poor = check_residuals(ARIMA(s, order=(0, 0, 0)).fit())
assert good["p"] > 0.05 and abs(good["DW"] - 2) < 0.2, "the right order leaves nothing"
assert poor["p"] < 0.001 and poor["DW"] < 1, "no lags: correlated"
r1 = (s - s.mean()).autocorr(1)
assert abs(poor["DW"] - 2 * (1 - r1)) < 0.05, "Durbin-Watson is about 2 (1 - r)"
level = ARIMA(s + 500, order=(2, 1, 0)).fit()
assert abs(level.resid.iloc[0]) > 400, "the first residual is the value itself"
assert acorr_ljungbox(s.diff(), lags=[5])["lb_pvalue"].isna().all(), "NaN: silently NaN"
assert np.isnan(acorr_ljungbox(s, lags=[2], model_df=2)["lb_pvalue"].iloc[0]), "too few lags"
assert len(acorr_ljungbox(s, lags=10)) == 10 and len(acorr_ljungbox(s, lags=[10])) == 1, "rows"
noise = rng.normal(size=(300, 200))
false = [acorr_ljungbox(n, lags=[10])["lb_pvalue"].iloc[0] < 0.05 for n in noise.T]
assert 0.01 < np.mean(false) < 0.1, "noise should be rejected in about 5 %"

# Output:
# (0, 0, 0) white noise: False
# (1, 0, 0) white noise: False
# (2, 0, 0) white noise: True
