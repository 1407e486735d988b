"""A radar chart is a polar line; close it by repeating its first value and angle."""

# %% data
import pandas as pd

table = pd.DataFrame(
    {"forest": [0.91, 0.85, 0.88, 0.95, 0.60], "linear": [0.84, 0.80, 0.79, 0.88, 0.95]},
    index=["accuracy", "precision", "recall", "AUC", "speed"],
)

# %% radar
import matplotlib.pyplot as plt
import numpy as np

angles = np.linspace(0, 2 * np.pi, len(table), endpoint=False)
fig, ax = plt.subplots(subplot_kw={"projection": "polar"}, figsize=(5, 4), layout="constrained")
for name in table:
    values = table[name].to_numpy()
    ax.plot(np.append(angles, angles[0]), np.append(values, values[0]), "o-", label=name)
    ax.fill(angles, values, alpha=0.15)
ax.set_theta_zero_location("N")  # the first axis points up
ax.set_theta_direction(-1)  # clockwise
ax.set_xticks(angles, table.index)
ax.set_ylim(0, 1)
ax.set_rticks([0.25, 0.5, 0.75, 1])
ax.legend(loc="upper left", bbox_to_anchor=(1.05, 1.1))
plt.show()
print("axes:", len(angles), " points of a line:", len(ax.lines[0].get_xdata()))

# %% hours of a day
rng = np.random.default_rng(0)
hours = rng.normal(17, 3, 500) % 24
counts, edges = np.histogram(hours, bins=24, range=(0, 24))
fig, clock = plt.subplots(subplot_kw={"projection": "polar"}, figsize=(4, 4), layout="constrained")
clock.bar(edges[:-1] / 24 * 2 * np.pi, counts, width=2 * np.pi / 24, align="edge")
clock.set_theta_zero_location("N")
clock.set_theta_direction(-1)
clock.set_xticks(np.arange(8) / 8 * 2 * np.pi, [f"{3 * k} h" for k in range(8)])
plt.show()

# %% check
first = ax.lines[0].get_xydata()
assert np.allclose(first[0], first[-1]), "the line should be closed"
assert counts.sum() == len(hours), "every hour should be counted"
degrees = plt.figure("check").add_subplot(projection="polar")
degrees.plot([0, 90], [1, 1])
assert degrees.lines[0].get_xdata()[1] > 14 * 2 * np.pi, "90 should count as radians"
message = ""
try:
    plt.figure("check", clear=True).gca().set_theta_direction(-1)
except AttributeError as error:
    message = str(error)
assert "no attribute 'set_theta_direction'" in message, "only polar axes should have it"
plt.close("check")

# Output:
# axes: 5  points of a line: 6
