"""Rules give the holidays of a country; distances before and after say more than a flag."""

# %% data
import pandas as pd

df = pd.DataFrame({"date": pd.date_range("2026-03-30 09:00", periods=60)})

# %% a calendar of rules
from pandas.tseries.holiday import AbstractHolidayCalendar, Holiday
from pandas.tseries.offsets import CustomBusinessDay, Day, Easter


class German(AbstractHolidayCalendar):
    rules = [
        Holiday("New Year", month=1, day=1),
        Holiday("Good Friday", month=1, day=1, offset=[Easter(), Day(-2)]),
        Holiday("Easter Monday", month=1, day=1, offset=[Easter(), Day(1)]),
        Holiday("Labour Day", month=5, day=1),
        Holiday("Ascension", month=1, day=1, offset=[Easter(), Day(39)]),
        Holiday("Christmas", month=12, day=25),
    ]


days = df["date"].dt.normalize()
end = days.max() + pd.Timedelta(days=366)  # so that there is a next one
feasts = German().holidays(days.min() - pd.Timedelta(days=366), end, return_name=True)
# or your own list: pd.Series(names, pd.to_datetime(dates))

# %% features
feasts = feasts.rename_axis("feast").rename("name").reset_index()
feasts["feast"] = feasts["feast"].astype(days.dtype)
left = pd.DataFrame({"day": days})
ahead = pd.merge_asof(left, feasts, left_on="day", right_on="feast", direction="forward")
behind = pd.merge_asof(left, feasts, left_on="day", right_on="feast", direction="backward")
df["holiday"] = days.isin(feasts["feast"])
df["days_to"] = (ahead["feast"] - days).dt.days
df["days_since"] = (days - behind["feast"]).dt.days
df["next_holiday"] = ahead["name"]
df["payday"] = days.dt.is_month_end
print(df.loc[3:5].drop(columns="date").to_string(index=False))

# %% working days
workday = CustomBusinessDay(calendar=German())
print("working days in May:", len(pd.date_range("2026-05-01", "2026-05-31", freq=workday)))

# %% check
easter = pd.Timestamp("2026-04-05")
assert df.loc[days == easter - pd.Timedelta(days=2), "holiday"].item(), "Good Friday"
assert df.loc[days == easter + pd.Timedelta(days=1), "holiday"].item(), "Easter Monday"
assert df[["days_to", "days_since"]].notna().all(axis=None), "a year on both sides"
assert not df["date"].isin(feasts["feast"]).any(), "with a time of day nothing matches"
thursdays = pd.date_range("2026-11-01", "2026-11-30", freq="W-THU")
assert (thursdays[3] + pd.Timedelta(days=1)).day == 27, "Black Friday 2026"

# Output:
#  holiday  days_to  days_since  next_holiday  payday
#    False        1          91   Good Friday   False
#     True        0           0   Good Friday   False
#    False        2           1 Easter Monday   False
# working days in May: 19
