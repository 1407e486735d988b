"""A dict raises KeyError for a missing key; get, Counter and defaultdict give a default."""

# %% error
prices = {"apple": 1.5, "1": 2.0}
for key in ["b", 1]:
    try:
        prices[key]
    except KeyError as error:
        print("KeyError:", error)

# %% fix
from collections import Counter, defaultdict

print(
    "keys:", list(prices), "| with a default:", prices.get("b", 0.0), "| as text:", prices[str(1)]
)
counts = Counter(["cat", "dog", "cat"])
groups = defaultdict(list)
groups["cat"].append(3)
print(counts["cat"], counts["bird"], groups["cat"], groups["dog"])

# %% records: missing keys become NaN
import pandas as pd

records = [{"id": 1, "price": 2.5}, {"id": 2}]
table = pd.DataFrame(records)
print("prices:", table["price"].tolist())
print("mapped:", pd.Series(["apple", "pear"]).map(prices).tolist())

# %% check
import json
import os

import numpy as np

assert list(json.loads(json.dumps({1: "a"}))) == ["1"], "JSON turns keys into text"
try:
    {"1": 2}[1]
except KeyError as error:
    assert error.args == (1,), "the number is another key than the text"
assert 0.3 not in {0.1 + 0.2: 1}, "a computed float is another key"
assert {1: "a"}[np.int64(1)] == "a", "a NumPy integer is the same key as the int"
assert np.float32(0.1) not in {0.1: 1}, "a float32 is another key"
try:
    os.environ["HOME_OF_DATA"]
except KeyError as error:
    assert error.args == ("HOME_OF_DATA",), "an unset variable raises KeyError"
assert os.environ.get("HOME_OF_DATA", "data") == "data", "get gives the default"
assert table["price"].isna().tolist() == [False, True], "the record without the key gives NaN"

# Output:
# KeyError: 'b'
# KeyError: 1
# keys: ['apple', '1'] | with a default: 0.0 | as text: 2.0
# 2 0 [3] []
# prices: [2.5, nan]
# mapped: [1.5, nan]
