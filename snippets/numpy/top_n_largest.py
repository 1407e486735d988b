"""argsort(-x)[:n] gives the n largest in order, argpartition the same set without an order."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=1000)
P = rng.dirichlet(np.ones(6), size=4)

# %% one array
n = 5
best = np.argsort(-x)[:n]
top = np.argpartition(x, -n)[-n:]
print("indices:", best, "values:", x[best].round(2))
assert set(best) == set(top), "the same n indices"
top = top[np.argsort(-x[top])]

# %% per row: the three most probable classes
top3 = np.argsort(-P, axis=1)[:, :3]
print(top3)
print(np.take_along_axis(P, top3, axis=1).round(2)[0])

# %% place in a matrix
rows, columns = np.unravel_index(np.argsort(-P, axis=None)[:2], P.shape)
smallest = np.argpartition(x, n - 1)[:n]

# %% check
assert (top == best).all(), "now in order too"
assert x[best[0]] == x.max(), "the largest first"
assert (top3[:, 0] == P.argmax(axis=1)).all(), "the first is the argmax"
assert P[rows[0], columns[0]] == P.max(), "row and column of the maximum"
assert set(smallest) == set(np.argsort(x)[:n]), "the n smallest"

# Output:
# indices: [219 270 247 933 779] values: [3.07 2.76 2.55 2.49 2.47]
# [[5 1 4]
#  [4 2 5]
#  [3 2 0]
#  [4 5 0]]
# [0.37 0.2  0.14]
