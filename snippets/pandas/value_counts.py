"""value_counts gives class counts and shares; the largest share is the majority baseline."""

# %% data
import numpy as np
import pandas as pd
from sklearn.datasets import load_breast_cancer

data = load_breast_cancer(as_frame=True)
target = data.target.map({0: "malignant", 1: "benign"})

# %% count
print(target.value_counts())
shares = target.value_counts(normalize=True)
print(shares.round(3).to_dict())

# %% with missing values, and as a table
s = pd.Series(["a", "b", "a", None], name="city")
print(s.value_counts(dropna=False).tolist())
table = s.value_counts().reset_index()
print(table)

# %% check
from sklearn.dummy import DummyClassifier

baseline = DummyClassifier().fit(data.data, target).score(data.data, target)
assert np.isclose(shares.iloc[0], baseline), "the largest share is the majority baseline"
assert s.value_counts().sum() == 3, "missing values are not counted by default"
assert s.value_counts(dropna=False).sum() == 4, "dropna=False counts them"
assert list(table) == ["city", "count"], "the columns are named after the Series and count"
assert np.isclose(s.value_counts(normalize=True)["a"], 2 / 3), "shares of the known rows"
unused = pd.Series(["a"], dtype=pd.CategoricalDtype(["a", "z"])).value_counts()
assert unused["z"] == 0, "a category that never occurs shows up with 0"
assert pd.DataFrame({"a": [1, 1], "b": [2, 2]}).value_counts(["a", "b"]).iloc[0] == 2, "pairs"

# Output:
# target
# benign       357
# malignant    212
# Name: count, dtype: int64
# {'benign': 0.627, 'malignant': 0.373}
# [2, 1, 1]
#   city  count
# 0    a      2
# 1    b      1
