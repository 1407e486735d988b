"""loc takes one value or as many as places; at puts a list into one cell."""

# %% data
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": [10, 20, 30], "name": list("xyz")})
mask = df["a"] > 1

# %% error
try:
    df.loc[:, "a"] = [7, 8]
except ValueError as error:
    print("ValueError:", error)

# %% fix
df.loc[mask, "a"] = [7, 8]
df.loc[0, ["a", "b"]] = [5, 50]
print(df.to_dict("list"))
df["cell"] = pd.Series([None] * len(df), index=df.index, dtype=object)
df.at[1, "cell"] = [1, 2]
df.loc[mask, "b"] = df.loc[mask, "a"]

# %% check
assert df["a"].tolist() == [5, 7, 8], "one value per row of the condition"
assert df.at[1, "cell"] == [1, 2], "a list in one cell"
assert df["b"].sum() == 65, "by label: 50 + 7 + 8"

# Output:
# ValueError: Must have equal len keys and value when setting with an iterable
# {'a': [5, 7, 8], 'b': [50, 20, 30], 'name': ['x', 'y', 'z']}
