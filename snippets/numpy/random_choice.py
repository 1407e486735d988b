"""choice draws with replacement unless told otherwise; p gives the probabilities."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% draws
import numpy as np

rng = np.random.default_rng(0)
a = np.array([10, 20, 30, 40])
print("with replacement:", rng.choice(a, 6), " without:", rng.choice(a, 3, replace=False))
print("with probabilities:", rng.choice(["no", "yes"], 6, p=[0.8, 0.2]))
print("dice:", rng.integers(1, 7, 6))

# %% rows
i = rng.choice(len(X), 100, replace=False)
X_sample, y_sample = X.iloc[i], y.iloc[i]  # arrays: X[i], y[i]
print("sample:", X_sample.shape, " bootstrap:", X.iloc[rng.integers(0, len(X), len(X))].shape)

# %% weights
weights = np.array([5, 1, 1, 3], dtype=float)
print("by weight:", rng.choice(a, 6, p=weights / weights.sum()))

# %% check
assert len(np.unique(rng.choice(a, 4, replace=False))) == 4, "each should come at most once"
assert len(np.unique(rng.choice(100, 100))) < 100, "by default some should repeat"
draws = rng.choice(["no", "yes"], 10_000, p=[0.9, 0.1])
assert abs((draws == "yes").mean() - 0.1) < 0.02, "the share should follow the probabilities"
dice = rng.integers(1, 7, 1000)
assert dice.min() == 1 and dice.max() == 6, "high should be excluded"
assert (X_sample.index == y_sample.index).all(), "rows and targets should stay together"
starts = ("Cannot take a larger sample", "Probabilities do not sum to 1", "Fewer non-zero entries")
calls = [{"size": 5}, {"p": [0.5] * 4}, {"size": 3, "p": [0.5, 0.5, 0, 0]}]
for start, keywords in zip(starts, calls):
    message = "none"
    try:
        rng.choice(a, **keywords, replace=False)
    except ValueError as error:
        message = str(error)
    assert message.startswith(start), f"expected {start!r}, not {message!r}"
failed = 0
for _ in range(100):
    p = np.exp(rng.normal(size=20).astype("float32"))
    try:
        rng.choice(20, p=(p / p.sum()).tolist())
    except ValueError:
        failed += 1
assert failed > 0, "a float32 softmax as a list should often fail"

# Output:
# with replacement: [40 30 30 20 20 10]  without: [10 30 40]
# with probabilities: ['no' 'no' 'no' 'yes' 'yes' 'no']
# dice: [6 3 6 4 1 5]
# sample: (100, 4)  bootstrap: (150, 4)
# by weight: [20 10 20 20 10 40]
