"""log1p and expm1 undo each other; logaddexp(0, x) is a softplus that cannot overflow."""

# %% transform and back
import numpy as np

prices = np.array([0.0, 10.0, 1000.0, 250_000.0])
logs = np.log1p(prices)
print("log1p:", logs.round(2))

# %% softplus
x = np.array([-1000.0, 0.0, 1000.0])
softplus = np.logaddexp(0, x)
print("softplus:", softplus.round(3))
with np.errstate(over="ignore"):
    naive = np.log1p(np.exp(x))
print("naive:   ", naive.round(3))

# %% log-sum-exp
from scipy.special import logsumexp

a = np.array([1000.0, 1000.0])

# %% check
assert np.allclose(np.expm1(logs), prices), "expm1 is the inverse of log1p"
assert np.log1p(0) == 0, "zero stays zero"
assert np.log(1 + 1e-17) == 0 and np.log1p(1e-17) > 0, "log1p keeps tiny values"
assert np.isinf(naive[2]) and softplus[2] == 1000, "only the naive form overflows"
assert np.isclose(logsumexp(a), 1000 + np.log(2)), "stable for large values"

# Output:
# log1p: [ 0.    2.4   6.91 12.43]
# softplus: [0.00e+00 6.93e-01 1.00e+03]
# naive:    [0.    0.693   inf]
