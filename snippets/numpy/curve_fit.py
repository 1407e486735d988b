"""curve_fit recovers the parameters of an exponential decay, with their standard errors."""

# %% data
import numpy as np
from scipy.optimize import curve_fit

rng = np.random.default_rng(0)
x = np.linspace(0, 5, 60)
y = 3.0 * np.exp(-1.2 * x) + 0.5 + rng.normal(scale=0.05, size=x.size)


# %% fit
def decay(x, a, b, c):
    return a * np.exp(-b * x) + c


popt, pcov = curve_fit(decay, x, y, p0=[1, 1, 0])
errors = np.sqrt(np.diag(pcov))
for name, value, error in zip("abc", popt, errors):
    print(f"{name} = {value:.2f} +- {error:.2f}")
rmse = np.sqrt(np.mean((y - decay(x, *popt)) ** 2))
print("RMSE:", round(rmse, 3))

# %% check
assert np.all(np.abs(popt - [3.0, 1.2, 0.5]) < 3 * errors), "true values within 3 errors"
assert 0.03 < rmse < 0.07, "what is left is the noise"

# Output:
# a = 3.01 +- 0.03
# b = 1.24 +- 0.02
# c = 0.52 +- 0.01
# RMSE: 0.043
