"""A generator repeats its own numbers and ignores the global seed."""

# %% generator
import numpy as np

rng = np.random.default_rng(0)
print("generator:", rng.normal(size=3).round(2))

# %% everything
import random

random.seed(0)
np.random.seed(0)  # also what scikit-learn uses when random_state is not set
print("np.random:", np.random.normal(size=3).round(2))
# keras.utils.set_random_seed(0) sets these two and Keras in one call

# %% workers
streams = np.random.default_rng(0).spawn(2)
print("two workers:", [stream.normal(size=2).round(2).tolist() for stream in streams])

# %% check
a = np.random.default_rng(0).normal(size=3)
assert np.array_equal(a, np.random.default_rng(0).normal(size=3)), "same seed, same numbers"
np.random.seed(0)
assert not np.allclose(a, np.random.normal(size=3)), "np.random should give other numbers"
np.random.seed(123)
assert np.array_equal(np.random.default_rng(0).normal(size=3), a), "no effect on a generator"
random.seed(0)
one = np.random.normal()
random.seed(0)
assert one != np.random.normal(), "random.seed should not touch NumPy"
one, two = (stream.normal(size=1000) for stream in np.random.default_rng(0).spawn(2))
assert abs(np.corrcoef(one, two)[0, 1]) < 0.1, "spawned generators should be independent"
one, two = (np.random.default_rng([worker, 0]).normal(size=1000) for worker in range(2))
assert abs(np.corrcoef(one, two)[0, 1]) < 0.1, "so should seeds of worker and seed"
rng.normal()
later = np.random.default_rng(0).normal(size=5)[4]
assert rng.normal() == later, "one draw more should shift all that follow"

# Output:
# generator: [ 0.13 -0.13  0.64]
# np.random: [1.76 0.4  0.98]
# two workers: [[1.44, -0.9], [0.81, -1.91]]
