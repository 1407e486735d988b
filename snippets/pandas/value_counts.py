"""value_counts gives class counts and shares; the largest share is the majority baseline."""

# %% data
import numpy as np
import pandas as pd
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier

data = load_breast_cancer(as_frame=True)
target = data.target.map({0: "malignant", 1: "benign"})

# %% count
print(target.value_counts())
shares = target.value_counts(normalize=True)
print(shares.round(3).to_dict())

baseline = DummyClassifier().fit(data.data, target).score(data.data, target)

# %% missing
s = pd.Series(["a", "b", "a", None])
print(s.value_counts(dropna=False).tolist())

# %% check
assert np.isclose(shares.iloc[0], baseline), "the largest share is the majority baseline"
assert s.value_counts().sum() == 3, "missing values are not counted by default"
assert s.value_counts(dropna=False).sum() == 4, "dropna=False counts them"
assert s.value_counts().name == "count", "the counts are named count"

# Output:
# target
# benign       357
# malignant    212
# Name: count, dtype: int64
# {'benign': 0.627, 'malignant': 0.373}
# [2, 1, 1]
