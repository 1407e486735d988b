"""Names turned 45 degrees sit at their ticks with ha="right"; horizontal bars need no turning."""

# %% data
import pandas as pd

rooms = pd.Series(
    {"three bedroom detached": 41, "city apartment": 87, "terraced house": 35, "garden flat": 22}
)

# %% turned
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 4), layout="constrained")
ax.bar(rooms.index, rooms)
plt.setp(ax.get_xticklabels(), rotation=45, ha="right", rotation_mode="anchor")
ax.set(title="End of the name at the tick", ylabel="sales")
plt.show()

# %% pandas
fig, ax = plt.subplots(figsize=(5, 4), layout="constrained")
rooms.plot.bar(ax=ax, rot=45)
ax.set(title="pandas, rot=45", ylabel="sales")
plt.show()

# %% horizontal
rooms = rooms.sort_values()
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.barh(rooms.index, rooms)
ax.set(title="Nothing to turn", xlabel="sales")
plt.show()

# %% fewer ticks
from matplotlib.ticker import MaxNLocator

ax.xaxis.set_major_locator(MaxNLocator(5, integer=True))
print("ticks:", [int(tick) for tick in ax.get_xticks()])

# %% check
import warnings

turned = plt.figure(1).axes[0].get_xticklabels()[0]
assert (turned.get_rotation(), turned.get_ha()) == (45, "right"), "turned, and aligned right"
ax = plt.figure("check").gca()
rooms.plot.bar(ax=ax)
assert ax.get_xticklabels()[0].get_rotation() == 90, "pandas should turn bars by 90 degrees"
refused = False
try:
    ax.tick_params(axis="x", rotation=45, ha="right")
except ValueError:
    refused = True
assert refused, "tick_params should know no ha"
ax = plt.figure("check", clear=True).gca()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ax.set_xticklabels(["name"] * len(ax.get_xticks()))
assert "fixed number of ticks" in str(caught[0].message), "names without ticks should warn"
plt.close("check")

# Output:
# ticks: [0, 20, 40, 60, 80, 100]
