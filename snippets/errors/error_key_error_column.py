"""A KeyError on a column is most often a hidden space or a column that became the index."""

# %% error
import pandas as pd

df = pd.DataFrame({"Age ": [22, 38], "id": [1, 2]}).set_index("id")
try:
    df["Age"]
except KeyError as error:
    print("KeyError:", error)

# %% fix
print(df.columns.tolist(), df.index.name)
df.columns = df.columns.str.strip()
df = df.reset_index()
print(df.columns.tolist())

# %% check
assert df["Age"].tolist() == [22, 38] and df["id"].tolist() == [1, 2], "both are columns now"
assert df.get("nope") is None, "get does not raise"
try:
    df["id", "Age"]
except KeyError as error:
    assert error.args[0] == ("id", "Age"), "two names need two pairs of brackets"
assert df[["id", "Age"]].shape == (2, 2), "a list of names gives both columns"

# Output:
# KeyError: 'Age'
# ['Age '] id
# ['id', 'Age']
