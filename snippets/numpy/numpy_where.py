"""where is an elementwise if; with one argument it returns a tuple of positions."""

# %% data
import numpy as np

x = np.array([-2.0, 0.0, 3.0, 5.0])

# %% choose
print("relu:", np.where(x > 0, x, 0))
print("select:", np.select([x < 0, x == 0], ["neg", "zero"], default="pos"))

# %% positions
print("tuple:", np.where(x > 0), " flat:", np.flatnonzero(x > 0))

# %% compute only where it is defined
safe_log = np.log(x, where=x > 0, out=np.zeros(x.shape))
print("safe log:", safe_log.round(2))
between = (x > -1) & (x < 4)

# %% check
assert isinstance(np.where(x > 0), tuple), "one argument gives a tuple"
assert (np.where(x > 0)[0] == np.flatnonzero(x > 0)).all(), "its first item is flatnonzero"
assert safe_log.tolist()[:2] == [0, 0], "the rest keeps the value of out"
assert np.allclose(safe_log[2:], [np.log(3), np.log(5)]), "the logarithm where x > 0"
assert between.tolist() == [False, True, True, False], "conditions combine with &"

# Output:
# relu: [0. 0. 3. 5.]
# select: ['neg' 'zero' 'pos' 'pos']
# tuple: (array([2, 3]),)  flat: [2 3]
# safe log: [0.   0.   1.1  1.61]
