"""The whole-array expression gives the numbers of the loop; np.vectorize calls f for each one."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=200_000)
group = rng.integers(0, 3, x.size)

# %% if and else
result = np.where(x > 0, x * x, -x)
bands = np.select([x < -1, x < 1], ["low", "middle"], default="high")
print("mean:", result.mean().round(2), " bands:", np.unique(bands, return_counts=True)[1])

# %% dict
table = np.array([0.1, 0.5, 0.9])  # value of code 0, 1, 2
print("looked up:", table[group][:4])

# %% groups and pairs
print("sums:", np.bincount(group, weights=x).round(1))
print("all pairs:", (x[:3, None] - x[None, :3]).shape)
print("running maximum:", np.maximum.accumulate(x)[-1].round(2))

# %% check
calls = 0


def f(v):
    global calls
    calls += 1
    return v * v if v > 0 else -v


assert np.allclose([f(v) for v in x], result), "the loop should give the same numbers"
calls = 0
assert np.allclose(np.vectorize(f, otypes=[float])(x), result), "np.vectorize too"
assert calls == x.size, "np.vectorize should call f for each element"
cut = np.vectorize(lambda v: v if v > 0 else 0)(np.array([-1.0, 2.5]))
assert cut.tolist() == [0, 2], "without otypes the first result should set the type"
sums = np.bincount(group, weights=x)
assert np.isclose(sums[1], x[group == 1].sum()), "one pass should give all groups"

# Output:
# mean: 0.9  bands: [ 31720  31878 136402]
# looked up: [0.9 0.1 0.1 0.9]
# sums: [ 151.7 -179.5   53.9]
# all pairs: (3, 3)
# running maximum: 4.73
