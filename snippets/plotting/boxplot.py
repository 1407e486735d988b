"""A box plot shows quartiles; whiskers end at the last value within 1.5 IQR of the box."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
groups = [rng.normal(0, 1, size=100), rng.normal(1, 2, size=100), rng.exponential(2, size=100)]
names = ["normal", "wide", "skewed"]

# %% plot
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
parts = ax.boxplot(groups, tick_labels=names, showmeans=True)
ax.set(xlabel="group", ylabel="value", title="Three groups")
plt.show()

# %% what it draws
q1, median, q3 = np.percentile(groups[2], [25, 50, 75])
inside = groups[2][groups[2] <= q3 + 1.5 * (q3 - q1)]
upper = parts["whiskers"][5].get_ydata()[1]
n_fliers = len(parts["fliers"][2].get_ydata())
print(f"skewed: median {median:.2f}, upper whisker {upper:.2f}, outliers {n_fliers}")

# %% check
assert np.isclose(parts["medians"][2].get_ydata()[0], median), "the line is the median"
assert np.isclose(upper, inside.max()), "the whisker ends at a data point"

# Output:
# skewed: median 1.63, upper whisker 7.12, outliers 2
