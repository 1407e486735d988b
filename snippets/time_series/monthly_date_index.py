"""Month names become a sorted month-end index that can be sliced by year and plotted."""

# %% data
import io

names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
months = [f"{month}-{year}" for year in (1991, 1992) for month in names]
lines = [f"{month},{100 + i}" for i, month in enumerate(months)]
path = io.StringIO("\n".join(["Retail sales", "month,sales", *lines, "Source: office"]))

# %% read
import pandas as pd
from pandas.tseries.offsets import MonthEnd

df = pd.read_csv(path, skiprows=1, skipfooter=1, engine="python")  # lines above and below
df["month"] = pd.to_datetime(df["month"], format="%b-%Y") + MonthEnd(0)
df = df.set_index("month").sort_index()
df = df.asfreq("ME")  # sets the frequency; a missing month becomes a row of NaN
print(df.loc["1991-01":"1991-03"])
print("missing months:", df["sales"].isna().sum())

# %% plot
import matplotlib.pyplot as plt

df.plot(title="Sales", ylabel="sales")
plt.show()

# %% check
assert df.index[0] == pd.Timestamp("1991-01-31"), "Jan-1991 should be the end of January"
assert df.index.freqstr == "ME" and len(df.loc["1992"]) == 12, "a year should be 12 rows"
assert df["sales"].tolist() == list(range(100, 124)), "header and note should be skipped"
first = df.set_axis(pd.to_datetime(months, format="%b-%Y"))
assert first.asfreq("ME")["sales"].isna().all(), "with dates on the 1st, ME should find nothing"
assert first.asfreq("MS")["sales"].notna().all(), "MS should keep the values"
gap = df.drop(df.index[3]).asfreq("ME")
assert gap["sales"].isna().sum() == 1, "asfreq should show a missing month"
twice = df.index + MonthEnd(1)
assert twice[0] == pd.Timestamp("1991-02-28"), "MonthEnd(1) should move a month end on"
assert (df.index + MonthEnd(0)).equals(df.index), "MonthEnd(0) should stay"
old = pd.to_datetime("Jan-68", format="%b-%y")
assert old.year == 2068, "two digits up to 68 should be read as 20.."
assert str(df.index.to_period("M")[0]) == "1991-01", "the index should turn into months"

# Output:
#             sales
# month
# 1991-01-31    100
# 1991-02-28    101
# 1991-03-31    102
# missing months: 0
