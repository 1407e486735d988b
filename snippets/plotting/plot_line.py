"""plot draws lines or markers in data order, so x has to be sorted for a line."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"x": rng.uniform(0, 10, size=60)})
df["y"] = 2 * df["x"] + 1 + rng.normal(0, 2, size=60)

# %% plot
import matplotlib.pyplot as plt

slope, intercept = np.polyfit(df["x"], df["y"], deg=1)
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
ax.plot(df["x"], df["y"], "o", alpha=0.6, label="data")
grid = np.linspace(df["x"].min(), df["x"].max(), 100)
ax.plot(grid, slope * grid + intercept, color="tab:red", linewidth=2, label="fit")
ax.set(xlabel="x", ylabel="y", title=f"slope {slope:.2f}, intercept {intercept:.2f}")
ax.legend()
plt.show()

# %% curves
epochs = np.arange(1, 21)
curves = {"train": 1 / epochs, "validation": 1 / epochs + 0.1}
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
for (name, values), style in zip(curves.items(), ("o-", "s--")):
    ax.plot(epochs, values, style, label=name)
ax.set(xlabel="epoch", ylabel="loss", title="Several curves")
ax.legend()
plt.show()

# %% line through unsorted points
order = df.sort_values("x")
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
ax.plot(order["x"], order["y"], marker=".")
ax.set(xlabel="x", ylabel="y", title="Sorted by x")
plt.show()
print("rows drawn:", len(order))

# %% check
assert (np.diff(ax.lines[0].get_xdata()) > 0).all(), "sorted, the line should run to the right"
ax = plt.figure("check").gca()
assert ax.plot([1, 2], [1, 2], "o")[0].get_linestyle() == "None", "'o' should draw no line"
assert len(ax.plot(np.zeros((5, 3)))) == 3, "there should be one line per column"
text = plt.figure("check", clear=True).gca()
text.plot(["10", "9", "30"], [1, 2, 3])
names = [label.get_text() for label in text.get_xticklabels()]
assert names == ["10", "9", "30"], "numbers as text should stand in the order of the rows"
plt.close("check")

# Output:
# rows drawn: 60
