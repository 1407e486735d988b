"""A class with one row cannot be on both sides; merge it, or bin a continuous target."""

# %% data
import numpy as np
import pandas as pd

y = pd.Series(["a"] * 10 + ["b"] * 9 + ["rare"])
X = pd.DataFrame({"x": np.arange(20)})

# %% error
from sklearn.model_selection import train_test_split

try:
    train_test_split(X, y, stratify=y)
except ValueError as error:
    print("ValueError: ... has only 1 member" if "only 1 member" in str(error) else error)

# %% fix
counts = y.value_counts()
merged = y.where(y.map(counts) >= 2, "b")
X_train, X_test, y_train, y_test = train_test_split(X, merged, stratify=merged, random_state=0)
print(y_test.value_counts().to_dict())

target = pd.Series(np.random.default_rng(0).normal(size=20))
bins = pd.qcut(target, 4, labels=False)
train, test = train_test_split(target, test_size=8, stratify=bins, random_state=0)

# %% check
assert set(y_test) == {"a", "b"}, "both classes on the test side"
assert (bins[test.index].value_counts() == 2).all(), "two rows of each bin"

# Output:
# ValueError: ... has only 1 member
# {'a': 3, 'b': 2}
