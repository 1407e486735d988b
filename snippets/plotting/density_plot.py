"""gaussian_kde is a sum of bells with area one; the bandwidth decides how many humps show."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% one curve per class
import matplotlib.pyplot as plt
import numpy as np
from scipy.stats import gaussian_kde

column = X.columns[0]
grid = np.linspace(X[column].min(), X[column].max(), 200)
fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
for name, values in X[column].dropna().groupby(y):
    (line,) = ax.plot(grid, gaussian_kde(values)(grid), label=f"class {name}")
    ax.hist(values, bins=30, density=True, alpha=0.3, color=line.get_color())
ax.set(xlabel=column, ylabel="density", title="Density by class")
ax.legend()
plt.show()

# %% bandwidth
values = X[column].dropna()
fig, ax = plt.subplots(figsize=(7, 4), layout="constrained")
for width in (0.1, None, 1.0):
    ax.plot(grid, gaussian_kde(values, bw_method=width)(grid), label=f"bw_method={width}")
ax.set(xlabel=column, ylabel="density", title="Bandwidth")
ax.legend()
plt.show()
kde = gaussian_kde(values)
middle = values.median()
print(f"share above the median: {kde.integrate_box_1d(middle, np.inf):.2f}")

# %% check
from scipy.stats import norm

rng = np.random.default_rng(0)
x = np.concatenate([rng.normal(0, 1, 300), rng.normal(5, 1, 200)])
grid, humps = np.linspace(-8, 13, 400), []
for width in (None, 1.0):
    rising = np.diff(gaussian_kde(x, bw_method=width)(grid)) > 0
    humps.append(np.sum(rising[:-1] & ~rising[1:]))
assert humps == [2, 1], "a wide bandwidth should merge the humps"
kde = gaussian_kde(x)
h = len(x) ** -0.2 * x.std(ddof=1)
by_hand = norm.pdf((grid[:, None] - x) / h).mean(axis=1) / h
assert np.allclose(by_hand, kde(grid)), "the formula should give the curve: one bell per value"
assert np.isclose(kde.integrate_box_1d(-np.inf, np.inf), 1), "a density should have area one"
assert gaussian_kde(x / 1000)(0.0) > 1, "a height should be able to exceed 1"
prices = rng.exponential(1, 500)
assert gaussian_kde(prices).integrate_box_1d(-np.inf, 0) > 0.02, "it leaks below the limit 0"

# Output:
# share above the median: 0.51
