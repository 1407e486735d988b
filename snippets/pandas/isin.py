"""isin filters by a list of values, and ~isin finds values never seen in training."""

# %% data
import numpy as np
import pandas as pd

train = pd.DataFrame({"city": ["Rome", "Oslo", "Rome", "Lima"]})
test = pd.DataFrame({"city": ["Rome", "Bonn", np.nan]})

# %% filter
print(train[train["city"].isin(["Rome", "Lima"])])
unseen = test[~test["city"].isin(train["city"])]
print("unseen:", unseen["city"].dropna().tolist())

# %% check
assert unseen.index.tolist() == [1, 2], "Bonn and the missing value are not in train"
assert "Rome" not in train["city"] and 0 in train["city"], "in looks at the index"
assert not pd.Series([1, 2]).isin(["1"]).any(), "text is not a number"
assert test["city"].isin([np.nan]).tolist() == [False, False, True], "NaN is found in a list"
try:
    train["city"].isin("Rome")
    raised = False
except TypeError:
    raised = True
assert raised, "a single text should raise"

# Output:
#    city
# 0  Rome
# 2  Rome
# 3  Lima
# unseen: ['Bonn']
