"""The loop over orders finds a model as good as the one that made the series."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
e = rng.normal(size=201)
steps = e[1:] + 0.7 * e[:-1]  # ARIMA(0, 1, 1)
s = pd.Series(50 + np.cumsum(steps), pd.date_range("2020-01-05", periods=200, freq="W-SUN"))

# %% search
import itertools
import warnings

import pandas as pd
from statsmodels.tsa.arima.model import ARIMA


def search(s, d=1, D=0, m=0, most=2):
    """p and q up to `most`, P and Q up to 1, the best AIC first; d and D are fixed."""
    seasonal = list(itertools.product(range(2), range(2))) if m else [(0, 0)]
    rows = []
    for p, q, (P, Q) in itertools.product(range(most + 1), range(most + 1), seasonal):
        order = {"order": (p, d, q), "seasonal_order": (P, D, Q, m)}
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                fit = ARIMA(s, **order).fit()
        except (ValueError, ArithmeticError):  # this order cannot be fitted
            continue
        if fit.mle_retvals["converged"]:
            rows.append({**order, "aic": fit.aic, "bic": fit.bic})
    return pd.DataFrame(rows).sort_values("aic", ignore_index=True)


table = search(s)
best = table.iloc[0]
model = ARIMA(s, order=best["order"], seasonal_order=best["seasonal_order"]).fit()
print(table["order"][:3].tolist())
print(model.forecast(2).shape)

# %% check
true = table.loc[table["order"] == (0, 1, 1), "aic"].iloc[0]
assert true - table["aic"].min() < 4, "the true order should be among the best"
assert (table["aic"].diff().dropna() >= 0).all() and len(table) > 5, "sorted, most orders fitted"
assert table.sort_values("bic").iloc[0]["order"] == (0, 1, 1), "BIC should find the small one"
assert table.loc[table["order"] == (0, 1, 0), "aic"].iloc[0] > true + 20, "a walk fits worse"
seasonal = search(s[:60], D=1, m=4, most=0)["seasonal_order"].tolist()
assert (0, 1, 1, 4) in seasonal and (1, 1, 0, 4) in seasonal, "seasonal orders should run"

# Output:
# [(0, 1, 1), (1, 1, 1), (0, 1, 2)]
# (2,)
