"""random_state needs shuffle=True; without shuffling sorted labels give folds of one class."""

# %% error
from sklearn.model_selection import KFold

try:
    KFold(n_splits=3, random_state=0)
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix
import numpy as np

y = np.repeat([0, 1, 2], 10)
ordered = [np.unique(y[test]).tolist() for _, test in KFold(3).split(y)]
folds = KFold(3, shuffle=True, random_state=0)
shuffled = [np.unique(y[test]).tolist() for _, test in folds.split(y)]
print("classes per fold in order:", ordered)
print("classes per fold shuffled:", shuffled)

# %% check
assert ordered == [[0], [1], [2]], "sorted rows give folds of one class"
assert all(len(classes) > 1 for classes in shuffled), "shuffling mixes them"

# Output:
# ValueError: Setting a random_state has no effect since shuffle is False
# classes per fold in order: [[0], [1], [2]]
# classes per fold shuffled: [[0, 1, 2], [0, 1, 2], [0, 1, 2]]
