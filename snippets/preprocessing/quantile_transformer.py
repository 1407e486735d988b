"""Any column becomes normal by its ranks; an outlier is just the last rank."""

# %% data
import numpy as np
from scipy.stats import kurtosis, skew

rng = np.random.default_rng(0)
x = np.r_[rng.exponential(size=999), 1e6].reshape(-1, 1)

# %% transform
from sklearn.preprocessing import QuantileTransformer

normal = QuantileTransformer(output_distribution="normal", n_quantiles=500, random_state=0)
uniform = QuantileTransformer(n_quantiles=500, random_state=0)
z, u = normal.fit_transform(x).ravel(), uniform.fit_transform(x).ravel()
print(f"normal: mean {abs(z.mean()):.1f}, std {z.std():.1f}, skew {abs(skew(z)):.1f}")
print(f"uniform: from {u.min():.0f} to {u.max():.0f}, mean {u.mean():.2f}")
print("new value below the range:", uniform.transform([[-5.0]])[0, 0])

# %% check
assert abs(skew(z)) < 0.3 and abs(kurtosis(z)) < 1.5, "roughly normal"
assert (np.diff(u[np.argsort(x.ravel())]) >= 0).all(), "the order is kept"
assert uniform.transform([[-5.0]])[0, 0] == 0, "cut at the end of the range"

# Output:
# normal: mean 0.0, std 1.0, skew 0.0
# uniform: from 0 to 1, mean 0.50
# new value below the range: 0.0
