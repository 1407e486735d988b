"""argsort(-x)[:n] gives the n largest in order, argpartition the same set without an order."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=1000)
P = rng.dirichlet(np.ones(6), size=4)

# %% top n
n = 5
best = np.argsort(-x)[:n]
top = np.argpartition(x, -n)[-n:]
print("indices:", best, "values:", x[best].round(2))
print("fast, then sorted:", top[np.argsort(-x[top])])

# %% per row
top3 = np.argsort(-P, axis=1)[:, :3]
print(top3)
print(np.take_along_axis(P, top3, axis=1).round(2)[0])

# %% in a matrix
rows, columns = np.unravel_index(np.argsort(-P, axis=None)[:2], P.shape)
print("rows", rows, "columns", columns)

# %% check
assert set(best) == set(top), "both should find the same n indices"
assert (top[np.argsort(-x[top])] == best).all(), "sorted they should be in order too"
assert np.argsort(x)[-n:][-1] == best[0], "argsort(x)[-n:] should have the largest last"
assert x[best[0]] == x.max(), "the largest should come first"
assert (top3[:, 0] == P.argmax(axis=1)).all(), "the first should be the argmax"
assert P[rows[0], columns[0]] == P.max(), "row and column should be those of the maximum"
assert set(np.argpartition(x, n - 1)[:n]) == set(np.argsort(x)[:n]), "the n smallest"
gap = np.array([1.0, np.nan, 3.0])
assert np.argsort(-gap)[0] == 2 and np.argpartition(gap, -1)[-1] == 1, "only argpartition: NaN"
assert np.argsort(-np.array([0, 9], dtype="uint8"))[0] == 0, "unsigned integers should wrap"

# Output:
# indices: [219 270 247 933 779] values: [3.07 2.76 2.55 2.49 2.47]
# fast, then sorted: [219 270 247 933 779]
# [[5 1 4]
#  [4 2 5]
#  [3 2 0]
#  [4 5 0]]
# [0.37 0.2  0.14]
# rows [2 3] columns [3 4]
