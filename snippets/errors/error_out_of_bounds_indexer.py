"""A filter that matches nothing leaves no first row; slices never raise."""

# %% error
import pandas as pd

df = pd.DataFrame({"x": [1, 2, 3]})
part = df[df["x"] > 10]
try:
    part.iloc[0]
except IndexError as error:
    print("IndexError:", error)

# %% fix
first = next(iter(part["x"]), None)
print("empty:", part.empty, "first:", first)

# %% check
assert first is None, "a default instead of an error"
assert len(df.iloc[:5]) == 3, "a slice stops at the end"
kept = df.drop(index=0)
assert kept.loc[2, "x"] == kept.iloc[1]["x"] == 3, "label 2 is at position 1"

# Output:
# IndexError: single positional indexer is out-of-bounds
# empty: True first: None
