"""groupby apply runs any function per group; the weighted mean comes without apply too."""

# %% data
import numpy as np
import pandas as pd

df = pd.DataFrame({"g": list("aabbb"), "x": [1.0, 3.0, 2.0, 4.0, 6.0], "w": [1, 3, 1, 1, 2]})

# %% weighted mean
mean = df.groupby("g")[["x", "w"]].apply(lambda d: np.average(d["x"], weights=d["w"]))
fast = (df["x"] * df["w"]).groupby(df["g"]).sum() / df.groupby("g")["w"].sum()
print(mean.to_dict())

# %% several results per group, and rows back
stats = df.groupby("g")[["x"]].apply(
    lambda d: pd.Series({"range": d["x"].max() - d["x"].min(), "n": len(d)})
)
top = df.groupby("g")[["x"]].apply(lambda d: d.nlargest(1, "x"))
print(stats)

# %% loop, one group
for name, part in df.groupby("g"):
    print(name, len(part))
one = df.groupby("g").get_group("a")

# %% check
assert np.allclose(mean, fast), "without apply, the same"
assert stats.loc["b", "range"] == 4, "one row per group"
assert top["x"].tolist() == [3, 6], "best row of each group"
assert (name, len(part)) == ("b", 3), "name and rows of each group"
assert one["x"].sum() == 4, "one group"
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    df.groupby("g").apply(len)
said = (
    "DataFrameGroupBy.apply operated on the grouping columns. This behavior is deprecated, and in"
    " a future version of pandas the grouping columns will be excluded from the operation."
)
texts = [str(w.message)[: len(said)] for w in caught]
assert texts == ([said] if pd.__version__ < "3" else []), texts
names = df.groupby("g")[["x"]].apply(lambda d: d.name)
assert names.tolist() == ["a", "b"], "d.name is the group"
assert next(iter(df.groupby(["g"])))[0] == ("a",), "a list of keys gives tuples as names"

# Output:
# {'a': 2.5, 'b': 4.5}
#    range    n
# g
# a    2.0  2.0
# b    4.0  3.0
# a 2
# b 3
