"""iloc takes positions; a column name with it works through loc or get_loc."""

# %% data
import pandas as pd

df = pd.DataFrame({"name": ["Anna", "Ben", "Cleo"], "age": [31, 25, 40]})

# %% error
try:
    df.iloc["age"]
except TypeError as error:
    print("TypeError:", error)
try:
    df.iloc[0, ["age"]]
except IndexError as error:
    print("IndexError:", error)

# %% fix
position = df.columns.get_loc("age")
print(df["age"].iloc[0], df.iloc[0, position], df.loc[df.index[0], "age"])
df.loc[df.index[0], "age"] = 32
print(df.loc[df["age"] > 30, "name"].tolist())

# %% check
try:
    rows = df.iloc[df["age"] > 30]  # pandas 3 takes it where the labels are integers
except NotImplementedError as error:
    said = "iLocation based boolean indexing on an integer type is not available"
    assert str(error) == said, str(error)
assert df.iloc[0, position] == 32, "name turned into a position"
assert df.loc[df["age"] > 30, "name"].tolist() == ["Anna", "Cleo"], "conditions go to loc"
assert df["age"].iloc[0] == 32, "first row set by position"

# Output:
# TypeError: Cannot index by location index with a non-integer key
# IndexError: .iloc requires numeric indexers, got ['age']
# 31 31 31
# ['Anna', 'Cleo']
