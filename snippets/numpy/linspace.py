"""linspace includes both ends and takes a count; arange excludes the stop and takes a step."""

# %% points
import numpy as np

x, step = np.linspace(0, 1, 5, retstep=True)
print(x, "step", step)
print("arange:", np.arange(0, 10, 2))
print("logspace:", np.logspace(-2, 2, 5))
print("geomspace:", np.geomspace(1, 1000, 4))

# %% float step
print("0 to 1 by 0.1:", np.linspace(0, 1, 11))

# %% check
assert len(np.linspace(0, 1)) == 50, "the default should be 50 points"
assert x[0] == 0 and x[-1] == 1, "both ends should be included"
assert np.allclose(np.logspace(-2, 2, 5), np.geomspace(0.01, 100, 5)), "the points should agree"
assert len(np.arange(1, 1.3, 0.1)) == 4, "rounding should let the stop in"
assert not np.isclose(np.linspace(0, 1, 10)[1], 0.1), "10 points: no steps of 0.1"

# Output:
# [0.   0.25 0.5  0.75 1.  ] step 0.25
# arange: [0 2 4 6 8]
# logspace: [1.e-02 1.e-01 1.e+00 1.e+01 1.e+02]
# geomspace: [   1.   10.  100. 1000.]
# 0 to 1 by 0.1: [0.  0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1. ]
