"""pandas divides by n - 1; NumPy and StandardScaler divide by n."""

# %% data
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)
s = pd.Series(rng.normal(10, 2, size=20), name="x")

# %% compare
scaler = StandardScaler().fit(s.to_frame())
z = (s - s.mean()) / s.std(ddof=0)  # as StandardScaler does it
print(f"pandas {s.std():.4f}  NumPy {np.std(s.to_numpy()):.4f}  scaler {scaler.scale_[0]:.4f}")

# %% check
n = len(s)
assert np.isclose(s.std(), np.sqrt(((s - s.mean()) ** 2).sum() / (n - 1))), "ddof is 1"
assert np.isclose(s.std(ddof=0), np.std(s.to_numpy())), "ddof=0 is NumPy's"
assert np.isclose(s.std(ddof=0), scaler.scale_[0]), "and the scaler's"
assert np.isnan(pd.Series([5.0]).std()), "one value has no sample deviation"
assert np.isclose(np.std(s), s.std(ddof=0)), "numpy.std of a Series divides by n"
assert np.allclose(z, scaler.transform(s.to_frame())[:, 0]), "the same standardization"
assert np.isclose(s.sem(), s.std() / np.sqrt(n)), "standard error of the mean"

# Output:
# pandas 1.7460  NumPy 1.7018  scaler 1.7018
