"""One outlier crushes the min-max scale, widens the standard scale and leaves the robust one."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
clean = rng.normal(size=(100, 1))
dirty = np.r_[clean, [[100.0]]]

# %% spread of the 100 normal rows, before and after the outlier joins
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

ratio = {}
print("scaler          clean  dirty")
for scaler in [MinMaxScaler(), StandardScaler(), RobustScaler()]:
    name = type(scaler).__name__
    before = scaler.fit_transform(clean).std()
    after = scaler.fit_transform(dirty)[:100].std()
    ratio[name] = after / before
    print(f"{name:14} {before:6.3f} {after:6.3f}")

# %% check
assert ratio["MinMaxScaler"] < 0.1, "min-max is squeezed most"
assert ratio["MinMaxScaler"] < ratio["StandardScaler"] < 0.5, "standard scaling suffers too"
assert 0.9 < ratio["RobustScaler"] < 1.1, "robust scaling hardly moves"

# Output:
# scaler          clean  dirty
# MinMaxScaler    0.222  0.009
# StandardScaler  1.000  0.097
# RobustScaler    0.710  0.680
