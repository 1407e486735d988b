"""Pearson by its formula agrees with scipy; ranks make it Spearman; a U shape escapes both."""

# %% formula
import numpy as np
from scipy import stats


def pearson(x, y):
    dx, dy = x - x.mean(), y - y.mean()
    return (dx * dy).sum() / np.sqrt((dx**2).sum() * (dy**2).sum())


def kendall(x, y):
    i, j = np.triu_indices(len(x), k=1)
    return np.sign((x[i] - x[j]) * (y[i] - y[j])).mean()


# %% check
rng = np.random.default_rng(0)
for trial in range(100):
    x = rng.normal(size=rng.integers(3, 40))
    y = x + rng.normal(size=x.size)
    ranks = stats.rankdata(x), stats.rankdata(y)
    assert np.isclose(pearson(x, y), stats.pearsonr(x, y).statistic), "Pearson"
    assert np.isclose(pearson(x, y), np.corrcoef(x, y)[0, 1]), "NumPy"
    assert np.isclose(pearson(*ranks), stats.spearmanr(x, y).statistic), "Spearman"
    assert np.isclose(kendall(x, y), stats.kendalltau(x, y).statistic), "Kendall"

# %% what each sees
x = np.linspace(-3, 3, 61)
outlier = x.copy()
outlier[0] = 100
shapes = {"line": 2 * x + 1, "exp(2x)": np.exp(2 * x), "x^2": np.round(x**2, 6)}
shapes["one outlier"] = outlier
for name, y in shapes.items():
    rank = stats.spearmanr(x, y).statistic
    print(f"{name:12} Pearson {pearson(x, y):5.2f}  Spearman {rank:5.2f}")

# %% two categorical columns
table = np.array([[30, 10], [10, 30]])
print("Cramer's V:", round(stats.contingency.association(table, method="cramer"), 2))

# %% check
assert np.isclose(stats.spearmanr(x, shapes["exp(2x)"]).statistic, 1), "monotone"
assert abs(pearson(x, shapes["x^2"])) < 1e-9, "a parabola has correlation 0"
assert stats.spearmanr(x, outlier).statistic > 0.8 > pearson(x, outlier), "ranks are robust"
assert np.isclose(stats.contingency.association(table, method="cramer"), 0.5), "between 0 and 1"

# Output:
# line         Pearson  1.00  Spearman  1.00
# exp(2x)      Pearson  0.64  Spearman  1.00
# x^2          Pearson  0.00  Spearman  0.00
# one outlier  Pearson -0.09  Spearman  0.90
# Cramer's V: 0.5
