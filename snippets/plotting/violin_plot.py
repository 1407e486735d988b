"""Two groups with nearly the same box: only the violin shows that one has two peaks."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% one violin per class
import matplotlib.pyplot as plt

column = X.columns[0]
groups = {str(name): values.dropna() for name, values in X[column].groupby(y)}
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
parts = ax.violinplot(list(groups.values()), showmedians=True)
labels = [f"{name}\n{len(values)} rows" for name, values in groups.items()]
ax.set_xticks(range(1, len(groups) + 1), labels=labels)
ax.set(xlabel="class", ylabel=column, title="One column by class")
plt.show()
print("rows:", {name: len(values) for name, values in groups.items()})

# %% with a box inside
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
ax.violinplot(list(groups.values()), showextrema=False)
ax.boxplot(list(groups.values()), widths=0.1, tick_labels=list(groups))
ax.set(xlabel="class", ylabel=column, title="Violin and box")
plt.show()

# %% check
import numpy as np

rng = np.random.default_rng(0)
one = rng.normal(0, 1.5, size=600)
two = np.concatenate([rng.normal(-1, 0.35, size=300), rng.normal(1, 0.35, size=300)])
boxes = [np.percentile(group, [25, 75]) for group in (one, two)]
assert np.allclose(*boxes, atol=0.2), "the boxes should hardly differ"
ax = plt.figure("check").gca()
shapes = [body.get_paths()[0].vertices for body in ax.violinplot([one, two])["bodies"]]
middle = [np.ptp(v[np.abs(v[:, 1]) < 0.1, 0]) for v in shapes]
assert middle[1] < middle[0] / 2, "only the violin of two peaks should be thin in the middle"
few = ax.violinplot([one, one[:10]])["bodies"]
width = [np.ptp(body.get_paths()[0].vertices[:, 0]) for body in few]
assert np.isclose(*width), "10 and 600 rows should be drawn equally wide"
ends = shapes[0][:, 1]
assert np.isclose(ends.max(), one.max()), "the tails should reach no further than the data"
plt.close("check")

# Output:
# rows: {'0': 50, '1': 50, '2': 50}
