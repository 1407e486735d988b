"""The ECDF needs no bins; the largest gap of two curves is the Kolmogorov-Smirnov statistic."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% compare groups
import matplotlib.pyplot as plt

column = X.columns[0]
fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
for name, values in X[column].dropna().groupby(y):
    ax.ecdf(values, label=f"class {name}, {len(values)} rows")
ax.axhline(0.5, color="gray", linestyle=":", label="median")
ax.set(xlabel=column, ylabel="share of rows up to x", title="One column by class")
ax.legend(loc="lower right")
plt.show()

# %% share below a limit
limit = X[column].mean()
print(f"share of rows up to {limit:.1f}: {(X[column].dropna() <= limit).mean():.2f}")

# %% check
import numpy as np
from scipy.stats import ks_2samp

first, second = (values.to_numpy() for _, values in X[column].groupby(y))
both = np.sort(np.concatenate([first, second]))
shares = [np.searchsorted(np.sort(v), both, side="right") / len(v) for v in (first, second)]
gap = np.abs(shares[0] - shares[1]).max()
assert np.isclose(gap, ks_2samp(first, second).statistic), "the largest gap: the KS statistic"
ends = [line.get_ydata()[-1] for line in ax.lines[:2]]
assert np.allclose(ends, 1), "both curves should end at 1, whatever their size"
at_median = np.searchsorted(np.sort(first), np.median(first), side="right") / len(first)
assert abs(at_median - 0.5) < 0.02, "the height at the median should be 0.5"
message = "none"
try:
    plt.figure("check").gca().ecdf([1, np.nan])
except ValueError as error:
    message = str(error)
assert message == "ecdf() does not support NaNs", message
above = plt.gca().ecdf([1, 2, 3, 4], complementary=True)
assert above.get_ydata()[[0, -1]].tolist() == [1, 0], "complementary: the share above"
plt.close("check")

# Output:
# share of rows up to 14.1: 0.60
