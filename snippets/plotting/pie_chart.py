"""A pie shows a large share; near-equal parts are told apart in sorted bars only."""

# %% data
import pandas as pd

churn = pd.Series({"stayed": 412, "left": 88})
browsers = pd.Series({"A": 23, "B": 21, "C": 20, "D": 19, "E": 17})

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 3, figsize=(12, 3.6), layout="constrained")
wedges = axes[0].pie(
    churn, labels=churn.index, autopct="%.1f%%", startangle=90, counterclock=False
)[0]
axes[0].set_title("two parts: fine")
axes[1].pie(browsers, labels=browsers.index)
axes[1].set_title("five like parts: which is larger?")
bars = axes[2].barh(browsers.index[::-1], browsers[::-1])
axes[2].bar_label(bars, fmt="%.0f%%")
axes[2].set(title="the same as sorted bars", xlabel="share [%]", ylabel="browser", xlim=(0, 27))
plt.show()

# %% the angle is the share
angle = wedges[1].theta2 - wedges[1].theta1
share = churn["left"] / churn.sum()
print(f"left: {share:.1%} of the customers, {abs(angle):.0f} of 360 degrees")

# %% check
assert abs(abs(angle) / 360 - share) < 1e-6, "the angle is proportional to the share"
assert browsers.sum() == 100, "the parts must add up to the whole"

# Output:
# left: 17.6% of the customers, 63 of 360 degrees
