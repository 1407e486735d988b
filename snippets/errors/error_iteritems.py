"""iteritems is gone; items yields (name, column) pairs."""

# %% error
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
try:
    df.iteritems()
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
for name, column in df.items():
    print(name, column.tolist())

# %% check
week = pd.Series(pd.to_datetime(["2026-01-01"])).dt.isocalendar().week
assert [name for name, _ in df.items()] == ["a", "b"], "items yields name and column"
assert df.map(str).loc[0, "a"] == "1", "map is the former applymap"
assert week[0] == 1, "isocalendar has the week"

# Output:
# AttributeError: 'DataFrame' object has no attribute 'iteritems'
# a [1, 2]
# b [3, 4]
