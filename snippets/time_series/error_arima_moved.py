"""The old ARIMA class only raises; the new one has forecasts as Series and intervals apart."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
s = pd.Series(np.cumsum(rng.normal(1, 2, 120)))
s.index = pd.date_range("2014-01-01", periods=120, freq="MS")

# %% error
from statsmodels.tsa.arima_model import ARIMA as OldARIMA

try:
    OldARIMA(s, order=(1, 1, 0))
except NotImplementedError as error:
    print("NotImplementedError:", " ".join(str(error).split()[2:8]))

# %% fix
from statsmodels.graphics.tsaplots import plot_predict
from statsmodels.tsa.arima.model import ARIMA

model = ARIMA(s, order=(1, 1, 0), trend="t").fit()
forecast = model.forecast(5)  # was forecast(5)[0]
interval = model.get_forecast(5).conf_int(alpha=0.05)  # was forecast(5)[2]
print(type(forecast).__name__, interval.shape)
fig = plot_predict(model, start=s.index[-24], end=s.index[-1])

# %% AR
from statsmodels.tsa.ar_model import AutoReg, ar_select_order

lags = ar_select_order(s.diff().dropna(), maxlag=6).ar_lags or 1  # None: no lag helps
print(AutoReg(s, lags=lags, trend="ct").fit().forecast(5).shape)

# %% check
import statsmodels.api as sm

assert not hasattr(sm.tsa, "ARMA") and not hasattr(sm.tsa, "arima_model"), "they are gone"
assert not hasattr(model, "plot_predict"), "plot_predict is a function now"
assert ((interval.iloc[:, 0] < forecast) & (forecast < interval.iloc[:, 1])).all(), "inside"
assert forecast.iloc[-1] > s.iloc[-1], "the drift should go on"
for call, says in ((lambda: ARIMA(s).fit(disp=0), "'disp'"), (lambda: sm.tsa.ARMA, "'ARMA'")):
    try:
        call()
        message = ""
    except (TypeError, AttributeError) as error:
        message = str(error)
    assert says in message, f"{says} should be the error"

# Output:
# NotImplementedError: statsmodels.tsa.arima_model.ARIMA have been removed in favor
# Series (5, 2)
# (5,)
