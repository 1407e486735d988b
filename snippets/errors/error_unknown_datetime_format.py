"""A value that is no date raises; errors="coerce" gives NaT and shows which ones."""

# %% data
import pandas as pd

s = pd.Series(["unknown", "2026-01-05", "2026-02-30"])

# %% error
try:
    pd.to_datetime("unknown")
except ValueError as error:
    print(type(error).__name__, str(error)[:56])

# %% fix
dates = pd.to_datetime(s, format="%Y-%m-%d", errors="coerce")
print("bad values:", s[dates.isna()].tolist())
month = pd.to_datetime(pd.Series(["Jan-1991", "Feb-1991"]), format="%b-%Y")
print(month.dt.strftime("%Y-%m").tolist())
number = pd.Series([20260113])

# %% check
assert dates.isna().tolist() == [True, False, True], "the 30th of February neither"
try:
    pd.to_datetime("2026-02-30")
except ValueError as error:
    assert str(error).startswith("day is out of range for month: 2026-02-30"), str(error)
else:
    raise AssertionError("it should raise ValueError")
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    pd.to_datetime("13/01/2026")
said = "Parsing dates in %d/%m/%Y format when dayfirst=False (the default) was specified."
assert str(caught[0].message).startswith(said), "the day was taken for the first"
assert month.dt.month.tolist() == [1, 2], "a format for what cannot be guessed"
assert pd.to_datetime(number.astype(str), format="%Y%m%d").dt.day[0] == 13, "a number as text"
assert pd.to_datetime(86400, unit="s").day == 2, "seconds since 1970"

# Output:
# DateParseError Unknown datetime string format, unable to parse: unknown
# bad values: ['unknown', '2026-02-30']
# ['1991-01', '1991-02']
