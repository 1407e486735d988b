"""DataFrame.hist draws one subplot per numeric column and returns their axes."""

# %% data
import matplotlib.pyplot as plt
from sklearn.datasets import load_diabetes

df = load_diabetes(as_frame=True, scaled=False).frame.iloc[:, [0, 2, 3, 10]]
df["group"] = (df["target"] > 150).map({True: "high", False: "low"})

# %% plot
axes = df.hist(bins=30, figsize=(8, 5), layout=(2, 2))
plt.tight_layout()
by_group = df.hist(column="bmi", by="group", bins=20, sharex=True)
plt.show()

# %% check
titles = [ax.get_title() for ax in axes.ravel()]
print(titles)
assert titles == ["age", "bmi", "bp", "target"], "one subplot per numeric column"
assert axes.shape == (2, 2), "laid out as asked"
assert len(by_group.ravel()) == 2, "one subplot per group"
assert sum(bar.get_height() for bar in axes[0, 0].patches) == len(df), "every row is counted"

# Output:
# ['age', 'bmi', 'bp', 'target']
