"""where is an elementwise if; with one argument it returns a tuple of positions."""

# %% data
import numpy as np

x = np.array([-2.0, 0.0, 3.0, 5.0])

# %% choose
print("relu:", np.where(x > 0, x, 0))
print("select:", np.select([x < 0, x == 0], ["neg", "zero"], default="pos"))

# %% positions
print("positions:", np.flatnonzero(x > 0), " first:", np.flatnonzero(x > 0)[0])
A = np.array([[0, 5], [7, 0]])
print("rows and columns:", np.argwhere(A > 0).tolist())

# %% where defined
safe_log = np.log(x, where=x > 0, out=np.zeros(x.shape))
print("safe log:", safe_log.round(2))

# %% check
assert isinstance(np.where(x > 0), tuple), "one argument should give a tuple"
assert (np.where(x > 0)[0] == np.flatnonzero(x > 0)).all(), "its first item should be flatnonzero"
assert safe_log.tolist()[:2] == [0, 0], "the rest should keep the value of out"
assert np.allclose(safe_log[2:], [np.log(3), np.log(5)]), "it should be the logarithm where x > 0"
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    np.where(x > 0, np.log(x), 0)
assert len(caught) == 2, "both branches should be computed, with warnings for x <= 0"
failed = 0
for work in (lambda: np.where(x > 0, "a", np.nan), lambda: np.select([x > 0], ["a"])):
    try:
        work()
    except TypeError:
        failed += 1
assert failed == 2, "text beside numbers should raise"
assert np.where(x > 0, "a", None).dtype == object, "None should give an object array"

# Output:
# relu: [0. 0. 3. 5.]
# select: ['neg' 'zero' 'pos' 'pos']
# positions: [2 3]  first: 2
# rows and columns: [[0, 1], [1, 0]]
# safe log: [0.   0.   1.1  1.61]
