"""Min-max bounds the columns, standardization centres them, Normalizer scales the rows."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = np.c_[rng.normal(170, 10, 200), rng.normal(70, 15, 200)]

# %% compare
from sklearn.preprocessing import MinMaxScaler, Normalizer, StandardScaler

print("scaler          min   max   mean   std  row length")
results = {}
for scaler in [MinMaxScaler(), StandardScaler(), Normalizer()]:
    Z = scaler.fit_transform(X)
    name = type(scaler).__name__
    results[name] = Z
    column, length = Z[:, 1], np.linalg.norm(Z, axis=1).mean()
    print(
        f"{name:14} {column.min():5.2f} {column.max():5.2f} {abs(column.mean()):6.2f}"
        f" {column.std():5.2f} {length:11.2f}"
    )

# %% check
assert results["MinMaxScaler"].min() == 0, "min-max starts at 0"
assert np.allclose(results["StandardScaler"].std(axis=0), 1), "unit variance"
assert np.allclose(np.linalg.norm(results["Normalizer"], axis=1), 1), "rows of length 1"

# Output:
# scaler          min   max   mean   std  row length
# MinMaxScaler    0.00  1.00   0.54  0.15        0.79
# StandardScaler -3.59  3.08   0.00  1.00        1.26
# Normalizer      0.08  0.55   0.37  0.08        1.00
