"""A ridge on trend, Fourier terms and holidays forecasts 90 days, and shows its parts."""

# %% data: two years, daily, with a week, a year, a holiday
import numpy as np
import pandas as pd

days = pd.date_range("2024-01-01", periods=820)
t = np.arange(820)
season = 4 * np.sin(2 * np.pi * t / 365.25) + 3 * np.cos(2 * np.pi * t / 7)
feast = (days.month == 12) & (days.day >= 24) & (days.day <= 26)
noise = np.random.default_rng(0).normal(0, 1, 820)
y = pd.Series(30 + 0.02 * t + season + 8 * feast + noise, days)
train, test = y[:730], y[730:]


# %% columns for any dates
def columns(dates, start, end, n_changes=5):
    """Trend with change points in the first 80 % of start to end, week, year, holidays."""
    t = np.asarray((dates - start).days, dtype=float)
    span = (end - start).days
    X = {"trend": t / span}
    for c in np.linspace(0, 0.8, n_changes + 1)[1:]:
        X[f"trend_change_{c:.2f}"] = np.maximum(0, t / span - c)
    for name, period, terms in (("week", 7, 3), ("year", 365.25, 4)):
        for k in range(1, terms + 1):
            X[f"{name}_sin_{k}"] = np.sin(2 * np.pi * k * t / period)
            X[f"{name}_cos_{k}"] = np.cos(2 * np.pi * k * t / period)
    X["holiday"] = (dates.month == 12) & (dates.day >= 24) & (dates.day <= 26)
    return pd.DataFrame(X, index=dates).astype(float)


# %% fit, forecast, parts
from sklearn.linear_model import RidgeCV

start, end = train.index[0], train.index[-1]
X = columns(train.index, start, end)
model = RidgeCV(alphas=np.logspace(-2, 2, 9)).fit(X, train)
X_test = columns(test.index, start, end)
forecast = pd.Series(model.predict(X_test), test.index)
naive = np.resize(train[-7:], len(test))
print(f"MAE {abs(test - forecast).mean():.1f}, last week {abs(test - naive).mean():.1f}")
weights = pd.Series(model.coef_, X.columns)
parts = (X_test * weights).T.groupby(lambda name: name.split("_")[0]).sum().T
print(parts.iloc[[0]].round(1).to_string(index=False))

# %% check
assert abs(test - forecast).mean() < 0.6 * abs(test - naive).mean(), "it should beat last week"
assert np.allclose(parts.sum(axis=1) + model.intercept_, forecast), "the parts should add up"
assert 6 < weights["holiday"] < 10, "the effect of the holiday should be found"
again = columns(test.index, test.index[0], end)
assert again["trend"].iloc[0] == 0 < X_test["trend"].iloc[0], "time has to go on from training"

# Output:
# MAE 1.0, last week 4.1
#  holiday  trend  week  year
#      0.0   14.7  -0.6  -0.2
