"""A Beta prior plus counts is the posterior of a rate; draws from two give P(B better than A)."""

# %% data
k_a, n_a = 120, 1000  # conversions, visitors
k_b, n_b = 150, 1000

# %% posterior
import numpy as np
from scipy import stats

a, b = 1, 1  # flat prior; 5, 45: about 10 %, worth 50 trials
post_a = stats.beta(a + k_a, b + n_a - k_a)
post_b = stats.beta(a + k_b, b + n_b - k_b)
low, high = post_b.interval(0.95)
print(f"rate of B {post_b.mean():.3f}, 95 % credible interval {low:.3f} to {high:.3f}")

# %% compare
rng = np.random.default_rng(0)
draws_a = rng.beta(a + k_a, b + n_a - k_a, 200_000)
draws_b = rng.beta(a + k_b, b + n_b - k_b, 200_000)
diff = draws_b - draws_a
print(f"P(B > A) {(diff > 0).mean():.2f}, expected gain {diff.mean():.3f}")
print(f"expected loss if B is taken but A is better: {np.maximum(-diff, 0).mean():.5f}")

# %% check
grid = np.linspace(0.0005, 0.9995, 1000)
likelihood = stats.binom.pmf(k_b, n_b, grid)  # flat prior times likelihood, normalized
assert np.isclose((grid * likelihood).sum() / likelihood.sum(), post_b.mean()), "Bayes by hand"
wilson = stats.binomtest(k_b, n_b).proportion_ci(method="wilson")
assert np.allclose([wilson.low, wilson.high], [low, high], atol=0.002), "much data: nearly equal"
p = (k_a + k_b) / (n_a + n_b)
z = (k_b / n_b - k_a / n_a) / np.sqrt(p * (1 - p) * (1 / n_a + 1 / n_b))
assert abs((diff <= 0).mean() - stats.norm.sf(z)) < 0.005, "about the one-sided p-value"
assert round(stats.beta(50, 50 + 10).mean(), 2) == 0.45, "a strong prior should decide"
lower = [stats.beta(1 + k, 1 + n - k).ppf(0.05) for k, n in [(3, 3), (95, 100)]]
assert lower[0] < lower[1], "3 of 3 should rank below 95 of 100"
truth = rng.uniform(size=2000)
seen = rng.binomial(20, truth)
ends = stats.beta(1 + seen, 1 + 20 - seen).interval(0.95)
inside = ((ends[0] <= truth) & (truth <= ends[1])).mean()
assert abs(inside - 0.95) < 0.02, "with rates from the prior 95 % should lie inside"
wins = 0
for trial in range(300):  # no difference, a look after every 200 of 4000 visitors
    seen_a, seen_b = rng.binomial(200, 0.1, (2, 20)).cumsum(axis=1)
    n = 200 * np.arange(1, 21)
    x, y = stats.beta(1 + seen_a, 1 + n - seen_a), stats.beta(1 + seen_b, 1 + n - seen_b)
    score = (y.mean() - x.mean()) / np.sqrt(x.var() + y.var())
    wins += (stats.norm.cdf(score) > 0.95).any()
assert wins / 300 > 0.15, "looking again and again should find B better far too often"

# Output:
# rate of B 0.151, 95 % credible interval 0.129 to 0.173
# P(B > A) 0.98, expected gain 0.030
# expected loss if B is taken but A is better: 0.00014
