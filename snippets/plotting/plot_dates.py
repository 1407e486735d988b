"""Real dates get few readable ticks; dates kept as text get one tick per row."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
dates = pd.date_range("2024-01-01", periods=180, freq="D")
sales = pd.Series(100 + rng.normal(0, 5, size=180).cumsum(), index=dates)

# %% plot
import matplotlib.dates as mdates
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(8, 4), layout="constrained")
ax.plot(sales.index, sales)
ax.xaxis.set_major_locator(mdates.MonthLocator())
ax.xaxis.set_major_formatter(mdates.DateFormatter("%d %b %Y"))
fig.autofmt_xdate()
ax.set(xlabel="date", ylabel="sales [pieces]", title="Sales per day")
fig.canvas.draw()
labels = [label.get_text() for label in ax.get_xticklabels()]
print("ticks:", labels[:2], "... up to", labels[-1])

# %% short labels
locator = mdates.AutoDateLocator()
formatter = mdates.ConciseDateFormatter(locator)
print("concise:", formatter.format_ticks(mdates.date2num(dates[[0, 31, 60, 91]])))

# %% text instead of dates
_, text_ax = plt.subplots()
text_ax.plot(dates.strftime("%Y-%m-%d"), sales)
n_ticks = len(text_ax.get_xticks())
plt.close(text_ax.figure)
print("ticks when the dates are text:", n_ticks)

plt.show()

# %% check
assert labels[0] == "01 Jan 2024", "one tick per month, written in the given format"
assert n_ticks == len(sales), "text is a category axis: a tick for every row"

# Output:
# ticks: ['01 Jan 2024', '01 Feb 2024'] ... up to 01 Jul 2024
# concise: ['2024', 'Feb', 'Mar', 'Apr']
# ticks when the dates are text: 180
