"""Training rows always precede validation rows; gap and max_train_size shape the window."""

# %% data
import numpy as np

X = np.arange(12).reshape(-1, 1)

# %% folds
from sklearn.model_selection import TimeSeriesSplit

for name, splitter in {
    "expanding": TimeSeriesSplit(3),
    "rolling  ": TimeSeriesSplit(3, max_train_size=4),
    "gap      ": TimeSeriesSplit(3, test_size=2, gap=1),
}.items():
    for train, valid in splitter.split(X):
        print(name, train, "->", valid)
        assert train.max() < valid.min(), "no future in the training rows"

train, valid = list(TimeSeriesSplit(3, max_train_size=4).split(X))[-1]
assert len(train) == 4, "max_train_size limits the window"
train, valid = list(TimeSeriesSplit(3, test_size=2, gap=1).split(X))[0]

# %% check
assert valid.min() - train.max() == 2, "a gap of one row"

# Output:
# expanding [0 1 2] -> [3 4 5]
# expanding [0 1 2 3 4 5] -> [6 7 8]
# expanding [0 1 2 3 4 5 6 7 8] -> [ 9 10 11]
# rolling   [0 1 2] -> [3 4 5]
# rolling   [2 3 4 5] -> [6 7 8]
# rolling   [5 6 7 8] -> [ 9 10 11]
# gap       [0 1 2 3 4] -> [6 7]
# gap       [0 1 2 3 4 5 6] -> [8 9]
# gap       [0 1 2 3 4 5 6 7 8] -> [10 11]
