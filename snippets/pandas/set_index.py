"""A date column as index gives date slices; asfreq makes missing days visible."""

# %% data
import pandas as pd

df = pd.DataFrame({"day": ["2026-01-01", "2026-01-02", "2026-01-05"], "sales": [3, 5, 4]})
df["day"] = pd.to_datetime(df["day"])

# %% index
daily = df.set_index("day").sort_index()
print(daily.loc["2026-01-02":])
complete = daily.asfreq("D")
print("sales of one day:", daily.loc["2026-01-05", "sales"])
print("missing days:", int(complete["sales"].isna().sum()))

# %% check
assert "day" not in daily and daily.index.name == "day", "the column moved into the index"
assert list(df) == ["day", "sales"], "the frame itself is unchanged"
assert len(complete) == 5 and complete["sales"].isna().sum() == 2, "two days had no row"
assert daily.index.is_unique, "each day occurs once"
twice = pd.concat([daily, daily])
try:
    twice.reindex(complete.index)
    raised = False
except ValueError:
    raised = True
assert raised, "reindex should raise on repeated labels"

# Output:
#             sales
# day
# 2026-01-02      5
# 2026-01-05      4
# sales of one day: 4
# missing days: 2
