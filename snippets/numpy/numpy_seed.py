"""A generator repeats its own numbers and ignores the global seed."""

# %% data
import numpy as np

a = np.random.default_rng(0).normal(size=3)
b = np.random.default_rng(0).normal(size=3)
print("generator:", a.round(2))

# %% global seed
np.random.seed(0)
old = np.random.normal(size=3)
print("np.random:", old.round(2))

rng = np.random.default_rng(0)
np.random.seed(123)

# %% independent streams
streams = [r.normal(size=1000) for r in np.random.default_rng(0).spawn(2)]
r = np.corrcoef(streams)[0, 1]
print("correlation of two streams:", r.round(2))
one, two = (np.random.default_rng([worker, 0]).normal(size=1000) for worker in range(2))

# %% check
assert np.array_equal(a, b), "the same seed, the same numbers"
assert not np.allclose(a, old), "other numbers from the same seed"
assert np.array_equal(rng.normal(size=3), a), "the global seed does not touch it"
assert abs(r) < 0.1, "spawned generators are independent"
assert abs(np.corrcoef(one, two)[0, 1]) < 0.1, "so are seeds of worker and seed"

# Output:
# generator: [ 0.13 -0.13  0.64]
# np.random: [1.76 0.4  0.98]
# correlation of two streams: -0.02
