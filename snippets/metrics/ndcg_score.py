"""DCG over the ideal DCG agrees with ndcg_score for 100 random queries and cuts."""

# %% formula
import numpy as np
from sklearn.metrics import ndcg_score


def dcg(gains, k):
    """Gains in ranked order, discounted by log2(position + 1)."""
    gains = gains[:k]
    return np.sum(gains / np.log2(np.arange(2, len(gains) + 2)))


def ndcg(relevance, score, k):
    """DCG by score over DCG by relevance."""
    by_score = relevance[np.argsort(-score)]
    return dcg(by_score, k) / dcg(-np.sort(-relevance), k)


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    relevance = np.r_[1.0, rng.integers(0, 4, size=9)]
    score, k = rng.normal(size=10), int(rng.integers(1, 11))
    expected = ndcg_score([relevance], [score], k=k)
    assert np.isclose(ndcg(relevance, score, k), expected), f"trial {trial} differs"

relevance = np.array([3.0, 2.0, 0.0, 1.0])
good, bad = np.array([4, 3, 1, 2]), np.array([1, 2, 4, 3])
print(f"ideal order {ndcg(relevance, good, 4):.3f}, reversed {ndcg(relevance, bad, 4):.3f}")
assert ndcg(relevance, good, 4) == 1, "the ideal order scores 1"
assert ndcg(relevance, bad, 4) < 0.75, "the reversed order scores less"

# Output:
# ideal order 1.000, reversed 0.614
