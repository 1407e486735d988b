"""chi2_contingency tests a table of counts; by hand the statistic and Cramer's V are the same."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"city": rng.choice(["A", "B", "C"], 600)})
p = df["city"].map({"A": 0.2, "B": 0.3, "C": 0.5})
df["bought"] = np.where(rng.random(600) < p, "yes", "no")

# %% two columns
from scipy.stats import chi2_contingency
from scipy.stats.contingency import association

table = pd.crosstab(df["city"], df["bought"])
result = chi2_contingency(table)
V = association(table.to_numpy(), method="cramer")
print(f"chi2 = {result.statistic:.1f}, dof = {result.dof}, p < 0.001: {result.pvalue < 0.001}")
print(f"Cramer's V: {V:.2f}, smallest expected count: {result.expected_freq.min():.0f}")

# %% two rates
clicks, shown = np.array([30, 55]), np.array([200, 200])
rates = chi2_contingency(np.column_stack([clicks, shown - clicks]))
print(f"A/B test: {clicks / shown}, p = {rates.pvalue:.3f}")

# %% check
from scipy.stats import chisquare

counts = table.to_numpy()
expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
statistic = ((counts - expected) ** 2 / expected).sum()
assert np.isclose(statistic, result.statistic), "the statistic should follow the formula"
assert np.allclose(expected, result.expected_freq), "so should the expected counts"
by_hand = np.sqrt(statistic / (counts.sum() * (min(counts.shape) - 1)))
assert np.isclose(V, by_hand), "and Cramer's V"
assert chi2_contingency(counts / counts.sum()).pvalue > 0.5, "shares should give a wrong p"
plain = chi2_contingency([[30, 170], [55, 145]], correction=False)
assert rates.pvalue > plain.pvalue, "2 x 2 tables should be corrected by default"
large = chi2_contingency(np.array([[5050, 4950], [4950, 5050]]) * 10)
assert large.pvalue < 0.001, "with many rows a tiny relation should be significant"
unequal = False
try:
    chisquare([10, 20], [0.5, 0.5])
except ValueError:
    unequal = True
assert unequal, "shares in place of expected counts should raise"

# Output:
# chi2 = 50.6, dof = 2, p < 0.001: True
# Cramer's V: 0.29, smallest expected count: 67
# A/B test: [0.15  0.275], p = 0.003
