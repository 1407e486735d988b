"""expit is the sigmoid without overflow, logit its inverse."""

# %% sigmoid
import numpy as np
from scipy.special import expit, logit, softmax

x = np.array([-1000.0, -2.0, 0.0, 2.0, 1000.0])
p = expit(x)
print("probabilities:", p.round(3))
print("back to log odds:", logit(p[1:4]))

# %% blend
P = np.array([[0.9, 0.5], [0.99, 0.5]])  # one row per model
blend = expit(logit(np.clip(P, 1e-6, 1 - 1e-6)).mean(axis=0))
print("mean:", P.mean(axis=0), " mean in logit space:", blend.round(3))

# %% softmax
logits = np.array([[1.0, 2.0], [3.0, 3.0]])
print("softmax per row:", softmax(logits, axis=1).round(3).tolist())

# %% check
import warnings

from scipy.special import log_expit

assert p[0] == 0 and p[-1] == 1, "expit should saturate without a warning"
assert np.allclose(p[1:4], 1 / (1 + np.exp(-x[1:4]))), "it should equal the plain formula"
assert np.allclose(logit(p[1:4]), x[1:4]), "logit should undo expit"
assert np.isneginf(logit(0)) and np.isposinf(logit(1)), "logit should be infinite at 0 and 1"
with np.errstate(invalid="ignore"):
    assert np.isnan(logit([0.0, 1.0]).mean()), "a blend of 0 and 1 should be NaN without clip"
assert log_expit(-1000.0) == -1000, "log_expit should stay finite"
assert blend[0] > P.mean(axis=0)[0], "the logit mean should lean to the confident model"
assert np.isclose(softmax(logits).sum(), 1), "without axis the whole array should sum to 1"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    plain = 1 / (1 + np.exp(-x[0]))
assert plain == 0 and len(caught) == 1, "the plain formula should be right, with a warning"

# Output:
# probabilities: [0.    0.119 0.5   0.881 1.   ]
# back to log odds: [-2.  0.  2.]
# mean: [0.945 0.5  ]  mean in logit space: [0.968 0.5  ]
# softmax per row: [[0.269, 0.731], [0.5, 0.5]]
