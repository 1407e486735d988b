"""exp overflows beyond 709; the stable sigmoid and softmax do not."""

# %% error
import warnings

import numpy as np

x = np.array([-1000.0, 0.0, 1000.0])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        1 / (1 + np.exp(-x))
    except RuntimeWarning as error:
        print("RuntimeWarning:", error)
print(f"largest float64 {np.finfo(float).max:.1e}, its log {np.log(np.finfo(float).max):.1f}")

# %% fix
from scipy.special import expit, softmax

print("sigmoid:", expit(x), " softmax:", softmax(x))

# %% check
assert expit(x).tolist() == [0, 0.5, 1], "no overflow"
assert softmax(x).tolist() == [0, 0, 1], "no NaN"
assert np.logaddexp(0, x).tolist() == [0, np.log(2), 1000], "log(1 + exp(x)) without exp"

# Output:
# RuntimeWarning: overflow encountered in exp
# largest float64 1.8e+308, its log 709.8
# sigmoid: [0.  0.5 1. ]  softmax: [0. 0. 1.]
