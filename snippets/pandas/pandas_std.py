"""pandas divides by n - 1; NumPy and StandardScaler divide by n."""

# %% data
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)
s = pd.Series(rng.normal(10, 2, size=20), name="x")

# %% compare
scaler = StandardScaler().fit(s.to_frame())
print(f"pandas {s.std():.4f}  NumPy {np.std(s.to_numpy()):.4f}  scaler {scaler.scale_[0]:.4f}")

n = len(s)

# %% check
assert np.isclose(s.std(), np.sqrt(((s - s.mean()) ** 2).sum() / (n - 1))), "ddof is 1"
assert np.isclose(s.std(ddof=0), np.std(s.to_numpy())), "ddof=0 is NumPy's"
assert np.isclose(s.std(ddof=0), scaler.scale_[0]), "and the scaler's"
assert np.isnan(pd.Series([5.0]).std()), "one value has no sample deviation"
assert np.isclose(np.std(s), s.std(ddof=0)), "numpy.std of a Series divides by n"

# Output:
# pandas 1.7460  NumPy 1.7018  scaler 1.7018
