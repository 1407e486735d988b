"""The whole-array expression gives the numbers of the loop; np.vectorize calls f for each one."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=200_000)


# %% three ways
def f(v):
    global calls
    calls += 1
    return v * v if v > 0 else -v


calls = 0
from_loop = np.array([f(v) for v in x])
print("calls of f by the loop:", calls)

calls = 0
from_vectorize = np.vectorize(f, otypes=[float])(x)
print("calls of f by np.vectorize:", calls)

from_where = np.where(x > 0, x * x, -x)  # no call of f: compiled loops over the whole array
print("mean:", from_where.mean().round(2))
cut = np.vectorize(lambda v: v if v > 0 else 0)(np.array([-1.0, 2.5]))

# %% group sums without a loop
group = rng.integers(0, 3, x.size)
sums = np.bincount(group, weights=x)

# %% check
assert np.allclose(from_loop, from_where), "the same numbers"
assert np.allclose(from_loop, from_vectorize), "np.vectorize too"
assert calls == x.size, "np.vectorize is a loop inside"
assert cut.tolist() == [0, 2], "without otypes the first result, an integer, sets the type"
assert np.isclose(sums[1], x[group == 1].sum()), "one pass for all groups"

# Output:
# calls of f by the loop: 200000
# calls of f by np.vectorize: 200000
# mean: 0.9
