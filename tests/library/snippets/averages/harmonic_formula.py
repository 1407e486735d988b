"""The formula of the harmonic mean agrees with the standard library."""

# %% formula
from statistics import harmonic_mean

a, b = 1.0, 3.0
by_formula = 2 * a * b / (a + b)
print(f"H = {by_formula:.3f}")

# %% check
assert abs(by_formula - harmonic_mean([a, b])) < 1e-12, "formula and library disagree"

# Output:
# H = 1.500
