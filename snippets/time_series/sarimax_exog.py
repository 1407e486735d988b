"""A known regressor improves the forecast; the dates of the future rows are not checked."""

# %% data: daily sales, `promo` is known in advance
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
days = pd.date_range("2024-01-01", periods=220, freq="D")
X = pd.DataFrame({"promo": (rng.random(220) < 0.2).astype(float)}, days)
noise = pd.Series(rng.normal(size=220)).ewm(alpha=0.5).mean().to_numpy()
y = 50 + 5 * (days.day_of_week == 5) + 12 * X["promo"] + noise

# %% fit
import pandas as pd
from statsmodels.tsa.statespace.sarimax import SARIMAX

y = y.asfreq("D")
X = pd.get_dummies(X, drop_first=True).astype(float).reindex(y.index)
train, test = y[:-14], y[-14:]
model = SARIMAX(train, exog=X.loc[train.index], order=(1, 0, 0), seasonal_order=(0, 1, 1, 7))
model = model.fit(disp=0)
print(model.params[X.columns].round(0).to_dict())

# %% forecast: regressors of the same dates
frame = model.get_forecast(len(test), exog=X.loc[test.index]).summary_frame()
inside = test.between(frame["mean_ci_lower"], frame["mean_ci_upper"])
print("most values in the interval:", bool(inside.mean() > 0.8))

# %% check
assert abs(model.params["promo"] - 12) < 1, "the effect should be found"
without = SARIMAX(train, order=(1, 0, 0), seasonal_order=(0, 1, 1, 7)).fit(disp=0)
error = (frame["mean"] - test).abs().mean()
assert error < 0.5 * (without.forecast(14) - test).abs().mean(), "it should help"
old = model.forecast(14, exog=X.loc[train.index[:14]])
assert (old - test).abs().mean() > 2 * error, "rows of other dates: silently wrong"
for exog, says in ((None, "require additional exogenous values"), (X[:2], "appropriate shape")):
    try:
        model.forecast(14, exog=exog)
        message = ""
    except ValueError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"
from statsmodels.tsa.arima.model import ARIMA

assert "const" in ARIMA(train, order=(1, 0, 0)).fit().params, "ARIMA has a constant"
assert "intercept" not in SARIMAX(train, order=(1, 0, 0)).fit(disp=0).params, "SARIMAX has not"

# Output:
# {'promo': 12.0}
# most values in the interval: True
