"""hist counts values per bin; with density the area, not the sum of the heights, is one."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% two groups, same bins
import matplotlib.pyplot as plt
import numpy as np

column = X.columns[0]
edges = np.histogram_bin_edges(X[column].dropna(), bins=30)
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
for name, values in X[column].groupby(y):
    ax.hist(values, bins=edges, density=True, alpha=0.5, label=f"class {name}")
ax.set(xlabel=column, ylabel="density", title="Same edges, density")
ax.legend()
plt.show()

# %% percent
from matplotlib.ticker import PercentFormatter

values = X[column].dropna()
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
shares, _, _ = ax.hist(values, bins=20, weights=np.full(len(values), 1 / len(values)))
ax.yaxis.set_major_formatter(PercentFormatter(1))
ax.set(xlabel=column, ylabel="share of rows", title="Percent of the rows")
plt.show()
print(f"the shares sum to {shares.sum():.2f}")

# %% check
ax = plt.figure("check").gca()
heights, edges, _ = ax.hist(values, bins=20, density=True)
assert np.isclose((heights * np.diff(edges)).sum(), 1), "the area should be 1"
assert not np.isclose(heights.sum(), 1), "the heights should not sum to 1"
counts, edges = np.histogram([1, 2, 2, 3, 3, 3], bins=[1, 2, 3, 4])
assert counts.tolist() == [1, 2, 3] and len(edges) == 4, "one more edge than bins"
assert ax.hist([1, 2, np.nan])[0].sum() == 2, "NaN should be left out"
assert len(ax.hist(np.zeros((5, 3)))[0]) == 3, "a 2-D array should draw one series per column"
assert ax.hist([1, 50, 99], range=(0, 60))[0].sum() == 2, "values outside range: left out"
messages = []
for keywords in ({"x": [1, np.inf]}, {"x": [1, 2], "normed": True}):
    try:
        ax.hist(**keywords)
    except (ValueError, AttributeError) as error:
        messages.append(str(error))
assert "is not finite" in messages[0], "infinity should raise"
assert "unexpected keyword argument 'normed'" in messages[1], "normed should be gone"
plt.close("check")

# Output:
# the shares sum to 1.00
