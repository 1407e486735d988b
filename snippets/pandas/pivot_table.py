"""pivot_table averages duplicates into cells and can add the overall statistic as a margin."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {
        "sex": ["f", "f", "m", "m", "m"],
        "cls": [1, 2, 1, 1, 2],
        "fare": [80.0, 20.0, 60.0, 40.0, 10.0],
    }
)

# %% pivot
table = df.pivot_table(index="sex", columns="cls", values="fare", margins=True)
print(table)
counts = df.pivot_table(index="sex", columns="cls", values="fare", aggfunc="count")
print(counts)

# %% check
assert table.loc["m", 1] == 50.0, "two rows of the same cell are averaged"
assert table.loc["All", "All"] == df["fare"].mean(), "the margin is the mean over all rows"
assert table.loc["m", "All"] != table.loc["m", [1, 2]].mean(), "not the mean of the cells"
assert counts.loc["m", 1] == 2, "count gives the number of values per cell"
wide = df.assign(age=1).pivot_table(index="sex", columns="cls", aggfunc="count")
assert wide.shape == (2, 4), "without values the count stands once for each other column"
gap = df.assign(sex=["f", None, "m", "m", "m"])
assert gap.pivot_table(index="sex", values="fare", aggfunc="count")["fare"].sum() == 4, (
    "the row with a missing key is dropped"
)
keys = pd.Series(["x", "x", "y", "y", "y"], name="key")
assert df.pivot_table(index=keys, values="fare", aggfunc="sum").loc["x", "fare"] == 100, (
    "a Series serves as a key"
)

# Output:
# cls     1     2        All
# sex
# f    80.0  20.0  50.000000
# m    50.0  10.0  36.666667
# All  60.0  15.0  42.000000
# cls  1  2
# sex
# f    1  1
# m    2  1
