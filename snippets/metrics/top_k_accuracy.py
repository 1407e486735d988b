"""The share of rows with fewer than k better classes equals top_k_accuracy_score."""

# %% formula
import numpy as np
from sklearn.metrics import accuracy_score, top_k_accuracy_score


def top_k(y, scores, k):
    """Share of rows whose true class has fewer than k classes above it."""
    true = scores[np.arange(len(y)), y]
    return np.mean((scores > true[:, None]).sum(axis=1) < k)


rng = np.random.default_rng(0)
for trial in range(100):
    scores = rng.random((40, 6))
    y = rng.integers(0, 6, 40)
    k = int(rng.integers(1, 6))
    expected = top_k_accuracy_score(y, scores, k=k, labels=np.arange(6))
    assert np.isclose(top_k(y, scores, k), expected), f"trial {trial}"
assert top_k(y, scores, 1) == accuracy_score(y, scores.argmax(axis=1)), "k = 1 is accuracy"
assert top_k(y, scores, 6) == 1, "all classes: always a hit"

# %% on digits
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
model = GaussianNB(var_smoothing=1e-3).fit(X_train, y_train)
proba = model.predict_proba(X_test)
for k in (1, 2, 3):
    print(f"top-{k}: {top_k_accuracy_score(y_test, proba, k=k):.2f}")
best = model.classes_[np.argsort(-proba, axis=1)[:, :3]]
print("three guesses for the first row:", best[0], "true", y_test[0])

# %% check
assert (best[:, 0] == model.predict(X_test)).all(), "the first guess is the prediction"

# Output:
# top-1: 0.88
# top-2: 0.95
# top-3: 0.98
# three guesses for the first row: [1 2 9] true 2
