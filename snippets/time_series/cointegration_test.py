"""Walks with a common trend are cointegrated; others only look related in a regression."""

# %% data: b follows a; w is a random walk of its own
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame(rng.normal(size=(400, 2)).cumsum(axis=0), columns=["a", "w"])
df["b"] = 5 + 2 * df["a"] + rng.normal(size=400)

# %% Engle-Granger test of two series
from statsmodels.tsa.stattools import coint

for name in ("b", "w"):
    p = coint(df[name], df["a"])[1]
    print(f"{name} and a: {'cointegrated' if p < 0.05 else 'no cointegration found'}")

# %% hedge ratio and spread, from the training part
import statsmodels.api as sm

split = int(0.7 * len(df))
fit = sm.OLS(df["b"][:split], sm.add_constant(df["a"][:split])).fit()
spread = df["b"] - fit.predict(sm.add_constant(df["a"]))
z = (spread - spread[:split].mean()) / spread[:split].std()  # far from 0: it tends to return
print(f"hedge ratio {fit.params['a']:.1f}, last z-score {z.iloc[-1]:.1f}")

# %% Johansen test of several series, and the model
from statsmodels.tsa.vector_ar.vecm import VECM, select_coint_rank

rank = select_coint_rank(df, det_order=0, k_ar_diff=1, signif=0.05).rank
model = VECM(df, k_ar_diff=1, coint_rank=rank, deterministic="ci").fit()
print("relations:", rank, " forecast:", model.predict(5).shape)

# %% check
import warnings

from statsmodels.tsa.stattools import adfuller

false, options = [], {"maxlag": 1, "autolag": None}
for _ in range(300):
    u, v = rng.normal(size=(2, 200)).cumsum(axis=1)
    ols = sm.OLS(u, sm.add_constant(v)).fit()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # 0.15: adfuller will return an object
        adf = adfuller(ols.resid, **options)[1]
    false.append((ols.pvalues[1] < 0.05, adf < 0.05, coint(u, v, **options)[1] < 0.05))
ols, adf, engle_granger = np.mean(false, axis=0)
assert ols > 0.7, "a regression of unrelated walks should look significant"
assert engle_granger < 0.08 and adf > 0.11, "ADF on residuals should find too much"
assert rank == 1, "one relation in the three series"

# Output:
# b and a: cointegrated
# w and a: no cointegration found
# hedge ratio 2.0, last z-score -1.0
# relations: 1  forecast: (5, 3)
