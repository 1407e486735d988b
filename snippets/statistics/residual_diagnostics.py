"""The tests find unequal variance, a missed curve, autocorrelation and an outlier."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% fit and test
import pandas as pd
import statsmodels.api as sm
from statsmodels.stats.diagnostic import het_breuschpagan, linear_reset
from statsmodels.stats.stattools import durbin_watson, jarque_bera


def diagnose(model):
    return pd.Series(
        {
            "Breusch-Pagan p (equal variance)": het_breuschpagan(model.resid, model.model.exog)[1],
            "Jarque-Bera p (normal)": jarque_bera(model.resid)[1],
            "RESET p (no curve missed)": float(linear_reset(model, use_f=True).pvalue),
            "Durbin-Watson (2: uncorrelated)": durbin_watson(model.resid),
        }
    )


model = sm.OLS(y, sm.add_constant(pd.get_dummies(X, drop_first=True).astype(float))).fit()
print(diagnose(model).round(2).to_string())

# %% influential rows
cook = pd.Series(model.get_influence().cooks_distance[0], y.index)
print("rows above 4 / n:", int((cook > 4 / len(y)).sum()))

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.scatter(model.fittedvalues, model.resid, s=8)
ax.set(xlabel="fitted", ylabel="residual")

# %% check
import numpy as np

rng = np.random.default_rng(0)
x, noise = rng.uniform(1, 5, 500), rng.normal(size=500)
A = sm.add_constant(x)
walk = pd.Series(noise).ewm(alpha=0.2).mean().to_numpy()
targets = x + noise, x + noise * x**2, x**2 + noise, x + walk
good, fan, curve, drift = (sm.OLS(target, A).fit() for target in targets)
assert (diagnose(good).iloc[:3] > 0.01).all(), "nothing is wrong here"
assert diagnose(fan).iloc[0] < 0.001 and diagnose(curve).iloc[2] < 0.001, "fan and curve"
assert abs(diagnose(good).iloc[3] - 2) < 0.3 and diagnose(drift).iloc[3] < 1, "drift should show"
moved = x + noise + 40 * (np.arange(500) == 7)
assert sm.OLS(moved, A).fit().get_influence().cooks_distance[0].argmax() == 7, "Cook: the outlier"

# Output:
# Breusch-Pagan p (equal variance)    0.00
# Jarque-Bera p (normal)              0.50
# RESET p (no curve missed)           0.01
# Durbin-Watson (2: uncorrelated)     2.03
# rows above 4 / n: 22
