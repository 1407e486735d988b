"""normal takes mean, standard deviation and size; without size it only shifts."""

# %% draw
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(5, 2, size=10_000)
print(f"mean {x.mean():.1f}, standard deviation {x.std():.1f}")

# %% noise of the right shape
X = np.zeros((1000, 3))
noisy = X + rng.normal(0, 0.1, size=X.shape)
shifted = X + rng.normal(0, 0.1)
print("different values:", len(np.unique(noisy)), "against", len(np.unique(shifted)))

# %% correlated columns
pairs = rng.multivariate_normal([0, 0], [[1, 0.8], [0.8, 1]], size=5000)
correlation = np.corrcoef(pairs, rowvar=False)[0, 1]
print(f"correlation {correlation:.2f}")

# %% check
assert abs(x.mean() - 5) < 0.1 and abs(x.std() - 2) < 0.1, "scale is the standard deviation"
assert len(np.unique(shifted)) == 1, "without size every element gets the same number"
assert abs(correlation - 0.8) < 0.05, "unit variances: covariance is correlation"

# Output:
# mean 5.0, standard deviation 2.0
# different values: 3000 against 1
# correlation 0.80
