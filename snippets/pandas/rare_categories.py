"""Values below a count become "other", by a list learnt from the training rows."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
p = [0.5, 0.4, 0.06, 0.02, 0.02]
train = pd.DataFrame({"c": rng.choice(list("abcde"), 500, p=p)})
test = pd.DataFrame({"c": ["a", "d", "new"]})

# %% by hand
counts = train["c"].value_counts()
keep = counts[counts >= 20].index
merged = train["c"].where(train["c"].isin(keep), "other")
merged_test = test["c"].where(test["c"].isin(keep), "other")
print(sorted(keep), merged_test.tolist())

# %% in an encoder
from sklearn.preprocessing import OneHotEncoder

encoder = OneHotEncoder(min_frequency=20, handle_unknown="infrequent_if_exist")
X = encoder.fit_transform(train[["c"]])
print(X.shape, encoder.infrequent_categories_[0].tolist())
X_test = encoder.transform(test[["c"]])

# %% check
last = X_test.toarray()[:, -1]
assert merged_test.tolist() == ["a", "other", "other"], "rare and unseen"
assert (merged == "other").sum() == counts[counts < 20].sum(), "all rare rows"
assert X.shape[1] == len(keep) + 1, "one column for all rare ones"
assert last.tolist() == [0, 1, 1], "unseen values fall into it"
try:
    train["c"].astype("category").where(train["c"].isin(keep), "other")
    raised = False
except TypeError:
    raised = True
assert raised, "a category column should refuse a new value"

# Output:
# ['a', 'b', 'c'] ['a', 'other', 'other']
# (500, 4) ['d', 'e']
