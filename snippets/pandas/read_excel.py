"""to_excel and read_excel keep the values; sheet_name=None reads all sheets."""

# %% data
import io

import pandas as pd

a = pd.DataFrame({"id": [1, 2], "zip": ["01067", "80331"]})
b = pd.DataFrame({"id": [3], "zip": ["10115"]})

# %% write and read
buffer = io.BytesIO()
with pd.ExcelWriter(buffer, engine="openpyxl") as writer:
    a.to_excel(writer, sheet_name="east", index=False)
    b.to_excel(writer, sheet_name="west", index=False)

sheets = pd.read_excel(buffer, sheet_name=None, dtype={"zip": str})
both = pd.concat(sheets, names=["sheet"]).reset_index("sheet")
print(both)
day = pd.to_datetime(pd.Series([46027]), unit="D", origin="1899-12-30")
print(day.dt.strftime("%Y-%m-%d").item())

# %% check
assert list(sheets) == ["east", "west"], "a dict of frames"
assert both["zip"].iloc[0] == "01067", "the zero is kept as text"
assert len(both) == 3, "all sheets in one table"
assert day.dt.year.item() == 2026, "Excel's day number"

# Output:
#   sheet  id    zip
# 0  east   1  01067
# 1  east   2  80331
# 0  west   3  10115
# 2026-01-05
