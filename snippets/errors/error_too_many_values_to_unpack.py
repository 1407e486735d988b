"""As many names on the left as values on the right; a star takes the rest."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% error
from sklearn.model_selection import train_test_split

try:
    X_train, X_test = train_test_split(X, y, random_state=0)
except ValueError as error:
    print("ValueError:", str(error).split(",")[0].rstrip(")"))
print("values on the right:", len(train_test_split(X, y, random_state=0)))

# %% fix
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
d = {"a": 1, "b": 2}
for key, value in d.items():
    print(key, value)
for i, (key, value) in enumerate(d.items()):
    last = i
first, *rest = [1, 2, 3]
print(X_train.shape[0] + X_test.shape[0] == len(X), last, first, rest)

# %% check
import pandas as pd

df = pd.DataFrame({"a": [1], "b": [2]})
cases = [
    (
        "too many values to unpack (expected 2",
        ["abc", [1, 2, 3], df.to_numpy().reshape(1, 2, 1).shape],
    ),
    ("too many values to unpack (expected 2", [next(df.itertuples()), "x,y,z".split(",")]),
    ("not enough values to unpack (expected 2, got 1)", [[1], "a", {"a": 1}, X.iloc[:, 0].shape]),
    ("cannot unpack non-iterable int object", [1]),
]
for said, values in cases:
    for value in values:
        try:
            a, b = value
        except (ValueError, TypeError) as error:
            assert str(error).startswith(said), f"{value}: {error}"
        else:
            raise AssertionError(f"{value} should not fit into two names")
a, b = next(df.itertuples(index=False))
assert (a, b) == (1, 2) and list(df) == ["a", "b"], "rows without index; a loop gives the names"
_, second, _, _ = train_test_split(X, y, random_state=0)
assert second.equals(X_test), "the second value is X_test, whatever its name"

# Output:
# ValueError: too many values to unpack (expected 2
# values on the right: 4
# a 1
# b 2
# True 1 1 [2, 3]
