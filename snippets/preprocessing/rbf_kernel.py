"""Similarity to a landmark makes a bump feature that a linear model can use."""

# %% data: the target is high around 35
import numpy as np

rng = np.random.default_rng(0)
age = rng.uniform(0, 60, size=(300, 1))
y = np.exp(-0.02 * (age[:, 0] - 35) ** 2) + 0.1 * rng.normal(size=300)

# %% feature
from sklearn.linear_model import LinearRegression
from sklearn.metrics.pairwise import rbf_kernel

similarity = rbf_kernel(age, [[35.0]], gamma=0.02)
raw = LinearRegression().fit(age, y).score(age, y)
peak = LinearRegression().fit(similarity, y).score(similarity, y)
print(f"R2 from age {raw:.2f}, from the similarity to 35 {peak:.2f}")
half = np.sqrt(np.log(2) / 0.02)
print(f"similarity at 35: {rbf_kernel([[35.0]], [[35.0]])[0, 0]}, half at distance {half:.1f}")

formula = np.exp(-0.02 * (age - 35) ** 2)

# %% check
assert np.allclose(similarity, formula), "exp(-gamma d^2)"
assert peak > 0.8 > raw + 0.5, "the bump is what the line lacked"

# Output:
# R2 from age 0.01, from the similarity to 35 0.92
# similarity at 35: 1.0, half at distance 5.9
