"""subplots(rows, columns) returns an array of axes, which squeezes to 1-D for a single row."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% one plot per column
import matplotlib.pyplot as plt

columns = X.select_dtypes("number").columns
n_columns = 3
n_rows = -(-len(columns) // n_columns)  # rounded up
size = (4 * n_columns, 3 * n_rows)
fig, axes = plt.subplots(n_rows, n_columns, figsize=size, squeeze=False, layout="constrained")
for ax, column in zip(axes.flat, columns):
    ax.hist(X[column].dropna(), bins=20)
    ax.set(xlabel=column, ylabel="rows")
for ax in axes.flat[len(columns) :]:
    ax.remove()
fig.suptitle("All columns")
plt.show()
print("grid:", axes.shape, " columns:", len(columns))

# %% side by side
fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
left.scatter(X.iloc[:, 0], X.iloc[:, 1], s=10)
left.set(xlabel=X.columns[0], ylabel=X.columns[1], title="left")
y.value_counts().plot.bar(ax=right, rot=0)
right.set(xlabel="class", ylabel="rows", title="right")
plt.show()

# %% check
assert len(plt.figure(1).axes) == len(columns), "empty axes should be removed"
shapes = {}
for squeeze in (True, False):
    shapes[squeeze] = plt.subplots(1, 3, squeeze=squeeze, num="check", clear=True)[1].shape
assert shapes == {True: (3,), False: (1, 3)}, "one row should squeeze to one dimension"
messages = []
for rows, use in ((2, lambda a: a.plot), (1, lambda a: a[0, 0])):
    try:
        use(plt.subplots(rows, 2, num="check", clear=True)[1])
    except (AttributeError, IndexError) as error:
        messages.append(str(error))
assert messages[0] == "'numpy.ndarray' object has no attribute 'plot'", messages[0]
assert messages[1].startswith("too many indices"), messages[1]
plt.figure("check", clear=True)
assert plt.subplot(211).get_subplotspec().rowspan.start == 0, "211: the upper of two rows"
plt.close("check")

# Output:
# grid: (2, 3)  columns: 4
