"""indicator shows unmatched rows, validate refuses repeated keys."""

# %% data
import pandas as pd

train = pd.DataFrame({"store": [1, 2, 2, 9], "y": [5, 6, 7, 8]})
stores = pd.DataFrame({"store": [1, 2, 3], "city": ["Rome", "Oslo", "Lima"]})

# %% checked merge
result = train.merge(stores, on="store", how="left", validate="m:1", indicator=True)
print(result)
print(result["_merge"].value_counts()[lambda n: n > 0].to_dict())

# %% which keys repeat, which have no partner
print("repeated:", stores.loc[stores.duplicated("store"), "store"].unique().tolist())
print("no partner:", result.loc[result["_merge"] == "left_only", "store"].unique().tolist())
result = result.drop(columns="_merge")

# %% check
assert len(result) == len(train), "a left m:1 merge keeps the rows"
assert result.loc[result["city"].isna(), "store"].tolist() == [9], "store 9 is unknown"
twice = pd.concat([stores, stores.head(1)])
assert len(train.merge(twice, on="store", how="left")) == 5, "a repeated key adds a row silently"
try:
    train.merge(twice, on="store", validate="m:1")
    raised = False
except pd.errors.MergeError:
    raised = True
assert raised, "a repeated right key should raise"

# Output:
#    store  y  city     _merge
# 0      1  5  Rome       both
# 1      2  6  Oslo       both
# 2      2  7  Oslo       both
# 3      9  8   NaN  left_only
# {'both': 3, 'left_only': 1}
# repeated: []
# no partner: [9]
