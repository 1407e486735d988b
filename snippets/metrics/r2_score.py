"""R2 is 0 for the mean, negative for worse, and not symmetric in its arguments."""

# %% data
import numpy as np
from sklearn.metrics import r2_score

rng = np.random.default_rng(0)
y_true = rng.normal(size=100)
y_pred = y_true + rng.normal(scale=0.5, size=100)

# %% score
print(f"good model  {r2_score(y_true, y_pred):.2f}")
print(f"swapped     {r2_score(y_pred, y_true):.2f}")
mean = np.full(100, y_true.mean())
print(f"the mean    {abs(r2_score(y_true, mean)):.2f}")
print(f"wrong sign  {r2_score(y_true, -y_pred):.2f}")

# %% check
assert r2_score(y_true, y_true) == 1, "perfect"
assert abs(r2_score(y_true, mean)) < 1e-12, "the mean scores 0"
assert r2_score(y_true, -y_pred) < 0, "worse than the mean is negative"
assert r2_score(y_true, y_pred) != r2_score(y_pred, y_true), "the order matters"

# Output:
# good model  0.75
# swapped     0.81
# the mean    0.00
# wrong sign  -3.38
