"""indicator shows unmatched rows, validate refuses repeated keys."""

# %% data
import pandas as pd

train = pd.DataFrame({"store": [1, 2, 2, 9], "y": [5, 6, 7, 8]})
stores = pd.DataFrame({"store": [1, 2, 3], "city": ["Rome", "Oslo", "Lima"]})

# %% checked merge
result = train.merge(stores, on="store", how="left", validate="m:1", indicator=True)
print(result)
print(result["_merge"].value_counts()[lambda n: n > 0].to_dict())

# %% repeated keys
twice = pd.concat([stores, stores.head(1)])
try:
    train.merge(twice, on="store", how="left", validate="m:1")
except pd.errors.MergeError as error:
    print("MergeError:", str(error)[:43])

# %% check
assert len(result) == len(train), "a left m:1 merge keeps the rows"
assert result.loc[result["_merge"] == "left_only", "store"].tolist() == [9], "store 9 is unknown"

# Output:
#    store  y  city     _merge
# 0      1  5  Rome       both
# 1      2  6  Oslo       both
# 2      2  7  Oslo       both
# 3      9  8   NaN  left_only
# {'both': 3, 'left_only': 1}
# MergeError: Merge keys are not unique in right dataset;
