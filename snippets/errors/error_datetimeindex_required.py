"""resample and rolling("2D") need dates: in the index, or named with on=."""

# %% data
import pandas as pd

df = pd.DataFrame({"date": ["2026-01-01", "2026-01-01", "2026-01-03"], "y": [1, 2, 4]})

# %% error
try:
    df.resample("D")
except TypeError as error:
    print("TypeError:", str(error)[:66])
try:
    df["y"].rolling("2D")
except ValueError as error:
    print("ValueError:", error)

# %% fix
df["date"] = pd.to_datetime(df["date"])
daily = df.resample("D", on="date")["y"].sum()
print(daily.tolist())
indexed = df.set_index("date").sort_index()
print(indexed["y"].rolling("2D").sum().tolist())

# %% check
assert daily.tolist() == [3, 0, 4], "one row per day, the gap too"
assert indexed["y"].rolling("2D").sum().iloc[-1] == 4, "only the 2 and 3 January"
backwards = indexed["y"].sort_index(ascending=False).rolling("3D").sum()
assert backwards.iloc[0] == 4 and backwards.iloc[-1] == 7, "descending: it adds the later rows"

# Output:
# TypeError: Only valid with DatetimeIndex, TimedeltaIndex or PeriodIndex, but
# ValueError: window must be an integer 0 or greater
# [3, 0, 4]
# [1.0, 3.0, 4.0]
