"""An ARIMA that has not converged gets more iterations; a loop takes the first order that does."""

# %% data
import numpy as np
import pandas as pd

rng, month = np.random.default_rng(0), np.arange(120)
s = 100 + np.cumsum(rng.normal(0.5, 1, 120)) + 10 * np.sin(2 * np.pi * month / 12)
s = pd.Series(s, pd.date_range("2014-01-01", periods=120, freq="MS"), name="sales")

# %% error: one iteration stands for the usual 50, when they are too few
import warnings

from statsmodels.tsa.arima.model import ARIMA

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model = ARIMA(s, order=(1, 1, 1)).fit(method_kwargs={"maxiter": 1})
print(caught[-1].message, model.mle_retvals["converged"])

# %% fix
import warnings

import numpy as np
from statsmodels.tsa.arima.model import ARIMA


def fit_first(s, orders, maxiter=500):
    """The first order whose fit converges, and the model."""
    for order in orders:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                model = ARIMA(s, order=order).fit(method_kwargs={"maxiter": maxiter})
            except np.linalg.LinAlgError:  # LU decomposition error
                continue
        if model.mle_retvals["converged"]:
            return order, model
    raise ValueError("no order converges: fewer terms, or another model")


order, model = fit_first(s, [(2, 1, 2), (1, 1, 1), (0, 1, 1)])
print("converged:", model.mle_retvals["converged"])

# %% check
assert fit_first(s, [(5, 1, 5), (1, 1, 1)])[1].mle_retvals["converged"], "the loop goes on"
growth, kwargs = 1.05 ** np.arange(100) + rng.normal(0, 0.01, 100), {"maxiter": 500}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    start = ARIMA(s, order=(1, 0, 1), trend="n").fit(method_kwargs=kwargs)
    free = ARIMA(growth, order=(1, 0, 0), trend="n", enforce_stationarity=False).fit()
said = " ".join(str(w.message) for w in caught)
assert "Non-invertible starting MA" in said and "Non-stationary starting" in said, "both at once"
assert start.mle_retvals["converged"], "and a fit that converges all the same"
assert free.forecast(50)[-1] > 5 * growth.max(), "not enforced: the forecast runs away"

# Output:
# Maximum Likelihood optimization failed to converge. Check mle_retvals False
# converged: True
