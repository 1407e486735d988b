"""reset_index turns group keys into columns; drop=True only renumbers the rows."""

# %% data
import pandas as pd

df = pd.DataFrame({"g": ["a", "b", "a"], "x": [1.0, 2.0, 5.0]})

# %% grouped Series to frame
means = df.groupby("g")["x"].mean()
table = means.reset_index(name="x_mean")
print(table)

# %% renumber
filtered = df[df["g"] == "a"]
print(filtered.reset_index(drop=True))

# %% check
assert list(table) == ["g", "x_mean"], "the key becomes a column, the values get the name"
assert "index" in filtered.reset_index(), "without drop the old labels become a column"
assert filtered.reset_index(drop=True).index.tolist() == [0, 1], "rows get new numbers"
assert "level_0" in filtered.reset_index().reset_index(), "a second reset should give level_0"
bad = means.to_frame().assign(g=1)
try:
    bad.reset_index()
    raised = False
except ValueError:
    raised = True
assert raised, "a column of the name of the index should raise"

# Output:
#    g  x_mean
# 0  a     3.0
# 1  b     2.0
#    g    x
# 0  a  1.0
# 1  a  5.0
