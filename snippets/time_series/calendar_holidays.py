"""Rules give the holidays of a country; distances before and after say more than a flag."""

# %% data
import pandas as pd

df = pd.DataFrame({"date": pd.date_range("2026-03-30 09:00", periods=60)})

# %% a calendar of rules
from pandas.tseries.holiday import AbstractHolidayCalendar, Holiday
from pandas.tseries.offsets import CustomBusinessDay, Day, Easter

fixed = {"New Year": (1, 1), "Labour Day": (5, 1), "Unity Day": (10, 3)}
fixed |= {"Christmas": (12, 25), "Second Christmas Day": (12, 26)}
easter = {"Good Friday": -2, "Easter Monday": 1, "Ascension": 39, "Whit Monday": 50}


class German(AbstractHolidayCalendar):
    rules = [Holiday(name, month=m, day=d) for name, (m, d) in fixed.items()]
    rules += [Holiday(k, month=1, day=1, offset=[Easter(), Day(n)]) for k, n in easter.items()]


days = df["date"].dt.normalize()
end = days.max() + pd.Timedelta(days=366)  # so that there is a next one
feasts = German().holidays(days.min() - pd.Timedelta(days=366), end, return_name=True)
# or your own list: pd.Series(names, pd.to_datetime(dates)).sort_index()

# %% features
feasts = feasts.rename_axis("feast").rename("name").reset_index()
feasts["feast"] = feasts["feast"].astype(days.dtype)
left = pd.DataFrame({"day": days.drop_duplicates().sort_values()})
options = dict(left_on="day", right_on="feast")
ahead = pd.merge_asof(left, feasts, **options, direction="forward").set_index("day")
behind = pd.merge_asof(left, feasts, **options, direction="backward").set_index("day")
df["holiday"] = days.isin(feasts["feast"])
df["days_to"] = (days.map(ahead["feast"]) - days).dt.days
df["days_since"] = (days - days.map(behind["feast"])).dt.days
df["next_holiday"] = days.map(ahead["name"])
df["payday"] = days.dt.is_month_end
print(df.iloc[3:6].drop(columns="date").to_string(index=False))

# %% working days
workday = CustomBusinessDay(calendar=German())
print("working days in May:", len(pd.date_range("2026-05-01", "2026-05-31", freq=workday)))

# %% check
sunday = pd.Timestamp("2026-04-05")
assert df.loc[days == sunday - pd.Timedelta(days=2), "holiday"].item(), "Good Friday"
assert df.loc[days == sunday + pd.Timedelta(days=1), "holiday"].item(), "Easter Monday"
assert df.loc[0, "days_to"] == 4 and df.loc[0, "days_since"] == 88, "on both sides"
assert df[["days_to", "days_since"]].notna().all(axis=None), "a year on both sides"
assert not df["date"].isin(feasts["feast"]).any(), "with a time of day nothing matches"

# Output:
#  holiday  days_to  days_since  next_holiday  payday
#    False        1          91   Good Friday   False
#     True        0           0   Good Friday   False
#    False        2           1 Easter Monday   False
# working days in May: 18
