"""ADF and KPSS tell a random walk from its differences, and neither sees a season."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
s = pd.Series(np.cumsum(rng.normal(size=300)), pd.date_range("2024-01-01", periods=300, freq="D"))

# %% test
import warnings

from statsmodels.tsa.stattools import adfuller, kpss


def stationarity(s, regression="c"):
    """p-values: ADF small and KPSS large means stationary."""
    s = s.dropna()
    with warnings.catch_warnings():  # KPSS: end of its table; 0.15: another return type to come
        warnings.simplefilter("ignore")
        adf, kps = adfuller(s, regression=regression)[1], kpss(s, regression=regression)[1]
    return {"ADF": round(float(adf), 3), "KPSS": round(float(kps), 3)}


def differences(s, most=2):
    """How often to difference until both tests agree on stationary."""
    for d in range(most + 1):
        p = stationarity(s)
        if p["ADF"] < 0.05 < p["KPSS"]:
            return d
        s = s.diff()
    return most


print("series     ", stationarity(s))
print("differenced", stationarity(s.diff()))
print("d =", differences(s))

# %% check
noise = pd.Series(rng.normal(size=300))
assert differences(noise) == 0 and differences(s) == 1, "noise needs none, a walk one"
assert differences(s.cumsum()) == 2, "twice summed: two"
trend = noise + 0.1 * np.arange(300)
p, line = stationarity(trend), stationarity(trend, "ct")
assert p["KPSS"] < 0.05 < p["ADF"], "a trend should look like a unit root"
assert line["ADF"] < 0.05 < line["KPSS"], "around a line it is stationary"
season = noise + 5 * np.sin(2 * np.pi * np.arange(300) / 12)
assert differences(season) == 0, "a season should not be seen"
for values, says in ((s.diff(), "inf or nans"), (noise * 0, "constant")):
    try:
        adfuller(values)
        message = ""
    except Exception as error:  # MissingDataError, ValueError
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# series      {'ADF': 0.841, 'KPSS': 0.01}
# differenced {'ADF': 0.0, 'KPSS': 0.1}
# d = 1
