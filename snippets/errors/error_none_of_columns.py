"""Fold positions inside df[...] are taken as column names; iloc takes them as rows."""

# %% data
import numpy as np
import pandas as pd

X = pd.DataFrame({"a": [1, 2, 3, 4], "b": [5, 6, 7, 8]})
train = np.array([0, 2])

# %% error
for key in (train, ["Q", "R"]):
    try:
        X[key]
    except KeyError as error:
        print("KeyError:", str(error)[1:16])

# %% fix
print(X.iloc[train]["a"].tolist())
wanted = ["a", "z"]
print(X[X.columns.intersection(wanted)].shape, X.reindex(columns=wanted).shape)
mask = pd.Series(["True", "False", "True", "False"])

# %% check
assert X.iloc[train]["a"].tolist() == [1, 3], "rows by position"
assert X.reindex(columns=wanted)["z"].isna().all(), "reindex makes NaN columns"
assert X[mask == "True"].equals(X.iloc[[0, 2]]), "a mask of texts is compared"
assert len(X[mask.astype(bool)]) == 4, "as bool every text is True"

# Output:
# KeyError: None of [Index(
# KeyError: None of [Index(
# [1, 3]
# (4, 1) (4, 2)
