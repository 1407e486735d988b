"""Random splits without replacement; the stratified version keeps the class share in each."""

# %% data
import numpy as np

X = np.arange(100).reshape(-1, 1)
y = np.r_[np.zeros(80), np.ones(20)].astype(int)

# %% splits
from sklearn.model_selection import ShuffleSplit, StratifiedShuffleSplit

plain = ShuffleSplit(5, test_size=0.2, random_state=0)
stratified = StratifiedShuffleSplit(5, test_size=0.2, random_state=0)
plain_share = [y[test].mean() for _, test in plain.split(X)]
strat_share = [y[test].mean() for _, test in stratified.split(X, y)]
print("plain     ", np.round(plain_share, 2))
print("stratified", np.round(strat_share, 2))

train, test = next(plain.split(X))
tests = np.concatenate([test for _, test in plain.split(X)])

# %% check
assert len(set(train) | set(test)) == 100, "without replacement: no duplicates inside a split"
assert len(set(tests)) < 100, "test sets overlap and need not cover all rows"
assert np.allclose(strat_share, 0.2), "stratified splits keep the share"

# Output:
# plain      [0.2  0.15 0.05 0.15 0.1 ]
# stratified [0.2 0.2 0.2 0.2 0.2]
