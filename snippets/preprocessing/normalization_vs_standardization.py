"""Min-max bounds the columns, standardization centres them, Normalizer scales the rows."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% compare
import numpy as np
from sklearn.preprocessing import MinMaxScaler, Normalizer, StandardScaler

print("scaler          min   max   mean   std  row length   (first column)")
results = {}
for scaler in [MinMaxScaler(), StandardScaler(), Normalizer()]:
    name = type(scaler).__name__
    Z = results[name] = np.asarray(scaler.fit_transform(X))
    column, length = Z[:, 0], np.linalg.norm(Z, axis=1).mean()
    print(
        f"{name:14} {column.min():5.2f} {column.max():5.2f} {abs(column.mean()):6.2f}"
        f" {column.std():5.2f} {length:11.2f}"
    )

# %% check
assert np.allclose(results["MinMaxScaler"].min(axis=0), 0), "min-max should start at 0"
assert np.allclose(results["MinMaxScaler"].max(axis=0), 1), "min-max should end at 1"
assert np.allclose(results["StandardScaler"].mean(axis=0), 0), "standardizing should centre"
assert np.allclose(results["StandardScaler"].std(axis=0), 1), "unit variance"
assert np.allclose(np.linalg.norm(results["Normalizer"], axis=1), 1), "rows of length 1"
skew = X.skew().abs().max()
assert skew > 1, "some column should be skewed"
for name in ["MinMaxScaler", "StandardScaler"]:
    after = ((results[name] - results[name].mean(0)) / results[name].std(0)) ** 3
    assert after.mean(axis=0).max() > 1, f"{name} should leave the skew as it is"

# Output:
# scaler          min   max   mean   std  row length   (first column)
# MinMaxScaler    0.00  1.00   0.52  0.21        1.64
# StandardScaler -2.43  2.26   0.00  1.00        3.52
# Normalizer      0.01  0.04   0.02  0.01        1.00
