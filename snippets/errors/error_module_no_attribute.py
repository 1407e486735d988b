"""A module lacks the name: misspelt, removed or in a submodule; close names and the file tell."""

# %% error
import pandas as pd

try:
    pd.Dataframe({"a": [1]})
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
import difflib


def look(module, name):
    """Where the module comes from, its version, and names that look like the missing one."""
    version = getattr(module, "__version__", "of Python")
    lower = {n.lower(): n for n in dir(module)}
    near = difflib.get_close_matches(name.lower(), lower, n=3)
    return getattr(module, "__file__", None), version, [lower[n] for n in near]


path, version, near = look(pd, "Dataframe")
print("pandas", version, "from", path)
print("close:", near[:1], look(pd, "read_cvs")[2][:1])

# %% check
import collections
import datetime
import time

import matplotlib
import sklearn

gone = "dataframe read_cvs Panel rolling_mean TimeGrouper Int64Index np datetime"
cases = [(pd, name) for name in gone.split()]
cases += [(sklearn, "cross_validation"), (matplotlib, "plot"), (time, "clock")]
cases += [(collections, "Iterable"), (datetime, "strptime"), (datetime, "now")]
for module, name in cases:
    try:
        getattr(module, name)
    except AttributeError as error:
        said = f"odule '{module.__name__}' has no attribute '{name}'"
        assert said in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"{module.__name__}.{name} should be gone")
try:
    datetime.datetime.datetime
except AttributeError as error:
    assert str(error) == "type object 'datetime.datetime' has no attribute 'datetime'", str(error)
s = pd.Series([1, 2, 3], index=pd.date_range("2024-01-01", periods=3))
assert s.rolling(2).mean().iloc[-1] == 2.5, "the mean of a window is a method now"
assert len(s.groupby(pd.Grouper(freq="2D")).sum()) == 2, "Grouper groups by two days"
assert pd.Index([1, 2], dtype="int64").dtype == "int64", "an Index of integers"

# Output:
# AttributeError: module 'pandas' has no attribute 'Dataframe'
# pandas ... from .../pandas/__init__.py
# close: ['DataFrame'] ['read_csv']
