"""A pie shows a large share; near-equal parts are told apart in sorted bars only."""

# %% data
import pandas as pd

s = pd.Series(["stayed"] * 412 + ["left"] * 88)  # df["status"]

# %% pie
import matplotlib.pyplot as plt

counts = s.value_counts()
fig, ax = plt.subplots(figsize=(4, 4), layout="constrained")
wedges = ax.pie(
    counts, labels=counts.index, autopct="%.1f%%", startangle=90, counterclock=False
)[0]
ax.set_title("Customers")
plt.show()
print(counts.to_dict())

# %% donut, small parts summed
browsers = pd.Series({"A": 50, "B": 30, "C": 12, "D": 5, "E": 3})
small = browsers / browsers.sum() < 0.1
parts = pd.concat([browsers[~small], pd.Series({"other": browsers[small].sum()})])
fig, ax = plt.subplots(figsize=(4, 4), layout="constrained")
ax.pie(parts, labels=parts.index, autopct="%.0f%%", wedgeprops={"width": 0.4}, pctdistance=0.8)
ax.set_title("Browsers")
plt.show()

# %% bars instead
shares = (browsers / browsers.sum()).sort_values()
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.bar_label(ax.barh(shares.index, shares), fmt="{:.0%}", padding=3)
ax.set(xlabel="share", ylabel="browser", title="The same as sorted bars", xlim=(0, 0.6))
plt.show()

# %% check
angles = [abs(wedge.theta2 - wedge.theta1) / 360 for wedge in wedges]
shares = counts / counts.sum()
assert all(abs(a - b) < 1e-6 for a, b in zip(angles, shares)), "the angle should be the share"
assert parts.sum() == browsers.sum(), "the parts should add up to the whole"
message = "none"
try:
    plt.figure("check").gca().pie([-1, 2])
except ValueError as error:
    message = str(error)
plt.close("check")
assert message == "Wedge sizes 'x' must be non negative values", message

# Output:
# {'stayed': 412, 'left': 88}
