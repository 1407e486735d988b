"""map translates every value (unknown ones become NaN); replace touches only what it lists."""

# %% data
import pandas as pd

df = pd.DataFrame({"species": ["setosa", "virginica", "setosa", "unknown"]})

# %% map
codes = {"setosa": 0, "virginica": 1}
df["code"] = df["species"].map(codes)
df["replaced"] = df["species"].replace({"unknown": "other"})
df["frequency"] = df["species"].map(df["species"].value_counts(normalize=True))
print(df)

labels, classes = pd.factorize(df["species"])
print(labels.tolist(), list(classes))

# %% check
assert df["code"].isna().sum() == 1, "a value without a key becomes NaN"
assert df["code"].dtype == float, "and turns the column into float"
assert df["replaced"].tolist() == ["setosa", "virginica", "setosa", "other"], "the rest stays"
assert labels.tolist() == [0, 1, 0, 2], "factorize numbers by appearance"
assert pd.factorize(pd.Series(["a", None]))[0].tolist() == [0, -1], "missing is -1"
full = df["species"].map({**codes, "unknown": 2})
assert pd.api.types.is_integer_dtype(full), "map with every key gives integers"
if int(pd.__version__.split(".")[0]) >= 3:
    numbers = df["species"].replace({**codes, "unknown": 2})
    assert numbers.dtype == object, "replace by numbers leaves object in pandas 3"

# Output:
#      species  code   replaced  frequency
# 0     setosa   0.0     setosa       0.50
# 1  virginica   1.0  virginica       0.25
# 2     setosa   0.0     setosa       0.50
# 3    unknown   NaN      other       0.25
# [0, 1, 0, 2] ['setosa', 'virginica', 'unknown']
