"""A cross-validated bandwidth beats the default, and the formula agrees with the library."""

# %% data: two bumps
import numpy as np
from scipy.stats import norm

rng = np.random.default_rng(0)
x = np.r_[rng.normal(-2, 0.5, 300), rng.normal(2, 1.0, 200)]
X = rng.permutation(x)[:, None]

# %% bandwidth by cross-validation
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KernelDensity

search = GridSearchCV(KernelDensity(), {"bandwidth": np.logspace(-1.5, 0.5, 15)}, cv=5).fit(X)
kde = search.best_estimator_
print(f"best bandwidth {kde.bandwidth:.1f}")

grid = np.linspace(-6, 7, 400)[:, None]
truth = 0.6 * norm.pdf(grid[:, 0], -2, 0.5) + 0.4 * norm.pdf(grid[:, 0], 2, 1.0)
density = np.exp(kde.score_samples(grid))
default = np.exp(KernelDensity().fit(X).score_samples(grid))
error = [np.mean(np.abs(p - truth)) for p in (density, default)]
print(f"mean error {error[0]:.3f}, with the default bandwidth {error[1]:.3f}")

# %% the formula
h = kde.bandwidth
by_hand = norm.pdf((grid - X.T) / h).mean(axis=1) / h

# %% SciPy: the same with its factor times the spread
from scipy.stats import gaussian_kde

scipy_kde = gaussian_kde(X.T, bw_method=h / X.std(ddof=1))
print("new rows:", kde.sample(3, random_state=0).shape)

# %% plot
import matplotlib.pyplot as plt

plt.hist(X[:, 0], bins=40, density=True, alpha=0.3)
plt.plot(grid, density, label="cross-validated")
plt.plot(grid, default, "--", label="bandwidth 1")
plt.xlabel("x")
plt.ylabel("density")
plt.legend()
plt.show()

# %% check
assert error[0] < error[1] / 2, "the default smooths too much"
assert abs(density.sum() * (grid[1, 0] - grid[0, 0]) - 1) < 0.01, "the integral is 1"
assert np.allclose(by_hand, density), "formula and library agree"
assert np.allclose(scipy_kde(grid.T), density), "factor = bandwidth / standard deviation"

# Output:
# best bandwidth 0.2
# mean error 0.008, with the default bandwidth 0.043
# new rows: (3, 1)
