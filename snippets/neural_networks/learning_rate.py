"""On one quadratic, a small learning rate crawls, a good one converges, a large one diverges."""

# %% descend
import numpy as np

curvature = 2.0  # the loss is curvature / 2 * w ** 2


def descend(learning_rate, steps=50):
    w = 1.0
    for _ in range(steps):
        w -= learning_rate * curvature * w
    return w


# %% compare
print(" rate   |w| after 50 steps from 1")
for rate in [0.001, 0.01, 0.1, 0.5, 0.95, 1.05]:
    print(f"{rate:5}   {abs(descend(rate)):.2g}")

# %% check
assert abs(descend(0.001)) > 0.9, "too small: hardly moved"
assert abs(descend(0.1)) < 1e-4, "a good rate is at the minimum"
assert np.isclose(descend(0.5), 0), "1 / curvature arrives in one step"
assert descend(0.95, 1) < 0 < descend(0.95, 2), "near the limit it jumps from side to side"
assert abs(descend(1.05)) > 100, "past 2 / curvature it diverges"

# Output:
#  rate   |w| after 50 steps from 1
# 0.001   0.9
#  0.01   0.36
#   0.1   1.4e-05
#   0.5   0
#  0.95   0.0052
#  1.05   1.2e+02
