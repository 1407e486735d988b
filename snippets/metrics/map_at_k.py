"""MAP@k from the k most probable classes; with one right label it is the mean of 1 / rank."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = load_digits(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = GaussianNB(var_smoothing=1e-3).fit(X_train, y_train)

# %% top k, joined by spaces for a submission
import numpy as np

proba = model.predict_proba(X_test)
top = model.classes_[np.argsort(-proba, axis=1)[:, :3]]
lines = [" ".join(map(str, row)) for row in top]
print(lines[:3])


# %% formula
def map_at_k(actual, predicted, k):
    """actual: for each row a set of right items; predicted: ranked lists without repeats."""
    scores = []
    for right, ranked in zip(actual, predicted):
        hits, total = 0, 0.0
        for rank, item in enumerate(ranked[:k], start=1):
            if item in right:
                hits += 1
                total += hits / rank
        scores.append(total / min(len(right), k))
    return float(np.mean(scores))


print(f"MAP@3 {map_at_k([{label} for label in y_test], top.tolist(), 3):.3f}")

# %% check
from sklearn.metrics import label_ranking_average_precision_score

rank = (top == y_test.to_numpy()[:, None]) @ [1, 1 / 2, 1 / 3]
value = map_at_k([{label} for label in y_test], top.tolist(), 3)
assert np.isclose(value, rank.mean()), "with one right label it should be the mean of 1 / rank"
rng = np.random.default_rng(0)
for trial in range(100):
    score = rng.dirichlet(np.ones(6), size=20)
    truth = rng.random((20, 6)) < 0.4
    truth[np.arange(20), rng.integers(0, 6, 20)] = True
    actual = [set(np.flatnonzero(row).tolist()) for row in truth]
    ranked = np.argsort(-score, axis=1).tolist()
    expected = label_ranking_average_precision_score(truth, score)
    assert np.isclose(map_at_k(actual, ranked, 6), expected), "without a cut it should be LRAP"
assert map_at_k([{1, 2, 3, 4}], [[1, 2]], 2) == 1, "min(m, k) should let a full hit score 1"

# Output:
# ['1 2 9', '0 5 1', '4 7 9']
# MAP@3 0.928
