"""MAP@k with one right label is the mean reciprocal rank; scikit-learn agrees where k is all."""

# %% formula
import numpy as np


def map_at_k(actual, predicted, k):
    """actual: list of sets of right items, predicted: ranked lists without repeats."""
    scores = []
    for right, ranked in zip(actual, predicted):
        hits, total = 0, 0.0
        for rank, item in enumerate(ranked[:k], start=1):
            if item in right:
                hits += 1
                total += hits / rank
        scores.append(total / min(len(right), k))
    return float(np.mean(scores))


# %% check against the library: all classes ranked, no cut
from sklearn.metrics import label_ranking_average_precision_score

rng = np.random.default_rng(0)
for trial in range(100):
    proba = rng.dirichlet(np.ones(6), size=20)
    truth = rng.random((20, 6)) < 0.4
    truth[np.arange(20), rng.integers(0, 6, 20)] = True
    actual = [set(np.flatnonzero(row).tolist()) for row in truth]
    ranked = np.argsort(-proba, axis=1).tolist()
    expected = label_ranking_average_precision_score(truth, proba)
    assert np.isclose(map_at_k(actual, ranked, 6), expected), f"trial {trial} differs"

# %% one right label, top 3 of the probabilities
y = rng.integers(0, 6, size=20)
top3 = np.argsort(-proba, axis=1)[:, :3].tolist()
reciprocal = [1 / (row.index(t) + 1) if t in row else 0 for row, t in zip(top3, y)]
print(f"MAP@3 {map_at_k([{t} for t in y], top3, 3):.3f}")

# %% check
assert np.isclose(map_at_k([{t} for t in y], top3, 3), np.mean(reciprocal)), "1 / rank"
assert map_at_k([{1}], [[2, 1, 3]], 3) == 0.5, "second place scores one half"

# Output:
# MAP@3 0.217
