"""The same seed gives the same numbers; a new generator in a loop repeats itself."""

# %% generator
import numpy as np

rng = np.random.default_rng(42)
print("uniform:", rng.random(3).round(3))
print("integers 0-9:", rng.integers(0, 10, size=5))
print("choice:", rng.choice(["a", "b", "c", "d"], size=3, replace=False))

# %% same seed, same numbers
first, second = np.random.default_rng(0).random(3), np.random.default_rng(0).random(3)
rng = np.random.default_rng(0)

# %% the legacy seed does not reach generators
np.random.seed(0)
legacy = np.random.random(3)
picked = np.random.default_rng(0).choice(5, size=5, replace=False)

# %% check
assert (first == second).all(), "equal seeds should give equal numbers"
assert (rng.random(3) != rng.random(3)).all(), "one generator goes on"
assert not np.allclose(legacy, first), "legacy and generator have different streams"
assert sorted(picked.tolist()) == [0, 1, 2, 3, 4], "without replacement every value comes once"

# Output:
# uniform: [0.774 0.439 0.859]
# integers 0-9: [0 6 2 0 5]
# choice: ['b' 'c' 'd']
