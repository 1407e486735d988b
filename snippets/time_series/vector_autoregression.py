"""VAR and the Granger test find that x leads y, and not the other way round."""

# %% data: y follows x a day later
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"x": rng.normal(size=300)}, pd.date_range("2024-01-01", periods=300, freq="D"))
df["y"] = 0.8 * df["x"].shift(1) + rng.normal(0, 0.5, 300)
df = df.dropna()

# %% fit and forecast
import pandas as pd
from statsmodels.tsa.api import VAR

df = df.asfreq("D")
train, test = df[:-7], df[-7:]
model = VAR(train).fit(maxlags=8, ic="aic")
forecast = model.forecast(train.to_numpy()[-model.k_ar :], len(test))
forecast = pd.DataFrame(forecast, test.index, df.columns)
print("lags:", model.k_ar, "forecast:", forecast.shape)

# %% Granger: does the second column help the first
import contextlib
import io

from statsmodels.tsa.stattools import grangercausalitytests


def granger(df, target, by, lags=2):
    with contextlib.redirect_stdout(io.StringIO()):  # 0.14 prints, 0.15 does not
        result = grangercausalitytests(df[[target, by]], maxlag=lags)
    return min(float(tests["ssr_ftest"][1]) for tests, _ in result.values())


print("x helps y:", granger(df, "y", "x") < 0.01, " y helps x:", granger(df, "x", "y") < 0.01)

# %% check
assert model.test_causality("y", ["x"]).pvalue < 1e-6, "VAR should say the same"
assert model.test_causality("x", ["y"]).pvalue > 0.05, "and not the other way round"
known = model.forecast(train.to_numpy()[-model.k_ar :], 1)[0, 1]
assert abs(known - 0.8 * train["x"].iloc[-1]) < 0.3, "the lag should be used"
assert VAR(train).fit(maxlags=8).k_ar == 8, "without ic all lags are fitted"
walks = pd.DataFrame(rng.normal(size=(300, 60)).cumsum(axis=0)).add_prefix("w")
pairs = [(f"w{i}", f"w{i + 1}") for i in range(0, 60, 2)]
false = [granger(walks, a, b) < 0.05 for a, b in pairs]
stationary = [granger(walks.diff().dropna(), a, b) < 0.05 for a, b in pairs]
assert sum(false) > sum(stationary), "walks seem to cause each other"

# Output:
# lags: 1 forecast: (7, 2)
# x helps y: True  y helps x: False
