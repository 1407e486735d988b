"""Dates take a Timedelta or DateOffset, not a plain number."""

# %% data
import pandas as pd

df = pd.DataFrame({"date": pd.to_datetime(["2026-01-31", "2026-03-01"]), "n": [1, 10]})

# %% error
try:
    df["date"] + 1
except TypeError as error:
    print("TypeError:", str(error)[:43])
try:
    df["date"] + df["date"]
except TypeError as error:
    print("TypeError:", error)

# %% fix
later = df["date"] + pd.to_timedelta(df["n"], unit="D")
month = df["date"] + pd.DateOffset(months=1)
print(later.dt.strftime("%m-%d").tolist(), month.dt.strftime("%m-%d").tolist())

# %% check
a, b = df["date"]
assert later.dt.day.tolist() == [1, 11], "days from a column"
assert month.dt.strftime("%m-%d").tolist() == ["02-28", "04-01"], "calendar months"
assert (a + (b - a) / 2).date().isoformat() == "2026-02-14", "the middle"
assert str(pd.Period("2026-01", freq="M") + 1) == "2026-02", "a period has a frequency"

# Output:
# TypeError: Addition/subtraction of integers and intege
# TypeError: cannot add DatetimeArray and DatetimeArray
# ['02-01', '03-11'] ['02-28', '04-01']
