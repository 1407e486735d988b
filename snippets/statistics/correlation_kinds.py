"""Pearson by its formula agrees with scipy; ranks make it Spearman; a U shape escapes both."""

# %% formula
import numpy as np
from scipy import stats


def pearson(x, y):
    dx, dy = x - x.mean(), y - y.mean()
    return (dx * dy).sum() / np.sqrt((dx**2).sum() * (dy**2).sum())


# %% what each sees
x = np.linspace(-3, 3, 61)
outlier = np.r_[100, x[1:]]
shapes = {"line": 2 * x + 1, "exp(2x)": np.exp(2 * x), "x^2": np.round(x**2, 6)}
shapes["one outlier"] = outlier
for name, y in shapes.items():
    rank = stats.spearmanr(x, y).statistic
    print(f"{name:12} Pearson {pearson(x, y) + 0:5.2f}  Spearman {rank + 0:5.2f}")

# %% categories
import pandas as pd
from scipy.stats.contingency import association

kind = np.repeat(["a", "b"], 40)
bought = np.repeat(["yes", "no", "yes"], [30, 40, 10])
table = pd.crosstab(kind, bought).to_numpy()
print("Cramer's V:", round(association(table, method="cramer"), 2))
print("0/1 and number:", round(stats.pearsonr(kind == "b", np.arange(80)).statistic, 2))


# %% check
def kendall(x, y):
    i, j = np.triu_indices(len(x), k=1)
    return np.sign((x[i] - x[j]) * (y[i] - y[j])).mean()


rng = np.random.default_rng(0)
for trial in range(100):
    a = rng.normal(size=rng.integers(3, 40))
    b = a + rng.normal(size=a.size)
    ranks = stats.rankdata(a), stats.rankdata(b)
    assert np.isclose(pearson(a, b), stats.pearsonr(a, b).statistic), "Pearson should agree"
    assert np.isclose(pearson(*ranks), stats.spearmanr(a, b).statistic), "Spearman should agree"
    assert np.isclose(kendall(a, b), stats.kendalltau(a, b).statistic), "Kendall should agree"
assert np.isclose(stats.spearmanr(x, shapes["exp(2x)"]).statistic, 1), "monotone: Spearman 1"
assert abs(pearson(x, shapes["x^2"])) < 1e-9, "a parabola should have correlation 0"
assert stats.spearmanr(x, outlier).statistic > 0.8 > pearson(x, outlier), "ranks are robust"
gap = pd.DataFrame({"x": x, "y": np.where(x > 2, np.nan, x)})
assert np.isnan(stats.pearsonr(gap["x"], gap["y"]).statistic), "scipy should give NaN"
assert np.isclose(gap.corr().iloc[0, 1], 1), "pandas should drop the pair"

# Output:
# line         Pearson  1.00  Spearman  1.00
# exp(2x)      Pearson  0.64  Spearman  1.00
# x^2          Pearson  0.00  Spearman  0.00
# one outlier  Pearson -0.09  Spearman  0.90
# Cramer's V: 0.5
# 0/1 and number: 0.87
