"""A structural model, fitted by the Kalman filter, fills a gap and forecasts level and season."""

# %% data: monthly, with a gap
import numpy as np
import pandas as pd

rng, t = np.random.default_rng(0), np.arange(144)
s = 50 + np.cumsum(rng.normal(0.2, 0.3, 144)) + 5 * np.sin(2 * np.pi * t / 12)
s = pd.Series(s + rng.normal(0, 1, 144), pd.date_range("2012-01-01", periods=144, freq="MS"))
truth, s.iloc[40:46] = s.copy(), np.nan

# %% fit: level, trend and season
from statsmodels.tsa.statespace.structural import UnobservedComponents

s = s.sort_index().asfreq("MS")
train, test = s[:-12], s[-12:]
model = UnobservedComponents(train, level="local linear trend", seasonal=12)
fit = model.fit(disp=0)
frame = fit.get_forecast(12).summary_frame(alpha=0.05)
print(frame.columns.tolist())

# %% parts: filtered knows the past only, smoothed the whole series
level = fit.states.smoothed["level"]
online = fit.states.filtered["level"]
season = pd.Series(fit.seasonal.smoothed, train.index)
filled = train.fillna(level + season)
print("gaps left:", int(filled.isna().sum()))

# %% new values, same parameters
later = fit.append(test[:3])
print("next month:", str(later.forecast(1).index[0].date()))

# %% smooth a noisy series: local level, a random walk plus noise
smooth = UnobservedComponents(train, level="local level").fit(disp=0).states.smoothed["level"]

# %% plot
import matplotlib.pyplot as plt

ax = s.plot(alpha=0.4, label="series", xlabel="month", ylabel="value")
level.plot(ax=ax, label="level")
frame["mean"].plot(ax=ax, label="forecast")
ax.fill_between(frame.index, frame["mean_ci_lower"], frame["mean_ci_upper"], alpha=0.2)
ax.legend()
plt.show()

# %% check
gap = truth.index[40:46]
good = (filled[gap] - truth[gap]).abs().mean()
assert good < (s.interpolate()[gap] - truth[gap]).abs().mean(), "better than a straight line"
naive = (train[-12:].to_numpy() - test).abs().mean()
assert (frame["mean"] - test).abs().mean() < naive, "better than last year's values"
part = UnobservedComponents(train[:60], level="local linear trend", seasonal=12)
early = part.smooth(fit.params).states
assert np.allclose(early.filtered["level"].iloc[20:], online[20:60]), "filtered: past only"
assert not np.allclose(early.smoothed["level"].iloc[20:], level[20:60]), "smoothed: the future too"

# Output:
# ['mean', 'mean_se', 'mean_ci_lower', 'mean_ci_upper']
# gaps left: 0
# next month: 2023-04-01
