"""An int seed repeats a split; a shared generator object moves on; scores vary with the seed."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% fix every source
import random

import numpy as np

SEED = 0
random.seed(SEED)  # Keras: keras.utils.set_random_seed(SEED) does this and more
rng = np.random.default_rng(SEED)

# %% how much a score varies with the seed
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

scores = []
for seed in range(10):
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=seed)
    model = DecisionTreeClassifier(random_state=SEED).fit(X_train, y_train)
    scores.append(model.score(X_test, y_test))
print(f"accuracy over 10 split seeds: {min(scores):.2f} to {max(scores):.2f}")

# %% check
from sklearn.model_selection import KFold

x = np.arange(20)
first, second = (train_test_split(x, random_state=0)[0] for _ in range(2))
assert (first == second).all(), "an int should repeat the split"
shared = np.random.RandomState(0)
first, second = (train_test_split(x, random_state=shared)[0] for _ in range(2))
assert (first != second).any(), "a shared object should move on"
try:
    KFold(shuffle=False, random_state=0)
    raised = False
except ValueError:
    raised = True
assert raised, "a seed without shuffle should be an error"
assert max(scores) - min(scores) > 0.02, "the seed of the split should move the score"

# Output:
# accuracy over 10 split seeds: 0.88 to 0.95
