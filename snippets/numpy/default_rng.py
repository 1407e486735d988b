"""The same seed gives the same numbers; a new generator in a loop repeats itself."""

# %% generator
import numpy as np

rng = np.random.default_rng(42)
print("uniform:", rng.random(3).round(3))
print("normal:", rng.normal(5, 2, size=3).round(2))
print("integers 0-9:", rng.integers(0, 10, size=5))
print("without repetition:", rng.choice(["a", "b", "c", "d"], size=3, replace=False))
print("with probabilities:", rng.choice(["no", "yes"], size=5, p=[0.8, 0.2]))


# %% functions
def noisy(x, rng):
    return x + rng.normal(size=len(x))  # the caller's generator goes on: other noise each time


first, second = noisy(np.zeros(2), rng), noisy(np.zeros(2), rng)
print("two calls:", first.round(2), second.round(2))

# %% check
from sklearn.utils import check_random_state

again = np.random.default_rng(42).random(3)
assert (again == np.random.default_rng(42).random(3)).all(), "equal seeds: equal numbers"
assert (first != second).all(), "one generator should go on"
np.random.seed(42)
assert not np.allclose(np.random.random(3), again), "the legacy functions should draw others"
assert (np.random.default_rng(42).random(3) == again).all(), "np.random.seed should not matter"
refused = False
try:
    check_random_state(rng)
except ValueError:
    refused = True
assert refused, "scikit-learn should refuse a Generator as random_state"
draws = np.random.default_rng(0).choice(5, size=50)
assert len(set(draws.tolist())) <= 5, "choice should draw with replacement by default"

# Output:
# uniform: [0.774 0.439 0.859]
# normal: [6.88 1.1  2.4 ]
# integers 0-9: [7 7 7 7 5]
# without repetition: ['b' 'a' 'c']
# with probabilities: ['yes' 'no' 'yes' 'no' 'no']
# two calls: [ 0.37 -0.96] [ 0.88 -0.05]
