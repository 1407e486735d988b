"""to_excel and read_excel keep the values; sheet_name=None reads all sheets."""

# %% data
import pandas as pd

a = pd.DataFrame({"id": [1, 2], "zip": ["01067", "80331"]})
b = pd.DataFrame({"id": [3], "zip": ["10115"]})

# %% write
with pd.ExcelWriter("book.xlsx", engine="openpyxl") as writer:
    a.to_excel(writer, sheet_name="east", index=False)
    b.to_excel(writer, sheet_name="west", index=False)

# %% add a sheet to the file; column widths
with pd.ExcelWriter("book.xlsx", mode="a", engine="openpyxl", if_sheet_exists="replace") as writer:
    b.to_excel(writer, sheet_name="west", index=False)
    for cells in writer.sheets["west"].columns:
        width = max(len(str(cell.value)) for cell in cells) + 2
        writer.sheets["west"].column_dimensions[cells[0].column_letter].width = width

# %% read all sheets, or one
sheets = pd.read_excel("book.xlsx", sheet_name=None, dtype={"zip": str})
both = pd.concat(sheets, names=["sheet"]).reset_index("sheet")
print(both)
one = pd.read_excel("book.xlsx", sheet_name="west")

# %% dates stored as numbers
day = pd.to_datetime(pd.Series([46027]), unit="D", origin="1899-12-30")
print(day.dt.strftime("%Y-%m-%d").item())

# %% check
assert list(sheets) == ["east", "west"], "a dict of frames"
with pd.ExcelFile("book.xlsx") as book:
    assert book.sheet_names == list(sheets), "names of the sheets"
assert both["zip"].iloc[0] == "01067", "the zero is kept as text"
assert len(both) == 3, "all sheets in one table"
assert day.dt.year.item() == 2026, "Excel's day number"
assert len(one) == 1, "one sheet is a frame"
assert pd.read_excel("book.xlsx").shape == (2, 2), "the first sheet by default"
b.to_excel("book.xlsx", sheet_name="only")
assert list(pd.read_excel("book.xlsx", sheet_name=None)) == ["only"], "the others are lost"

# Output:
#   sheet  id    zip
# 0  east   1  01067
# 1  east   2  80331
# 0  west   3  10115
# 2026-01-05
