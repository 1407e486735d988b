"""KL by its formula agrees with scipy and Keras; it is never negative and not symmetric."""

# %% formula
import numpy as np


def kl(p, q):
    inside = p > 0  # 0 log 0 counts as 0
    return np.sum(p[inside] * np.log(p[inside] / q[inside]))


# %% check
import keras
from scipy import stats

rng = np.random.default_rng(0)
P = rng.dirichlet(np.ones(5), size=100)
Q = rng.dirichlet(np.ones(5) * 5, size=100)
by_hand = np.array([kl(p, q) for p, q in zip(P, Q)])
library = keras.losses.KLDivergence(reduction="none")(P, Q)
cross = -(P * np.log(Q)).sum(axis=1)

# %% not symmetric, and infinite where q has a zero
p, q = np.array([0.5, 0.5]), np.array([0.9, 0.1])
print(f"KL(p||q) = {kl(p, q):.3f}, KL(q||p) = {kl(q, p):.3f}")
print("q with a zero:", stats.entropy([0.5, 0.5], [1.0, 0.0]), " p with a zero:",
      round(float(stats.entropy([1.0, 0.0], [0.5, 0.5])), 3))

# %% normal distribution against the standard normal, by sampling
mean, std = 1.0, 0.5
formula = 0.5 * (mean**2 + std**2 - 1 - np.log(std**2))
x = rng.normal(mean, std, 100_000)
sampled = np.mean(stats.norm.logpdf(x, mean, std) - stats.norm.logpdf(x))
print(f"normal: formula {formula:.2f}, from samples {sampled:.2f}")

# %% check
assert np.allclose(by_hand, stats.entropy(P, Q, axis=1)), "scipy differs"
assert np.allclose(by_hand, np.array(library), rtol=1e-3, atol=1e-5), "Keras differs"
assert (by_hand >= 0).all(), "never negative"
assert np.allclose(by_hand, cross - stats.entropy(P, axis=1)), "cross-entropy minus entropy"
assert kl(P[0], P[0]) == 0, "equal distributions"
assert not np.isclose(kl(p, q), kl(q, p)), "the order matters"
assert np.isinf(stats.entropy([0.5, 0.5], [1.0, 0.0])), "what q excludes must not happen"
assert np.isclose(formula, sampled, atol=0.02), "the VAE term"

# Output:
# KL(p||q) = 0.511, KL(q||p) = 0.368
# q with a zero: inf  p with a zero: 0.693
# normal: formula 0.82, from samples 0.82
