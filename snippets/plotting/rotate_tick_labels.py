"""Names turned 45 degrees sit at their ticks with ha="right"; horizontal bars need no turning."""

# %% data
import pandas as pd

rooms = pd.Series(
    {"three bedroom detached": 41, "city apartment": 87, "terraced house": 35, "garden flat": 22}
).sort_values()

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 3, figsize=(13, 4), layout="constrained")
axes[0].bar(rooms.index, rooms)
axes[0].tick_params(axis="x", rotation=45)
axes[0].set(title="tick_params: middle at the tick", ylabel="sales")
axes[1].bar(range(len(rooms)), rooms)
axes[1].set_xticks(
    range(len(rooms)), labels=rooms.index, rotation=45, ha="right", rotation_mode="anchor"
)
axes[1].set(title='ha="right": end at the tick', ylabel="sales")
axes[2].barh(rooms.index, rooms)
axes[2].set(title="horizontal: nothing to turn", xlabel="sales")
plt.show()

# %% pandas turns the labels of bars by itself
_, ax = plt.subplots()
rooms.plot.bar(ax=ax)
by_default = ax.get_xticklabels()[0].get_rotation()
plt.close(ax.figure)
label = axes[1].get_xticklabels()[0]
print("pandas bars:", by_default, "degrees; here:", label.get_rotation(), label.get_ha())

# %% check
assert label.get_rotation() == 45 and label.get_ha() == "right", "turned, and aligned right"
assert by_default == 90, "rot=0 lays them flat again"

# Output:
# pandas bars: 90.0 degrees; here: 45.0 right
