"""One-sided differences err by order h, the central one by h^2; numpy.gradient is central."""

# %% formulas
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(-3, 3, size=200)
exact = np.cos(x)
print("h        backward   central   (largest error for sin)")
errors = {}
for h in (0.1, 0.01, 0.001):
    backward = (np.sin(x) - np.sin(x - h)) / h
    central = (np.sin(x + h) - np.sin(x - h)) / (2 * h)
    errors[h] = np.abs(backward - exact).max(), np.abs(central - exact).max()
    print(f"{h:<8} {errors[h][0]:.1e}    {errors[h][1]:.1e}")

# %% too small a step
h = 1e-15
tiny = np.abs((np.sin(x) - np.sin(x - h)) / h - exact).max()

# %% sampled data
grid = np.linspace(0, 3, 301)
slope = np.gradient(np.sin(grid), grid)

# %% check
assert 9 < errors[0.1][0] / errors[0.01][0] < 11, "backward: a tenth of h, a tenth of the error"
assert 90 < errors[0.1][1] / errors[0.01][1] < 110, "central: a hundredth"
assert tiny > errors[0.1][0], "rounding spoils a step that is too small"
assert np.allclose(slope[1:-1], np.cos(grid)[1:-1], atol=1e-4), "central inside"
assert np.isclose(slope[0], (np.sin(grid[1]) - np.sin(grid[0])) / grid[1]), "forward at the start"

# Output:
# h        backward   central   (largest error for sin)
# 0.1      5.0e-02    1.7e-03
# 0.01     5.0e-03    1.7e-05
# 0.001    5.0e-04    1.7e-07
