"""join matches the index and needs suffixes; merge on the key is usually what was meant."""

# %% data
import pandas as pd

a = pd.DataFrame({"id": [1, 2, 3], "v": [10, 20, 30]})
b = pd.DataFrame({"id": [3, 1], "w": [7.0, 8.0]})

# %% error
try:
    a.join(b)
except ValueError as error:
    print("ValueError:", str(error).split(":")[0])

# %% fix
merged = a.merge(b, on="id", how="left")
joined = a.join(b.set_index("id"), on="id")
print(merged["w"].tolist())
wrong = a.join(b.add_suffix("_b"))
print("by row number:", wrong["id_b"].tolist())

# %% check
assert merged.equals(joined), "the same, by key"
assert (wrong["id"] != wrong["id_b"]).any(), "row numbers match other ids"

# Output:
# ValueError: columns overlap but no suffix specified
# [8.0, nan, 7.0]
# by row number: [3.0, 1.0, nan]
