"""A missing day raises KeyError; a slice, the nearest row or a filled calendar do not."""

# %% data
import pandas as pd

days = pd.date_range("2024-01-01", periods=10, freq="B", name="date")  # no weekends
df = pd.DataFrame({"price": range(10)}, index=days)

# %% error
for key in ["2024-01-06", pd.Timestamp("2024-01-06")]:
    try:
        df.loc[key]
    except KeyError as error:
        print("KeyError:", error)

# %% fix
df.index = pd.to_datetime(df.index)
df = df.sort_index()
row = df.index.get_indexer([pd.Timestamp("2024-01-06")], method="pad")[0]
print("last before:", df.index[row].date(), df["price"].iloc[row])
print("slice:", df.loc["2024-01-06":"2024-01-09", "price"].tolist())
print("month:", len(df.loc["2024-01"]), "rows")
daily = df.asfreq("D").ffill()
print("filled:", daily.loc["2024-01-06", "price"])

# %% check
import datetime

text = df.set_index(df.index.strftime("%Y-%m-%d"))
day = datetime.date(2024, 1, 4)
shuffled = df.sample(frac=1, random_state=0)
no_row = [(df, day), (text, pd.Timestamp(day)), (text, "2024-01")]
lookups = [(df, k) for k in ["2024-01", "2024-01-04"]] + [(t.loc, k) for t, k in no_row]
for getter, key in [*lookups, (shuffled.loc, slice("2024-01-06", "2024-01-09"))]:
    try:
        getter[key]
    except KeyError as error:
        known = error.args == (key,) or "non-monotonic" in str(error)
        assert known, f"{error.args} for {key!r}"
    else:
        raise AssertionError(f"{key!r} should not be found")
assert df.loc[pd.Timestamp(day), "price"] == 3, "a Timestamp finds the day"
hours = pd.DataFrame({"v": range(3)}, index=pd.to_datetime(["2024-01-04 08:00"] * 3))
assert len(hours.loc["2024-01-04"]) == 3, "text of a day takes the whole day"
near = df.index.get_indexer([pd.Timestamp("2024-01-07")], method="nearest")[0]
assert df.index[near] == pd.Timestamp("2024-01-08"), "nearest may lie after the day"
half = pd.Series(range(4), index=pd.date_range("2024-01-01", periods=4, freq="12h"))
assert half.asfreq("D").tolist() == [0, 2], "asfreq drops the other rows of a day"
assert len(df["2024-01-01":"2024-01-02"]) == 2, "a slice in [] means rows"

# Output:
# KeyError: '2024-01-06'
# KeyError: Timestamp('2024-01-06 00:00:00')
# last before: 2024-01-05 4
# slice: [5, 6]
# month: 10 rows
# filled: 4.0
