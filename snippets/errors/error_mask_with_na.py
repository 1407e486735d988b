"""A missing text makes the mask NaN; na=False counts it as no match."""

# %% data
import pandas as pd

df = pd.DataFrame({"color": pd.Series(["red", None, "dark red", "blue"], dtype=object)})

# %% error
try:
    df[df["color"].str.contains("red")]
except ValueError as error:
    print("ValueError:", error)

# %% fix
mask = df["color"].str.contains("red", na=False)
print("with red:", int(mask.sum()), "without:", int((~mask).sum()))
known = df[df["color"].notna() & ~mask]

# %% check
raw = df["color"].str.contains("red")
assert raw.eq(True).equals(mask), "eq(True) makes a plain mask"
assert pd.Series([float("nan")], dtype=object).astype(bool).item(), "astype(bool) makes NaN True"
try:
    bool(pd.NA)
except TypeError as error:
    assert str(error) == "boolean value of NA is ambiguous", str(error)
else:
    raise AssertionError("it should raise TypeError")
nullable = pd.Series([1, None, 3], dtype="Int64") > 1
assert mask.tolist() == [True, False, True, False], "missing counts as no"
assert known["color"].tolist() == ["blue"], "known and not red"
assert nullable.fillna(False).tolist() == [False, False, True], "nullable comparison filled"

# Output:
# ValueError: Cannot mask with non-boolean array containing NA / NaN values
# with red: 2 without: 2
