"""fit_transform cross-fits, so pure noise stays noise; fit then transform leaks the target."""

# %% data: ids that have nothing to do with the target
import numpy as np

rng = np.random.default_rng(0)
X = rng.integers(0, 400, size=(1000, 1))
y = rng.normal(size=1000)

# %% encode
from sklearn.preprocessing import TargetEncoder

encoder = TargetEncoder(smooth=1.0)
crossfitted = encoder.fit_transform(X, y).ravel()
leaky = encoder.transform(X).ravel()
noise, leak = np.corrcoef(crossfitted, y)[0, 1], np.corrcoef(leaky, y)[0, 1]
print(f"correlation with y: cross-fitted below 0.15: {abs(noise) < 0.15}, leaky {leak:.1f}")

# %% new data
new = encoder.transform([[999], [int(X[0, 0])]]).ravel()
print(f"unknown category: {new[0]:.3f}, global mean: {y.mean():.3f}")

# %% check
assert abs(noise) < 0.15, "cross-fitting should not leak"
assert leak > 0.5, "encoding training rows with their own target leaks"
assert np.isclose(new[0], y.mean()), "unknown categories take the global mean"

# Output:
# correlation with y: cross-fitted below 0.15: True, leaky 0.6
# unknown category: -0.010, global mean: -0.010
