"""n_jobs changes the time, not the result; parallel_config sets it for a block."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% in a model, or in the search around it, not in both
from sklearn.ensemble import RandomForestClassifier

forest = RandomForestClassifier(50, random_state=0, n_jobs=2).fit(X, y)  # -1: every core

# %% for a block, and for code of one's own
from joblib import Parallel, delayed, effective_n_jobs, parallel_config

with parallel_config(backend="threading", n_jobs=2):
    jobs = effective_n_jobs(None)
    squares = Parallel()(delayed(pow)(i, 2) for i in range(5))
print("n_jobs=None within the block:", jobs, squares)

# %% check
import numpy as np

one = RandomForestClassifier(50, random_state=0, n_jobs=1).fit(X, y)
same = np.array_equal(one.predict_proba(X), forest.predict_proba(X))
assert same, "random_state should fix the trees, whoever grows them"
assert jobs == 2, "None should take the number that the block sets"
assert squares == [0, 1, 4, 9, 16], "results should come in order"

# Output:
# n_jobs=None within the block: 2 [0, 1, 4, 9, 16]
