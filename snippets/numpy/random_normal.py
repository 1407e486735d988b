"""normal takes mean, standard deviation and size; without size it only shifts."""

# %% draw
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(5, 2, size=10_000)
print(f"mean {x.mean():.1f}, standard deviation {x.std():.1f}")

# %% noise
X = np.zeros((1000, 3))
noisy = X + rng.normal(0, 0.1 * np.ones(3), size=X.shape)  # or 0.1 * X_train.std(axis=0)
print("noise per column:", noisy.std(axis=0).round(2))

# %% correlated
pairs = rng.multivariate_normal([0, 0], [[1, 0.8], [0.8, 1]], size=5000)
correlation = np.corrcoef(pairs, rowvar=False)[0, 1]
print(f"correlation {correlation:.2f}")

# %% check
assert abs(x.mean() - 5) < 0.1 and abs(x.std() - 2) < 0.1, "scale should be the standard deviation"
shifted = X + rng.normal(0, 0.1)
assert len(np.unique(shifted)) == 1, "without size it should be one shift"
assert abs(correlation - 0.8) < 0.05, "with unit variances covariance should be correlation"

# Output:
# mean 5.0, standard deviation 2.0
# noise per column: [0.1 0.1 0.1]
# correlation 0.80
