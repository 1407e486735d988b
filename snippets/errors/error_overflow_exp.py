"""exp overflows beyond 709; the stable sigmoid and softmax do not."""

# %% error
import numpy as np

x = np.array([-1000.0, 0.0, 1000.0])
try:
    with np.errstate(over="raise"):
        1 / (1 + np.exp(-x))
except FloatingPointError as error:
    print("FloatingPointError:", error)
print(f"largest float64 {np.finfo(float).max:.1e}, its log {np.log(np.finfo(float).max):.1f}")

# %% fix
from scipy.special import expit, softmax

print("sigmoid:", expit(x), " softmax:", softmax(x))

# %% check
assert expit(x).tolist() == [0, 0.5, 1], "no overflow"
assert softmax(x).tolist() == [0, 0, 1], "no NaN"

# Output:
# FloatingPointError: overflow encountered in exp
# largest float64 1.8e+308, its log 709.8
# sigmoid: [0.  0.5 1. ]  softmax: [0. 0. 1.]
