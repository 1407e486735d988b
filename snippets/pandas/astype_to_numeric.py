"""to_numeric with coerce marks bad text; astype(bool) takes any text for True."""

# %% data
import pandas as pd

df = pd.DataFrame({"price": ["1.5", "?", "3"], "paid": ["True", "False", "True"]})

# %% convert
price = pd.to_numeric(df["price"], errors="coerce")
paid = df["paid"].map({"True": True, "False": False}).astype(int)
print(price.tolist(), paid.tolist())
text = pd.Series(["1,234.50 EUR", "-7 EUR"])
money = text.str.replace(r"[^\d.\-]", "", regex=True).astype(float)
print(money.tolist())
german = pd.Series(["1.234,50"]).str.replace(".", "").str.replace(",", ".").astype(float)

# %% check
assert price.isna().sum() == 1, "the question mark is missing now"
assert df["paid"].astype(bool).all(), "any non-empty text counts as True"
assert paid.tolist() == [1, 0, 1], "map says what is meant"
assert pd.Series([2.9, -2.9]).astype(int).tolist() == [2, -2], "astype cuts off"
assert pd.to_numeric(pd.Series([1, 200]), downcast="unsigned").dtype == "uint8", "smallest type"
assert german[0] == 1234.5, "decimal comma"
assert pd.Series([300]).astype("int8")[0] == 44, "a type that is too small wraps around"
mixed = pd.DataFrame({"a": pd.array([1, None], dtype="Int64"), "b": [0.5, 1.0]})
assert mixed.to_numpy().dtype == object, "Int64 with pd.NA beside floats: an object array"
for said, action in [
    ("Unable to parse string '?' at position 1", lambda: pd.to_numeric(df["price"])),
    ("invalid literal for int() with base 10: '?'", lambda: pd.Series(["1", "?"]).astype(int)),
]:
    try:
        action()
        raise SystemExit(f"should raise: {said}")
    except ValueError as error:
        assert str(error).replace('"', "'") == said, str(error)
try:
    pd.Series([1.0, None]).astype(int)
    raised = False
except ValueError:
    raised = True
assert raised, "astype(int) should refuse NaN"
assert str(pd.Series([1.0, None]).convert_dtypes().dtype) == "Int64", "nullable integers"

# Output:
# [1.5, nan, 3.0] [1, 0, 1]
# [1234.5, -7.0]
