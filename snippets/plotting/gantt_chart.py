"""A horizontal bar from start to end for each task; dates go in as they are."""

# %% data
import pandas as pd

df = pd.DataFrame({
    "task": ["plan", "build", "test", "write"],
    "start": pd.to_datetime(["2024-01-01", "2024-01-05", "2024-01-12", "2024-01-08"]),
    "end": pd.to_datetime(["2024-01-06", "2024-01-14", "2024-01-20", "2024-01-18"]),
    "team": ["A", "B", "B", "A"],
})

# %% Gantt chart
import matplotlib.dates as mdates
import matplotlib.pyplot as plt
from matplotlib.patches import Patch

df = df.sort_values("start")
color = dict(zip(df["team"].unique(), plt.cm.tab10.colors, strict=False))
fig, ax = plt.subplots(figsize=(8, 3), layout="constrained")
bars = ax.barh(df["task"], df["end"] - df["start"], left=df["start"],
               color=df["team"].map(color).tolist())
ax.bar_label(bars, (df["end"] - df["start"]).dt.days.astype(str) + " days", label_type="center")
ax.invert_yaxis()  # the first task on top
ax.axvline(pd.Timestamp("2024-01-10"), color="black", linestyle="--")  # today
days = pd.date_range(df["start"].min(), df["end"].max())
for day in days[days.day_of_week >= 5]:  # shade weekends; or a list of holidays
    ax.axvspan(day, day + pd.Timedelta("1D"), color="gray", alpha=0.2, linewidth=0)
ax.xaxis.set_major_formatter(mdates.DateFormatter("%d %b"))
ax.legend(handles=[Patch(color=c, label=f"team {team}") for team, c in color.items()])
ax.set(xlabel="date", title="Project plan")
plt.show()
print("weekend days:", (days.day_of_week >= 5).sum())

# %% several spans in a row: when a machine ran
runs = {"press": [("08:00", "09:30"), ("10:00", "12:00")], "oven": [("09:00", "11:30")]}
fig, machines = plt.subplots(figsize=(8, 2), layout="constrained")
for row, (name, spans) in enumerate(runs.items()):
    times = [(pd.Timestamp(f"2024-01-01 {a}"), pd.Timestamp(f"2024-01-01 {b}")) for a, b in spans]
    machines.broken_barh([(a, b - a) for a, b in times], (row - 0.4, 0.8))
machines.set_yticks(range(len(runs)), list(runs))
machines.xaxis.set_major_formatter(mdates.DateFormatter("%H:%M"))

# %% check
assert [bar.get_width() for bar in bars] == [5, 9, 10, 8], "widths in days"
assert [bar.get_x() for bar in bars] == [*mdates.date2num(df["start"])], "bars begin at start"
wrong = plt.figure("check").gca().barh(df["task"], df["end"])
assert wrong[0].get_x() == 0, "the end as width should begin in 1970"
try:
    message = str(df["end"].astype(str) - df["start"].astype(str))
except TypeError as error:
    message = str(error)
assert "'str'" in message, "dates as text should not be subtracted"
seconds = (df["end"] - df["start"]).dt.total_seconds()
ax = plt.figure("check", clear=True).gca()
assert ax.barh(df["task"], seconds, left=df["start"])[0].get_width() == 432_000, "numbers: days"
plt.close("check")

# Output:
# weekend days: 5
