"""log1p and expm1 undo each other; logaddexp(0, x) is a softplus that cannot overflow."""

# %% transform
import numpy as np

prices = np.array([0.0, 10.0, 1000.0, 250_000.0])
logs = np.log1p(prices)
print("log1p:", logs.round(2), " back:", np.expm1(logs).round(2).tolist())

# %% softplus
x = np.array([-1000.0, 0.0, 1000.0])
print("softplus:", np.logaddexp(0, x).round(3))

# %% sum in log space
from scipy.special import logsumexp

log_p = np.array([[-1000.0, -1001.0], [-2.0, -3.0]])
print("log of the summed probabilities:", logsumexp(log_p, axis=1).round(3))

# %% check
assert np.allclose(np.expm1(logs), prices), "expm1 should undo log1p"
assert np.log1p(0) == 0, "zero should stay zero"
assert np.log(1 + 1e-17) == 0 and np.log1p(1e-17) > 0, "log1p should keep tiny values"
with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
    naive = np.log1p(np.exp(x))
    assert np.isneginf(np.log(0.0)) and np.isneginf(np.log1p(-1.0)), "the log of 0 is -inf"
    assert np.isnan(np.log1p(-2.0)), "below -1 log1p should be NaN"
    assert np.isneginf(np.log(np.exp(log_p[0]).sum())), "the naive sum should underflow"
assert np.isinf(naive[2]) and np.logaddexp(0, x)[2] == 1000, "only the naive form: overflow"
skewed = np.random.default_rng(0).lognormal(3, 1, 10_000)
back = np.expm1(np.log1p(skewed).mean())
assert back < 0.8 * skewed.mean(), "the mean in log space should come back too low"
assert abs(back / np.median(skewed) - 1) < 0.1, "about as the median"

# Output:
# log1p: [ 0.    2.4   6.91 12.43]  back: [0.0, 10.0, 1000.0, 250000.0]
# softplus: [0.00e+00 6.93e-01 1.00e+03]
# log of the summed probabilities: [-999.687   -1.687]
