"""JSON lines need lines=True, Python text literal_eval; the message says where reading stopped."""

# %% error
import json

texts = ["", "<html>", '{"a": 1}\n{"a": 2}', "{'a': 1, 'b': None}"]
for text in texts:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(f"{error.msg} | at {text[error.pos : error.pos + 5]!r}")

# %% fix
import ast
import io

import pandas as pd

lines = pd.read_json(io.StringIO(texts[2]), lines=True)
print(lines["a"].tolist(), ast.literal_eval(texts[3]))

# %% column: dicts as text in a csv
df = pd.DataFrame({"id": [1, 2], "info": ["{'age': 3}", "{'age': 4}"]})
info = pd.json_normalize(df["info"].fillna("{}").map(ast.literal_eval).tolist())
info.index = df.index  # json_normalize numbers from 0, join goes by the index
print(df[["id"]].join(info).to_dict("list"))

# %% check
df["none"] = float("nan")
cases = [
    ("Expecting ',' delimiter", lambda: json.loads("[1, 2")),
    ("Invalid control character at", lambda: json.loads('{"a": "b\nc"}')),
    ("Invalid \\escape", lambda: json.loads('{"a": "C:\\Users"}')),
    ("Unexpected UTF-8 BOM (decode using utf-8-sig)", lambda: json.loads("\ufeff{}")),
    ("the JSON object must be str, bytes or bytearray, not dict", lambda: json.loads({})),
    ("'str' object has no attribute 'read'", lambda: json.load("x.json")),
    ("malformed node or string", lambda: df["none"].map(ast.literal_eval)),
    ("Trailing data", lambda: pd.read_json(io.StringIO(texts[2]))),
    ("Expected object or value", lambda: pd.read_json(io.StringIO("abc"))),
]
for said, action in cases:
    try:
        action()
    except (ValueError, TypeError, AttributeError) as error:
        assert str(error).startswith(said), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
assert json.loads('{"a": "b\nc"}', strict=False) == {"a": "b\nc"}, "strict=False takes line breaks"
assert json.loads("[NaN]")[0] != json.loads("[NaN]")[0], "NaN is taken"

# Output:
# Expecting value | at ''
# Expecting value | at '<html'
# Extra data | at '{"a":'
# Expecting property name enclosed in double quotes | at "'a': "
# [1, 2] {'a': 1, 'b': None}
# {'id': [1, 2], 'age': [3, 4]}
