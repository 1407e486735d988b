"""The values agree with sums by hand; missing values make everything NaN."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x = np.zeros(500)
for t in range(1, 500):
    x[t] = 0.8 * x[t - 1] + rng.normal()
s = pd.Series(x)

# %% values
import numpy as np
from statsmodels.tsa.stattools import acf, pacf

s = s.dropna()  # or interpolate: a dropped row shifts the lags after it
r, a = acf(s, nlags=10), pacf(s, nlags=10)
band = 1.96 / np.sqrt(len(s))
print("ACF ", r[1:4].round(1))
print("clear lags of the PACF:", (np.flatnonzero(abs(a[1:]) > 2 * band) + 1).tolist())

# %% plot
import matplotlib.pyplot as plt
from statsmodels.graphics.tsaplots import plot_acf, plot_pacf

fig, axes = plt.subplots(1, 2, figsize=(10, 3))
plot_acf(s, lags=20, zero=False, ax=axes[0])
plot_pacf(s, lags=20, zero=False, ax=axes[1])

# %% check
d = s - s.mean()
by_hand = [(d[k:].to_numpy() @ d[: len(d) - k].to_numpy()) / (d @ d) for k in range(11)]
assert np.allclose(r, by_hand), "it should be the sums"
assert abs(a[1] - 0.8) < 0.1 and abs(a[2:]).max() < 0.15, "AR(1): one partial lag"
assert np.isnan(acf(s.diff(), nlags=3)).all(), "NaN: everything NaN"
try:
    pacf(s[:20], nlags=15)
    message = ""
except ValueError as error:
    message = str(error)
assert "up to 50% of the sample size" in message, "too many lags should fail"
assert len(plt.gcf().axes) == 2 and axes[0].get_title() == "Autocorrelation", "two plots"

# Output:
# ACF  [0.8 0.6 0.5]
# clear lags of the PACF: [1]
