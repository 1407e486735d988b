"""GARCH(1, 1) by maximum likelihood forecasts the variance better than a constant or EWMA."""

# %% data: daily returns, calm and nervous periods in turn
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
variance, values = 1.0, []
for _ in range(2000):
    values.append(np.sqrt(variance) * rng.standard_normal())
    variance = 0.05 + 0.1 * values[-1] ** 2 + 0.85 * variance
price = pd.Series(100 * np.exp(np.cumsum(values) / 100))

# %% returns in percent, from the prices
returns = 100 * np.log(price / price.shift(1)).dropna()
train, test = returns[:1500], returns[1500:]

# %% baseline: RiskMetrics, the variance expected for the next day
ewma = (returns**2).ewm(alpha=0.06, adjust=False).mean().shift(1)

# %% GARCH(1, 1)
import numpy as np
from scipy.optimize import minimize


def variances(params, r, level):
    """Variance expected for each day, and one more: that of tomorrow."""
    alpha, beta = params
    v = np.full(len(r) + 1, level)
    for i, x in enumerate(np.asarray(r)):
        v[i + 1] = (1 - alpha - beta) * level + alpha * x**2 + beta * v[i]
    return v


def loss(params, r, level):
    if min(params) < 0 or sum(params) >= 1:
        return np.inf
    v = variances(params, r, level)[:-1]
    return np.mean(np.log(v) + r**2 / v)


level = np.mean(train**2)  # long-run variance
fit = minimize(loss, [0.05, 0.9], args=(train, level), method="Nelder-Mead")
alpha, beta = fit.x
v = variances(fit.x, returns, level)
ahead = level + (alpha + beta) ** np.arange(5) * (v[-1] - level)  # days 1 to 5
print(f"alpha {alpha:.2f}, beta {beta:.2f}, volatility of 5 days {np.sqrt(ahead.sum()):.1f} %")

# %% check
garch = v[1500:-1]
score = {k: np.mean(np.log(x) + test**2 / x) for k, x in (("garch", garch), ("flat", level))}
score["ewma"] = np.mean(np.log(ewma[1500:]) + test**2 / ewma[1500:])
assert score["garch"] < score["ewma"] < score["flat"], "the order of the three"
assert abs(alpha + beta - 0.95) < 0.06, "the persistence should be found"
assert abs(returns.autocorr(1)) < 0.06 < (returns**2).autocorr(1), "size, not sign, has memory"

# Output:
# alpha 0.07, beta 0.90, volatility of 5 days 2.3 %
