"""Real dates get few readable ticks; dates kept as text get one tick per row."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
dates = pd.date_range("2024-01-01", periods=180, freq="D").astype(str)
df = pd.DataFrame({"date": dates, "sales": 100 + rng.normal(0, 5, size=180).cumsum()})

# %% plot
import matplotlib.dates as mdates
import matplotlib.pyplot as plt

df["date"] = pd.to_datetime(df["date"])
df = df.sort_values("date")
fig, ax = plt.subplots(figsize=(8, 4), layout="constrained")
ax.plot(df["date"], df["sales"])
locator = mdates.AutoDateLocator(maxticks=8)
ax.xaxis.set_major_locator(locator)
ax.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator))
ax.set(xlabel="date", ylabel="sales [pieces]", title="Sales per day")
plt.show()

# %% a format of your own
fig, ax = plt.subplots(figsize=(8, 4), layout="constrained")
ax.plot(df["date"], df["sales"])
ax.xaxis.set_major_locator(mdates.MonthLocator())
ax.xaxis.set_major_formatter(mdates.DateFormatter("%d %b %Y"))
fig.autofmt_xdate()
ax.set(xlabel="date", ylabel="sales [pieces]", title="One tick per month")
plt.show()
fig.canvas.draw()
labels = [label.get_text() for label in ax.get_xticklabels()]
print("ticks:", labels[:2], "... up to", labels[-1])

# %% check
assert labels[0] == "01 Jan 2024", "there should be one tick per month, in the given format"
ax = plt.figure("check").gca()
ax.plot(dates, df["sales"])
assert len(ax.get_xticks()) == len(df), "text should give a tick for every row"
months = pd.Series(range(6), index=pd.date_range("2020-01-31", periods=6, freq="ME"))
written = {}
for compat in (False, True):
    ax = plt.figure("check", clear=True).gca()
    months.plot(ax=ax, x_compat=compat)
    ax.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
    ax.figure.canvas.draw()
    written[compat] = {label.get_text() for label in ax.get_xticklabels()}
assert "1971" in written[False], "df.plot with a DateFormatter should show wrong years"
assert written[True] == {"2020"}, "x_compat=True should show the right one"
plt.close("check")

# Output:
# ticks: ['01 Jan 2024', '01 Feb 2024'] ... up to 01 Jul 2024
