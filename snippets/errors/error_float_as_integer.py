"""A float cannot be a count or a position; integer division or int(round(x)) makes it one."""

# %% error
import numpy as np

values = [4, 8, 15, 16]
n = np.ceil(len(values) / 3)
try:
    list(range(n))
except TypeError as error:
    print("TypeError:", error)
try:
    values[len(values) / 2]
except TypeError as error:
    print("TypeError:", error)

# %% fix
n = int(np.ceil(len(values) / 3))
middle = len(values) // 2
print(list(range(n)), values[middle], np.linspace(0, 1, n), int(round(0.29 * 100)))


# %% check
array, records, text, rng = np.arange(4), [{"price": 3}], "ab", np.random.default_rng(0)
whole = "'float' object cannot be interpreted as an integer"
cases = [
    (whole, lambda: range(2.0)),
    (whole, lambda: np.linspace(0, 1, 5.0)),
    (whole, lambda: array.reshape(2.0, 2)),
    (whole, lambda: np.zeros((2.0, 3))),
    ("expected a sequence of integers or a single integer, got", lambda: np.zeros(3.0)),
    ("expected a sequence of integers or a single integer, got '3.0'", lambda: rng.choice(2, 3.0)),
    ("list indices must be integers or slices, not str", lambda: records["price"]),
    ("list indices must be integers or slices, not tuple", lambda: records[0, 0]),
    ("string indices must be integers", lambda: text["a"]),
    ("slice indices must be integers or None", lambda: values[0.0:1]),
    ("only integers, slices (`:`), ellipsis (`...`)", lambda: array[1.0]),
    ("only integers, slices (`:`), ellipsis (`...`)", lambda: array["age"]),
]
for expected, action in cases:
    try:
        action()
    except (TypeError, IndexError) as error:
        assert str(error).startswith(expected), f"{expected}: {error}"
    else:
        raise AssertionError(f"should raise {expected}")
assert int(0.29 * 100) == 28 and isinstance(np.round(2.0), float), (
    "int cuts off, round keeps float"
)

# Output:
# TypeError: 'numpy.float64' object cannot be interpreted as an integer
# TypeError: list indices must be integers or slices, not float
# [0, 1] 15 [0. 1.] 29
