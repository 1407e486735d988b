"""curve_fit recovers the parameters of an exponential decay, with their standard errors."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(0, 5, 60)
y = 3.0 * np.exp(-1.2 * x) + 0.5 + rng.normal(scale=0.05, size=x.size)


# %% fit
from scipy.optimize import curve_fit


def decay(x, a, b, c):
    return a * np.exp(-b * x) + c


popt, pcov = curve_fit(decay, x, y, p0=[1, 1, 0])
errors = np.sqrt(np.diag(pcov))
for name, value, error in zip("abc", popt, errors):
    print(f"{name} = {value:.2f} +- {error:.2f}")
rmse = np.sqrt(np.mean((y - decay(x, *popt)) ** 2))
print("RMSE:", round(rmse, 3), " at x = 8:", decay(8, *popt).round(1))

# %% check
import warnings

assert np.all(np.abs(popt - [3.0, 1.2, 0.5]) < 3 * errors), "the truth should lie within 3 errors"
assert 0.03 < rmse < 0.07, "what is left should be the noise"
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    twins = curve_fit(lambda x, a, b: a * b * x, x, y)[1]
    flat, no_cov = curve_fit(lambda x, a: np.round(a) * x, x, y, p0=[2.1])
assert not np.diag(twins).max() < 1e6, "twin parameters should have an absurd covariance"
assert flat[0] == 2.1 and np.isinf(no_cov[0, 0]), "a step function should return its start"
message = "none"
try:
    curve_fit(decay, x, y, p0=[1, 1, 0], maxfev=5)
except RuntimeError as error:
    message = str(error)
assert "maxfev = 5" in message, "too few evaluations should raise"
for gap in (np.where(x > 4, np.nan, x), np.where(x > 4, np.nan, y)):
    try:
        curve_fit(decay, gap, gap)
        message = "none"
    except ValueError as error:
        message = str(error)
    assert "infs or NaNs" in message, "NaN should raise"

# Output:
# a = 3.01 +- 0.03
# b = 1.24 +- 0.02
# c = 0.52 +- 0.01
# RMSE: 0.043  at x = 8: 0.5
