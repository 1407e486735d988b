"""DataFrame.plot draws lines per column; a Series bar chart takes its labels from the index."""

# %% data
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
walk = pd.DataFrame(rng.normal(size=(100, 2)).cumsum(axis=0), columns=["a", "b"])
importance = pd.Series({"age": 0.2, "fare": -0.4, "cls": 0.7})

# %% plot
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
ax = walk.plot(ax=left, title="Random walks", xlabel="step", ylabel="value", style=["-", "--"])
importance.sort_values().plot.bar(ax=right, title="Correlation", ylabel="r", rot=0)
plt.show()

# %% check
labels = [tick.get_text() for tick in right.get_xticklabels()]
print("lines:", len(ax.get_lines()), "bars:", len(right.patches), labels)
assert ax is left, "plot returns the axes it drew into"
assert len(ax.get_lines()) == 2, "one line per numeric column"
assert labels == ["fare", "age", "cls"], "bars are labelled by the index"
assert len(walk.assign(flag=True, name="x").plot(subplots=True)) == 2, "bool and text are left out"
try:
    pd.DataFrame({"name": ["a"]}).plot()
    raised = False
except TypeError:
    raised = True
assert raised, "without a numeric column plot should raise TypeError"
plt.close("all")

# Output:
# lines: 2 bars: 3 ['fare', 'age', 'cls']
