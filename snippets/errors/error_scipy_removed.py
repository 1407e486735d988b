"""Old names of SciPy are gone; each has a successor, which computes the same."""

# %% error
for line in ["from scipy.signal import hann", "from scipy.integrate import simps"]:
    try:
        exec(line)
    except ImportError as error:
        print("ImportError:", str(error).split(" (")[0])

# %% fix
import numpy as np
from scipy.integrate import cumulative_trapezoid, simpson, trapezoid
from scipy.signal.windows import gaussian, hann
from scipy.special import comb, factorial, logsumexp
from scipy.stats import binomtest, median_abs_deviation

x = np.linspace(0, 1, 11)
area, running = trapezoid(x**2, x=x), cumulative_trapezoid(x, x=x)
print(f"{simpson(x**2, x=x):.3f} {area:.3f} {running[-1]:.1f}")
print(len(hann(8)), gaussian(3, std=1).argmax(), comb(5, 2), factorial(5))
p_value, spread = binomtest(7, 10).pvalue, median_abs_deviation([1, 2, 9], scale="normal")
print(f"{p_value:.2f} {spread:.2f} {logsumexp([0, 0]):.2f}", np.interp(0.25, x, 2 * x))

# %% check
import warnings

from scipy.interpolate import interp2d

warnings.simplefilter("ignore")  # scipy.misc warns that it goes
gone = "misc.imread misc.imresize misc.comb misc.factorial misc.logsumexp misc.face linalg.triu"
gone += " linalg.pinv2 signal.hann signal.gaussian integrate.simps integrate.cumtrapz"
gone += " integrate.trapz stats.binom_test stats.itemfreq stats.median_absolute_deviation"
for dotted in gone.split():
    module, name = dotted.split(".")
    try:
        exec(f"from scipy.{module} import {name}")
    except ImportError as error:
        said = f"cannot import name '{name}' from 'scipy.{module}'"
        assert str(error).startswith(said), str(error)
    else:
        raise AssertionError(f"{dotted} should be gone")
assert round(spread, 4) == 1.4826 and median_abs_deviation([1, 2, 9]) == 1, "another default"
try:
    interp2d([0, 1], [0, 1], [[0, 1], [1, 2]])
except NotImplementedError as error:
    assert "has been removed in SciPy 1.14.0" in str(error), str(error)
else:
    raise AssertionError("interp2d should be gone")

# Output:
# ImportError: cannot import name 'hann' from 'scipy.signal'
# ImportError: cannot import name 'simps' from 'scipy.integrate'
# 0.333 0.335 0.5
# 8 1 10.0 120.0
# 0.34 1.48 0.69 0.5
