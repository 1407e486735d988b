"""JSON lines, ids with leading zeros, and nested records into flat columns."""

# %% data
from pathlib import Path

Path("rows.jsonl").write_text('{"id": "007", "x": 1}\n{"id": "012", "x": 2}\n')
nested = [
    {"id": 1, "user": {"age": 30}, "items": [{"sku": "a", "n": 2}, {"sku": "b", "n": 1}]},
    {"id": 2, "user": {"age": 41}, "items": [{"sku": "a", "n": 5}]},
]

# %% lines
import pandas as pd

df = pd.read_json("rows.jsonl", lines=True, dtype={"id": str})
print(df["id"].tolist())

# %% nested
flat = pd.json_normalize(nested)
items = pd.json_normalize(nested, record_path="items", meta=["id", ["user", "age"]])
print(list(flat))
print(items)

# %% write
df.to_json("copy.jsonl", orient="records", lines=True)

# %% check
guessed = pd.read_json("rows.jsonl", lines=True)
assert guessed["id"].tolist() == [7, 12] and df["id"].tolist() == ["007", "012"], "types guessed"
assert len(items) == 3 and items["user.age"].tolist() == [30, 30, 41], "one row per list element"
assert pd.read_json("copy.jsonl", lines=True, dtype=False).equals(df), "there and back"
try:
    pd.read_json("rows.jsonl")
    raised = False
except ValueError:
    raised = True
assert raised, "without lines=True: trailing data"
empty = pd.json_normalize([{"id": 1, "items": []}, *nested[1:]], record_path="items", meta="id")
assert empty["id"].tolist() == [2], "a record with an empty list should vanish"
users = pd.DataFrame({"user": [{"age": 30}, {"age": 41}]}, index=[5, 9])
columns = pd.json_normalize(users["user"].tolist()).set_index(users.index)
assert users.join(columns)["age"].tolist() == [30, 41], "the index should be put back before join"

# Output:
# ['007', '012']
# ['id', 'items', 'user.age']
#   sku  n id user.age
# 0   a  2  1       30
# 1   b  1  1       30
# 2   a  5  2       41
