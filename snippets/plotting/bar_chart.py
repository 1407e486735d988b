"""bar takes names and heights; shift the bars to group them, raise bottom to stack them."""

# %% data
import pandas as pd

table = pd.DataFrame(
    {"train": [0.80, 0.99, 0.95], "test": [0.78, 0.85, 0.88], "std": [0.02, 0.03, 0.02]},
    index=["linear", "forest", "boosting"],
)

# %% sorted, with numbers
import matplotlib.pyplot as plt

test = table["test"].sort_values()
fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
bars = ax.barh(test.index, test)
ax.bar_label(bars, fmt="%.2f", padding=3)
ax.set(xlabel="accuracy", xlim=(0, 1), title="Sorted, largest on top")
plt.show()
print("best:", test.index[-1])

# %% grouped, with error bars
import numpy as np

x = np.arange(len(table))
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
ax.bar(x - 0.2, table["train"], 0.4, label="train")
ax.bar(x + 0.2, table["test"], 0.4, yerr=table["std"], capsize=4, label="test")
ax.set_xticks(x, table.index)
ax.set(ylabel="accuracy", ylim=(0, 1.2), title="Grouped; bars: standard deviation")
ax.legend(ncols=2)
plt.show()

# %% counts of a column
counts = pd.Series(["cat", "dog", "cat", "fox", "cat"]).value_counts()
fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.bar_label(ax.bar(counts.index.astype(str), counts))
ax.set(ylabel="rows", title="Counts")
plt.show()

# %% check
assert [bar.get_width() for bar in bars] == test.tolist(), "bars should follow the sorted values"
assert bars[-1].get_y() > bars[0].get_y(), "the largest should be on top"
assert [bar.get_height() for bar in ax.patches] == [3, 1, 1], "the counts should be 3, 1, 1"
ax = plt.figure("check").gca()
ax.bar(["a", "b"], [50, 30])
upper = ax.bar(["a", "b"], [10, 20], bottom=[50, 30])
assert [bar.get_y() + bar.get_height() for bar in upper] == [60, 50], "stacked: the sum below"
twice = ax.bar(["c", "c"], [1, 2])
assert twice[0].get_x() == twice[1].get_x(), "a repeated name should be drawn at one place"
plt.close("check")

# Output:
# best: boosting
