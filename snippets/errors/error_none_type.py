"""inplace=True, append and a function without return give None; the error comes a line later."""

# %% error
import pandas as pd

df = pd.DataFrame({"a": [3, 1, None], "b": [1, 2, 3]})


def prepare(df):
    df = df.dropna().sort_values("a")


clean = prepare(df)
try:
    clean["a"]
except TypeError as error:
    print("TypeError:", error)


# %% fix: functions return, no inplace, list methods alone on their line
def prepare(df):
    df = df.dropna().sort_values("a")
    return df.reset_index(drop=True)


clean = prepare(df)
numbers = [3, 1, 2]
numbers.sort()
print(clean["a"].tolist(), numbers, sorted([9, 7]))

# %% check
import random
import warnings

for made in [[].append(1), [2, 1].sort(), random.shuffle([1]), {}.get("k"), random.seed(0)]:
    assert made is None, "these return None"
warnings.simplefilter("ignore")  # pandas 3.1 deprecates inplace of these
calls = ["drop(columns='b', {})", "rename(columns=str, {})", "sort_values('a', {})"]
for call in [*calls, "dropna({})", "reset_index({})"]:
    made = eval("df.copy()." + call.format("inplace=True"))
    assert made is None, f"{call} gives None in place"
for call in ["fillna(0, inplace=True)", "replace(1, 2, inplace=True)"]:
    made, old = eval("df.copy()." + call), int(pd.__version__.split(".")[0]) < 3
    assert (made is None) == old, f"{call} gives None before pandas 3 only"
none, seen = None, set()
cases = ["none[0]", "list(none)", "len(none)", "none + 1", "none > 1", "1 in none", "float(none)"]
for code in [*cases, "none.shape", "none.split()", "[a for a, b in [none]]"]:
    try:
        eval(code)
    except (TypeError, AttributeError) as error:
        seen.add(str(error))
        assert "NoneType" in str(error), f"{code}: {error}"
    else:
        raise AssertionError(f"{code} should fail")
said = {"cannot unpack non-iterable NoneType object"}
assert said | {"'>' not supported between instances of 'NoneType' and 'int'"} <= seen, seen

# Output:
# TypeError: 'NoneType' object is not subscriptable
# [1.0, 3.0] [1, 2, 3] [7, 9]
