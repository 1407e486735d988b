"""Square brackets after a method fail: call it first, then index what it returns."""

# %% error
import pandas as pd

df = pd.DataFrame({"city": ["Rome", "Oslo", "Rome"], "price": [3, 5, 4]})
try:
    df.groupby["city"]
except TypeError as error:
    print("TypeError:", error)
d = {"a": 1, "b": 2}
try:
    d.keys()[0]
except TypeError as error:
    print("TypeError:", error)

# %% fix
print(df.groupby("city")["price"].mean().to_dict())
print(list(d)[0], list(d.values())[0], list(zip("ab", [1, 2]))[1])
point = list((1, 2))
point[0] = 5
print(point)

# %% check
from sklearn.linear_model import LogisticRegression

values = [df.head, print, lambda: 1, 5, 2.5, d.keys(), d.values(), {1}, None, (i for i in d)]
values += [map(str, d), zip(d, d), LogisticRegression()]
for value in values:
    try:
        value[0]
    except TypeError as error:
        said = f"'{type(value).__name__}' object is not subscriptable"
        assert str(error) == said, f"{error} for {said}"
    else:
        raise AssertionError(f"{value} should have no elements")
for value in [(1, 2), "ab"]:
    try:
        value[0] = 5
    except TypeError as error:
        assert "object does not support item assignment" in str(error), "tuple and text are fixed"
    else:
        raise AssertionError(f"{value} should be fixed")
try:
    list(df.head)
except TypeError as error:
    assert str(error) == "'method' object is not iterable", "the parentheses are missing here too"

# Output:
# TypeError: 'method' object is not subscriptable
# TypeError: 'dict_keys' object is not subscriptable
# {'Oslo': 5.0, 'Rome': 3.5}
# a 1 ('b', 2)
# [5, 2]
