"""NDCG per query from a table of rows; DCG over the ideal DCG agrees with ndcg_score."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"query": np.repeat(np.arange(20), 10), "relevance": rng.integers(0, 4, 200)})
df["score"] = df["relevance"] + rng.normal(scale=2, size=200)  # of a model

# %% score
from sklearn.metrics import ndcg_score

values = [
    ndcg_score([group["relevance"]], [group["score"]], k=5)
    for _, group in df.groupby("query")
    if len(group) > 1 and group["relevance"].max() > 0
]
print(f"NDCG@5 {np.mean(values):.3f} over {len(values)} queries")


# %% formula
def dcg(gains, k):
    """Gains in ranked order, discounted by log2(position + 1)."""
    gains = gains[:k]
    return np.sum(gains / np.log2(np.arange(2, len(gains) + 2)))


def ndcg(relevance, score, k):
    """DCG by score over DCG by relevance."""
    relevance, score = np.asarray(relevance), np.asarray(score)
    by_score = relevance[np.argsort(-score)]
    return dcg(by_score, k) / dcg(-np.sort(-relevance), k)


# %% check
for trial in range(100):
    relevance = np.r_[1.0, rng.integers(0, 4, size=9)]
    score, k = rng.normal(size=10), int(rng.integers(1, 11))
    expected = ndcg_score([relevance], [score], k=k)
    assert np.isclose(ndcg(relevance, score, k), expected), "the formula should be ndcg_score"
    assert ndcg(relevance, relevance, k) == 1, "the ideal order should score 1"
    assert ndcg(relevance, -relevance, 10) < 1, "the reversed order should score less"

matrix = df["relevance"].to_numpy().reshape(20, 10), df["score"].to_numpy().reshape(20, 10)
assert np.isclose(ndcg_score(*matrix, k=5), np.mean(values)), "2-D should give the mean of queries"
assert ndcg_score([[0, 0, 0]], [[3, 2, 1]]) == 0, "a query without relevant items should score 0"
messages = []
for bad in ([1, 0, 2], [[2]], [[-1, 2]]):
    try:
        ndcg_score(bad, bad)
    except ValueError as error:
        messages.append(str(error))
assert len(messages) == 3, "1-D, a single item and negative relevance should raise"

# Output:
# NDCG@5 0.822 over 20 queries
