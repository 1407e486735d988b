"""A comparison with the row before, cumulated, numbers the runs; grouping by it gives streaks."""

# %% data
import pandas as pd

dates = ["2026-01-01", "2026-01-02", "2026-01-04", "2026-01-05", "2026-01-06", "2026-01-02"]
df = pd.DataFrame({"id": list("aaaaab"), "date": pd.to_datetime(dates), "won": [1, 1, 0, 1, 1, 1]})

# %% runs of equal values
df = df.sort_values(["id", "date"], ignore_index=True)
run = (df["won"] != df.groupby("id")["won"].shift()).cumsum().rename("run")
runs = df.groupby(run).agg(
    id=("id", "first"),
    won=("won", "first"),
    start=("date", "first"),
    end=("date", "last"),
    rows=("won", "size"),
)
print(runs)

# %% streak
zeros = (df["won"] == 0).groupby(df["id"]).cumsum()
df["streak"] = df.groupby(["id", zeros])["won"].cumsum()
df["streak_before"] = df.groupby("id")["streak"].shift(fill_value=0)  # as a feature
print("streaks:", df["streak"].tolist(), " longest:", df.groupby("id")["streak"].max().to_dict())

# %% consecutive days
days = df.assign(date=df["date"].dt.normalize()).drop_duplicates(["id", "date"])
gap = days.groupby("id")["date"].diff() != pd.Timedelta(days=1)
in_a_row = days.groupby(["id", gap.cumsum().rename("run")])["date"].agg(["min", "max", "size"])
print("longest:", in_a_row.groupby("id")["size"].max().to_dict())

# %% check
assert runs["rows"].tolist() == [2, 1, 2, 1], "a new run at each change and at each id"
assert df["streak"].tolist() == [1, 2, 0, 1, 2, 1], "the streak should restart after a loss"
assert df["streak_before"].tolist() == [0, 1, 2, 0, 1, 0], "without the present row"
assert in_a_row["size"].tolist() == [2, 3, 1], "January 3 is missing"
assert len(df.groupby("won")) == 2 < len(runs), "groupby alone should join separate runs"
plain = (df["won"] != df["won"].shift()).cumsum()
assert plain.tolist() == [1, 1, 2, 3, 3, 3], "without the id a run goes on into the next id"
x = pd.Series(["x", None, None])
assert (x != x.shift()).cumsum().tolist() == [1, 2, 3], "each missing value should be a run"
n = pd.Series([5, 5, 7], dtype="Int64")
assert (n != n.shift()).isna()[0], "the first comparison should be NA"
assert (n != n.shift()).fillna(True).cumsum().tolist() == [1, 1, 2], "NA filled"
s = pd.Series([1, 1, 0, 1])
assert s.groupby((s == 0).cumsum()).cumsum().tolist() == [1, 2, 0, 1], "the short form"

# Output:
#     id  won      start        end  rows
# run
# 1    a    1 2026-01-01 2026-01-02     2
# 2    a    0 2026-01-04 2026-01-04     1
# 3    a    1 2026-01-05 2026-01-06     2
# 4    b    1 2026-01-02 2026-01-02     1
# streaks: [1, 2, 0, 1, 2, 1]  longest: {'a': 2, 'b': 1}
# longest: {'a': 3, 'b': 1}
