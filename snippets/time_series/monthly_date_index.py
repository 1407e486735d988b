"""Month names become a sorted month-end index that can be sliced by year and plotted."""

# %% data
import io

import matplotlib.pyplot as plt
import pandas as pd
from pandas.tseries.offsets import MonthEnd

text = "Retail sales\nmonth,sales\n" + "".join(
    f"{month}-{year},{100 + 12 * (year - 1991) + i}\n"
    for year in (1991, 1992)
    for i, month in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
)

# %% read, parse, index
df = pd.read_csv(io.StringIO(text), skiprows=1)
df["month"] = pd.to_datetime(df["month"], format="%b-%Y") + MonthEnd(1)
df = df.set_index("month").sort_index()
print(df.loc["1991-01":"1991-03"])

monthly = df.asfreq("ME")
ax = monthly.plot(title="Sales", ylabel="sales")
ax.figure.tight_layout()
plt.show()

# %% check
assert df.index[0] == pd.Timestamp("1991-01-31"), "moved to the end of its own month"
assert len(df.loc["1992"]) == 12, "a year is a slice"
assert monthly["sales"].isna().sum() == 0, "no month is missing"
assert monthly.index.freqstr == "ME", "asfreq gives the index its frequency"

# Output:
#             sales
# month
# 1991-01-31    100
# 1991-02-28    101
# 1991-03-31    102
