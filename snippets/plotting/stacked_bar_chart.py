"""Stacked counts end at the group's size; stacked shares all end at 1."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"plan": rng.choice(["basic", "plus", "pro"], p=[0.5, 0.3, 0.2], size=400)})
risk = df["plan"].map({"basic": 0.4, "plus": 0.25, "pro": 0.2})
df["status"] = np.where(rng.random(400) < risk, "left", "stayed")

# %% tables
counts = pd.crosstab(df["plan"], df["status"])
shares = pd.crosstab(df["plan"], df["status"], normalize="index")
print(counts)

# %% plot
import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
counts.plot.bar(stacked=True, rot=0, ax=left, legend=False, ylabel="customers", title="counts")
shares.plot.bar(stacked=True, rot=0, ax=right, ylabel="share", title="shares within the plan")
for container in left.containers:
    left.bar_label(container, label_type="center", color="white")
for container in right.containers:
    right.bar_label(container, label_type="center", fmt="{:.0%}", color="white")
right.legend(title="status", loc="upper left", bbox_to_anchor=(1, 1))
plt.show()


# %% check
ax = plt.figure("check").gca()
ax.bar(counts.index, counts["left"])
upper = ax.bar(counts.index, counts["stayed"], bottom=counts["left"])
tops = [bar.get_y() + bar.get_height() for bar in upper]
ends = [bar.get_y() + bar.get_height() for bar in right.containers[-1]]
assert tops == counts.sum(axis="columns").tolist(), "the top should be the total"
assert np.allclose(ends, 1), "every bar of shares should end at 1"
wrong = pd.crosstab(df["plan"], df["status"], normalize="columns").sum(axis="columns")
assert not np.allclose(wrong, 1), "normalize='columns' should sum the other way"
assert pd.crosstab(df["plan"].where(df["plan"] != "pro"), df["status"]).shape[0] == 2, "NaN"
plt.close("check")

# Output:
# status  left  stayed
# plan
# basic     67     116
# plus      32      86
# pro       20      79
