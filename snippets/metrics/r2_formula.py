"""R2 from the two sums of squares equals the library's, negative values included."""

# %% formula
import numpy as np
from sklearn.metrics import r2_score


def r2(y_true, y_pred):
    """1 - SS_res / SS_tot."""
    ss_res = np.sum((y_true - y_pred) ** 2)
    ss_tot = np.sum((y_true - y_true.mean()) ** 2)
    return 1 - ss_res / ss_tot


# %% check
rng = np.random.default_rng(0)
values = []
for trial in range(100):
    y_true = rng.normal(size=rng.integers(2, 50))
    y_pred = y_true + rng.normal(scale=rng.uniform(0, 3), size=len(y_true))
    values.append(r2(y_true, y_pred))
    assert np.isclose(values[-1], r2_score(y_true, y_pred)), f"trial {trial} differs"
    squared = np.corrcoef(y_true, y_pred)[0, 1] ** 2
    assert values[-1] <= squared + 1e-12, "at most the squared correlation"
n_negative = sum(value < 0 for value in values)
print(f"from {min(values):.0f} to {max(values):.2f}; {n_negative} of 100 negative")

x, y = rng.normal(size=(2, 80))
fitted = np.polyval(np.polyfit(x, y, 1), x)
assert np.isclose(r2(y, fitted), np.corrcoef(x, y)[0, 1] ** 2), "least squares on its own data"
assert min(values) < 0 and r2(y, y) == 1, "worse than the mean is negative, perfect is 1"

# Output:
# from -42 to 0.98; 71 of 100 negative
