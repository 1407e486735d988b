"""to_dict by orient; two columns make a dict with zip, lists per key need groupby."""

# %% data
import pandas as pd

df = pd.DataFrame({"key": ["a", "b", "a"], "value": [1, 2, 3], "x": [0.5, 1.5, 2.5]})

# %% two columns
lookup = dict(zip(df["key"], df["value"]))
lists = df.groupby("key")["value"].agg(list).to_dict()
print(lookup, lists)

# %% the whole frame
print(df.head(2).to_dict("records"))
print(df.to_dict("list"))
by_key = df.drop_duplicates("key").set_index("key").to_dict("index")
print(by_key)

# %% lists and tuples
rows = df.to_numpy().tolist()
tuples = list(df.itertuples(index=False, name=None))
print(rows[0], tuples[0])

# %% back
again = pd.DataFrame.from_dict(by_key, orient="index").reset_index(names="key")
pairs = pd.DataFrame(list(lookup.items()), columns=["key", "value"])

# %% check
assert lookup == {"a": 3, "b": 2}, "the last of a repeated key stays"
assert df.set_index("key")["value"].to_dict() == lookup, "the same"
assert df.to_dict()["value"] == {0: 1, 1: 2, 2: 3}, "by default: column, row label, value"
assert again.equals(df.head(2)) and pairs["value"].tolist() == [3, 2], "and back"
assert type(df.to_dict("records")[0]["value"]) is int, "Python's own numbers"
assert df[["value", "x"]].to_numpy().tolist()[0] == [1.0, 0.5], "integers became floats"
assert type(tuples[0][1]) is int, "a tuple keeps the types"
try:
    df.set_index("key").to_dict("index")
    message = ""
except ValueError as error:
    message = str(error)
assert message == "DataFrame index must be unique for orient='index'.", message
gap = pd.DataFrame({"n": [1, None]}).astype(object).where(lambda d: d.notna(), None)
assert gap.to_dict("records") == [{"n": 1.0}, {"n": None}], "None for what is missing"

# Output:
# {'a': 3, 'b': 2} {'a': [1, 3], 'b': [2]}
# [{'key': 'a', 'value': 1, 'x': 0.5}, {'key': 'b', 'value': 2, 'x': 1.5}]
# {'key': ['a', 'b', 'a'], 'value': [1, 2, 3], 'x': [0.5, 1.5, 2.5]}
# {'a': {'value': 1, 'x': 0.5}, 'b': {'value': 2, 'x': 1.5}}
# ['a', 1, 0.5] ('a', 1, 0.5)
