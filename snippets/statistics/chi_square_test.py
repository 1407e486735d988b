"""chi2_contingency tests a table of counts; by hand the statistic and Cramer's V are the same."""

# %% data
import numpy as np
import pandas as pd
from scipy.stats import chi2_contingency
from scipy.stats.contingency import association

rng = np.random.default_rng(0)
city = rng.choice(["A", "B", "C"], 600)
p = pd.Series(city).map({"A": 0.2, "B": 0.3, "C": 0.5}).to_numpy()
bought = np.where(rng.random(600) < p, "yes", "no")

# %% test
table = pd.crosstab(city, bought)
result = chi2_contingency(table)
print(table.shape, f"chi2 = {result.statistic:.1f}, dof = {result.dof}")
print("p < 0.001:", bool(result.pvalue < 0.001))
counts = table.to_numpy()
expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
V = np.sqrt(result.statistic / (counts.sum() * (min(counts.shape) - 1)))
print("Cramer's V:", round(V, 2))

# %% shares instead of counts

# %% check
assert np.isclose(((counts - expected) ** 2 / expected).sum(), result.statistic), "the formula"
assert np.allclose(expected, result.expected_freq), "expected counts"
assert np.isclose(V, association(counts, method="cramer")), "the size of the relation"
assert chi2_contingency(counts / counts.sum()).pvalue > 0.5, "shares: a wrong p"

# Output:
# (3, 2) chi2 = 50.6, dof = 2
# p < 0.001: True
# Cramer's V: 0.29
