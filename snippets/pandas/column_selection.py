"""Single brackets give a Series, double brackets a DataFrame, a boolean mask filters rows."""

# %% data
import pandas as pd

df = pd.DataFrame({"age": [22, 38, 26], "fare": [7.0, 71.0, 8.0], "count": [1, 2, 3]})

# %% select
print(df["age"].shape, df[["age"]].shape)
print(df[df["age"] > 25])
print(list(df.filter(regex="^[af]")))
print(list(df[["count", "age"]]))  # in this order
y = df.pop("fare")

# %% check
assert isinstance(df["age"], pd.Series) and isinstance(df[["age"]], pd.DataFrame), "types differ"
assert callable(df.count), "df.count is the method, not the column"
assert df["count"].sum() == 6, "brackets always mean the column"
try:
    df["age", "count"]
    missing = None
except KeyError as error:
    missing = error.args[0]
assert missing == ("age", "count"), "one pair of brackets looks for one column named by a tuple"
from sklearn.preprocessing import StandardScaler

for x, said in [
    (df["age"].to_numpy(), "Expected 2D array, got 1D array instead"),
    (df["age"], "Expected a 2-dimensional container but got <class 'pandas."),
]:
    try:
        StandardScaler().fit(x)
        raise SystemExit("one dimension should fail")
    except ValueError as error:
        assert str(error).startswith(said), str(error)
assert "fare" not in df and len(y) == 3, "pop removes the column and returns it"

# Output:
# (3,) (3, 1)
#    age  fare  count
# 1   38  71.0      2
# 2   26   8.0      3
# ['age', 'fare']
# ['count', 'age']
