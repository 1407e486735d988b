"""Merge on the id and filter by between, or merge_asof on the start with the end as a limit."""

# %% data
import pandas as pd

dates = ["2026-01-05", "2026-02-10", "2025-12-01", "2026-01-03"]
events = pd.DataFrame({"id": [1, 1, 1, 2], "date": pd.to_datetime(dates)})
periods = pd.DataFrame({"id": [1, 1], "start": ["2026-01-01", "2026-02-01"]})
periods["end"], periods["price"] = ["2026-01-31", None], [5.0, 6.0]
periods["start"], periods["end"] = pd.to_datetime(periods["start"]), pd.to_datetime(periods["end"])

# %% merge and filter
open_end = pd.Timestamp("2100-01-01")
p = periods.assign(end=periods["end"].fillna(open_end))
m = events.reset_index(names="event").merge(p, on="id")
inside = m[m["date"].between(m["start"], m["end"])]
joined = events.join(inside.set_index("event")[["start", "price"]])
print(joined)

# %% large tables without overlaps
left = events.reset_index(names="event").sort_values("date")
fast = pd.merge_asof(left, p.sort_values("start"), left_on="date", right_on="start", by="id")
fast["price"] = fast["price"].where(fast["date"] <= fast["end"])
fast = fast.set_index("event").sort_index()

# %% one row per day
first = p[p["end"] < open_end]
ranges = [pd.date_range(s, e) for s, e in zip(first["start"], first["end"])]
daily = first.assign(day=ranges).explode("day", ignore_index=True)
print("days:", len(daily), daily["day"].max().date())

# %% check
assert len(joined) == len(events) and joined["price"].isna().tolist() == [0, 0, 1, 1], "all events"
assert fast["price"].equals(joined["price"]), "merge_asof should find the same prices"
assert len(daily) == 31, "both ends of January"
raw = events.merge(periods, on="id")
assert raw["date"].between(raw["start"], raw["end"]).sum() == 1, "an open end should match nothing"
ten = pd.Series(pd.to_datetime(["2026-01-31 10:00"]))
assert not ten.between(p["start"][0], p["end"][0])[0], "10:00 lies after midnight"
assert ten.dt.normalize().between(p["start"][0], p["end"][0])[0], "the day lies inside"
touch = pd.IntervalIndex.from_arrays([0, 5], [5, 9], closed="left")
assert touch.get_indexer([5, 9]).tolist() == [1, -1], "position, or -1"
assert touch.take([-1])[0] == touch[1], "-1 as a position is the last row"
try:
    pd.IntervalIndex.from_arrays([0, 3], [5, 9], closed="both").get_indexer([4])
    message = ""
except pd.errors.InvalidIndexError as error:
    message = str(error)
assert message.startswith("cannot handle overlapping indices"), message

# Output:
#    id       date      start  price
# 0   1 2026-01-05 2026-01-01    5.0
# 1   1 2026-02-10 2026-02-01    6.0
# 2   1 2025-12-01        NaT    NaN
# 3   2 2026-01-03        NaT    NaN
# days: 31 2026-01-31
