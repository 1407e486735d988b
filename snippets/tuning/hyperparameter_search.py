"""Sixty random trials hit the best five percent with 95 %; a grid tries few values of each."""

# %% chance to hit the best 5 %
import numpy as np

rng = np.random.default_rng(0)
hits = (rng.random((20_000, 60)) < 0.05).any(axis=1).mean()
print(f"60 random trials: {hits:.2f} simulated, {1 - 0.95**60:.2f} by formula")

# %% one parameter matters, one does not
x_grid = np.linspace(0, 1, 5)
grid = np.array([(a, b) for a in x_grid for b in x_grid])
random = rng.random((25, 2))


def score(points):
    """Best score where only the first parameter matters; optimum at 0.37."""
    return (1 - (points[:, 0] - 0.37) ** 2).max()


wins = np.mean([score(rng.random((25, 2))) > score(grid) for _ in range(500)])
print("values of the important one: grid", len(np.unique(grid[:, 0])), "random", len(random))
print(f"random beats the grid of equal size in {wins:.0%} of 500 runs")

# %% check
assert abs(hits - (1 - 0.95**60)) < 0.01, "the formula should hold"
assert wins > 0.9, "random search should usually win here"

# Output:
# 60 random trials: 0.95 simulated, 0.95 by formula
# values of the important one: grid 5 random 25
# random beats the grid of equal size in 100% of 500 runs
