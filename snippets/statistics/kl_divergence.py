"""KL by its formula agrees with scipy and Keras; it is never negative and not symmetric."""

# %% formula
import numpy as np


def kl(p, q):
    inside = p > 0  # 0 log 0 counts as 0
    return np.sum(p[inside] * np.log(p[inside] / q[inside]))


# %% use
from scipy import stats

p, q = np.array([0.5, 0.5]), np.array([0.9, 0.1])
print(f"KL(p||q) = {kl(p, q):.3f}, KL(q||p) = {kl(q, p):.3f}")
print(f"by scipy: {stats.entropy(p, q):.3f}")

# %% two columns
rng = np.random.default_rng(0)
train, test = rng.normal(0, 1, 1000), rng.normal(0.5, 1, 500)
edges = np.histogram_bin_edges(np.r_[train, test], bins=20)
counts = [np.histogram(x, edges)[0] + 1 for x in (train, test)]  # + 1: no empty bin
print(f"test from train: {stats.entropy(counts[1], counts[0]):.2f}")

# %% check
import keras

P = rng.dirichlet(np.ones(5), size=100)
Q = rng.dirichlet(np.ones(5) * 5, size=100)
by_hand = np.array([kl(p, q) for p, q in zip(P, Q)])
library = keras.losses.KLDivergence(reduction="none")(P, Q)
cross = -(P * np.log(Q)).sum(axis=1)
mean, std = 1.0, 0.5
formula = 0.5 * (mean**2 + std**2 - 1 - np.log(std**2))
x = rng.normal(mean, std, 100_000)
sampled = np.mean(stats.norm.logpdf(x, mean, std) - stats.norm.logpdf(x))
assert np.allclose(by_hand, stats.entropy(P, Q, axis=1)), "scipy should agree"
assert np.allclose(by_hand, np.array(library), rtol=1e-3, atol=1e-5), "Keras should agree"
assert (by_hand >= 0).all(), "it should never be negative"
assert np.allclose(by_hand, cross - stats.entropy(P, axis=1)), "cross-entropy minus entropy"
assert kl(P[0], P[0]) == 0, "equal distributions should give 0"
assert not np.isclose(kl(p, q), kl(q, p)), "the order should matter"
assert np.isinf(stats.entropy([0.5, 0.5], [1.0, 0.0])), "a zero in q: infinite"
assert np.isclose(stats.entropy([1.0, 0.0], [0.5, 0.5]), np.log(2)), "a zero in p: finite"
assert np.isclose(formula, sampled, atol=0.02), "the VAE term should hold"

# Output:
# KL(p||q) = 0.511, KL(q||p) = 0.368
# by scipy: 0.511
# test from train: 0.18
