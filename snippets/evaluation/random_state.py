"""An int seed repeats a split; a shared generator object moves on; scores vary with the seed."""

# %% the same and different splits
import numpy as np
from sklearn.model_selection import train_test_split

x = np.arange(20)
first, _ = train_test_split(x, random_state=0)
second, _ = train_test_split(x, random_state=0)
shared = np.random.RandomState(0)
third, _ = train_test_split(x, random_state=shared)
fourth, _ = train_test_split(x, random_state=shared)
print("int twice equal:", (first == second).all(), "| shared object:", (third == fourth).all())

# %% how much a score varies with the seed
from sklearn.datasets import load_breast_cancer
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
scores = []
for seed in range(10):
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=seed)
    model = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
    scores.append(model.score(X_test, y_test))
print(f"accuracy over 10 split seeds: {min(scores):.2f} to {max(scores):.2f}")

# %% check
assert (first == second).all() and (third != fourth).any(), "int repeats, object moves on"
assert max(scores) - min(scores) > 0.02, "the seed of the split moves the score"

# Output:
# int twice equal: True | shared object: False
# accuracy over 10 split seeds: 0.88 to 0.95
