"""loc and scale by example: drawn numbers have the mean and variance that the formulas give."""

# %% draw
import matplotlib.pyplot as plt
from scipy import stats

table = {
    "normal": stats.norm(5, 2),
    "uniform 2 to 6": stats.uniform(2, 4),
    "binomial": stats.binom(20, 0.3),
    "Poisson": stats.poisson(3),
    "exponential": stats.expon(scale=1 / 0.5),
}
fig, axes = plt.subplots(1, 5, figsize=(14, 3), layout="constrained")
for ax, (name, distribution) in zip(axes, table.items()):
    x = distribution.rvs(10_000, random_state=0)
    ax.hist(x, bins=30, density=True)
    ax.set(title=name, xlabel="value", ylabel="density")
    print(f"{name:15} mean {distribution.mean():.1f}, variance {distribution.var():.1f}")
plt.show()

# %% share and quantile
normal = stats.norm(0, 1)
print(f"share below 1.96: {normal.cdf(1.96):.3f}, quantile 0.975: {normal.ppf(0.975):.2f}")

# %% fit
import numpy as np

x = np.random.default_rng(0).lognormal(mean=3, sigma=0.5, size=5000)
mu, sigma = stats.norm.fit(np.log(x))
print(f"lognormal fitted through the logarithm: mu {mu:.1f}, sigma {sigma:.1f}")
fits = {"normal": stats.norm(*stats.norm.fit(x)), "lognormal": stats.lognorm(sigma, 0, np.exp(mu))}
print("fits best:", max(fits, key=lambda name: fits[name].logpdf(x).sum()))

# %% check
moments = {"normal": (5, 4), "uniform 2 to 6": (4, 16 / 12), "binomial": (6, 4.2)}
moments |= {"Poisson": (3, 3), "exponential": (2, 4)}
for name, (mean, variance) in moments.items():
    sample = table[name].rvs(50_000, random_state=0)
    assert np.allclose(table[name].stats("mv"), (mean, variance)), f"{name}: formula"
    assert np.allclose((sample.mean(), sample.var()), (mean, variance), rtol=0.05), name
assert np.isclose(normal.cdf(normal.ppf(0.3)), 0.3), "ppf should undo cdf"
assert stats.uniform(0, 0.5).pdf(0.2) == 2, "a density should be able to exceed 1"
assert stats.uniform(2, 6).ppf(1) == 8, "uniform(2, 6) should reach 8"
assert np.allclose((mu, sigma), (3, 0.5), atol=0.05), "the fit should find the true parameters"

# Output:
# normal          mean 5.0, variance 4.0
# uniform 2 to 6  mean 4.0, variance 1.3
# binomial        mean 6.0, variance 4.2
# Poisson         mean 3.0, variance 3.0
# exponential     mean 2.0, variance 4.0
# share below 1.96: 0.975, quantile 0.975: 1.96
# lognormal fitted through the logarithm: mu 3.0, sigma 0.5
# fits best: lognormal
