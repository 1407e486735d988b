"""A class with one row cannot be on both sides; merge it, or bin a continuous target."""

# %% data
import numpy as np
import pandas as pd

y = pd.Series(["a"] * 10 + ["b"] * 8 + ["rare", "odd"])
X = pd.DataFrame({"x": np.arange(20)})

# %% error
from sklearn.model_selection import train_test_split

try:
    train_test_split(X, y, stratify=y)
except ValueError as error:
    print("ValueError: ... only 1 member:", "only 1 member" in str(error))

# %% fix
counts = y.value_counts()
merged = y.where(y.map(counts) >= 2, "other")
X_train, X_test, y_train, y_test = train_test_split(
    X, merged, test_size=0.5, stratify=merged, random_state=0
)
print(y_test.value_counts().to_dict())


# %% fix: bins of a continuous target
target = pd.Series(np.random.default_rng(0).normal(size=20))
bins = pd.qcut(target, 4, labels=False)
train, test = train_test_split(target, test_size=8, stratify=bins, random_state=0)

# %% check
assert set(y_test) == set(y_train) == {"a", "b", "other"}, "each class on both sides"
assert (bins[test.index].value_counts() == 2).all(), "two rows of each bin"

# Output:
# ValueError: ... only 1 member: True
# {'a': 5, 'b': 4, 'other': 1}
