"""size counts rows, count skips missing values, and std of a single row is missing."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"cls": [1, 1, 1, 2, 2, 3], "age": [30.0, 40.0, np.nan, 20.0, 30.0, 5.0]})
df["name"] = list("abcdef")

# %% aggregate
groups = df.groupby("cls")
print(groups["age"].agg(["mean", "std", "count"]))
print(groups.agg({"age": "max", "name": "first"}))
print(groups["name"].agg(", ".join).to_dict())
print("rows per group:", groups.size().to_dict())

# %% check
assert groups.size().tolist() == [3, 2, 1], "rows per group"
assert groups["age"].count().tolist() == [2, 2, 1], "known ages per group"
assert groups["age"].mean()[1] == 35.0, "missing values are skipped"
assert np.isclose(groups["age"].std()[1], np.std([30, 40], ddof=1)), "sample deviation"
assert np.isnan(groups["age"].std()[3]), "one row has no sample deviation"
assert list(groups.mean(numeric_only=True)) == ["age"], "text columns are left out on request"
assert groups.agg({"age": ["min", "max"]}).columns.nlevels == 2, "lists give two-level columns"
for call, error in {
    "groups.mean()": TypeError,
    "groups.agg({'age': {'a': 'sum'}})": pd.errors.SpecificationError,
}.items():
    try:
        eval(call)
        raised = False
    except error:
        raised = True
    assert raised, f"{call} should raise {error.__name__}"

# Output:
#      mean       std  count
# cls
# 1    35.0  7.071068      2
# 2    25.0  7.071068      2
# 3     5.0       NaN      1
#       age name
# cls
# 1    40.0    a
# 2    30.0    d
# 3     5.0    f
# {1: 'a, b, c', 2: 'd, e', 3: 'f'}
# rows per group: {1: 3, 2: 2, 3: 1}
