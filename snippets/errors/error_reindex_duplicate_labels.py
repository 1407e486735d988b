"""concat without ignore_index repeats labels, and the next alignment fails."""

# %% error
import pandas as pd

part = pd.DataFrame({"x": [1, 2]})
df = pd.concat([part, part])
print("labels:", df.index.tolist(), "unique:", df.index.is_unique)
try:
    df.reindex([0, 1, 2])
except ValueError as error:
    print("ValueError:", error)

# %% fix
numbered = pd.concat([part, part], ignore_index=True)
print("numbered:", numbered.index.tolist())
latest = df[~df.index.duplicated(keep="last")]
wide = pd.concat([part, part], axis=1)

# %% check
assert numbered.reindex([0, 1, 5])["x"].isna().sum() == 1, "unique labels can be reindexed"
assert latest.index.tolist() == [0, 1], "one row per label"
assert list(wide.loc[:, ~wide.columns.duplicated()]) == ["x"], "one column per name"

# Output:
# labels: [0, 1, 0, 1] unique: False
# ValueError: cannot reindex on an axis with duplicate labels
# numbered: [0, 1, 2, 3]
