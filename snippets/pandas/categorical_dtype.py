"""One CategoricalDtype for train and test gives equal codes; unknown values become missing."""

# %% data
import pandas as pd

train = pd.DataFrame({"size": ["low", "high", "mid", "low"]})
test = pd.DataFrame({"size": ["mid", "huge"]})

# %% shared categories
dtype = pd.CategoricalDtype(["low", "mid", "high"], ordered=True)  # or train["size"].unique()
train["size"] = train["size"].astype(dtype)
known = test["size"].isin(dtype.categories)
test["size"] = test["size"].where(known).astype(dtype)
print(train["size"].cat.codes.tolist(), test["size"].cat.codes.tolist())
print(train["size"].sort_values().tolist(), train["size"].max())

# %% check
from sklearn.ensemble import GradientBoostingClassifier, HistGradientBoostingClassifier

assert train["size"].cat.codes.tolist() == [0, 2, 1, 0], "codes follow the given order"
assert test["size"].cat.codes.tolist() == [1, -1], "an unknown value is missing, code -1"
alone = pd.Series(["mid", "tiny"]).astype("category")
assert alone.cat.codes[0] != test["size"].cat.codes[0], "by itself mid has another code"
assert (train["size"] >= "mid").tolist() == [False, True, True, False], "ordered comparison"
text = pd.Series(["red", "blue"] * 1000)
small = text.astype("category").memory_usage(deep=True)
assert small < text.memory_usage(deep=True) / 3, "codes take a fraction of the memory"
both = pd.concat([alone, pd.Series(["mid"], dtype="category")])
assert not isinstance(both.dtype, pd.CategoricalDtype), "concat of other categories gives text"
HistGradientBoostingClassifier(categorical_features="from_dtype").fit(train, [0, 1, 1, 0])
for change in (
    lambda: alone.__setitem__(0, "z"),
    lambda: GradientBoostingClassifier().fit(train, [0, 1, 1, 0]),
):
    try:
        change()
        raised = False
    except (TypeError, ValueError):
        raised = True
    assert raised, "a new value, and trees that take no categories, should raise"

# Output:
# [0, 2, 1, 0] [1, -1]
# ['low', 'low', 'mid', 'high'] high
