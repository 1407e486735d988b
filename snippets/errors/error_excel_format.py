"""A file that is no workbook raises in read_excel; its first bytes say how to read it."""

# %% data
from pathlib import Path

import pandas as pd

path = Path("export.xls")
path.write_text("a;b\n1;2\n3;4\n")  # a CSV with the wrong ending, as many sites export it

# %% error
try:
    pd.read_excel(path)
except ValueError as error:
    print(error)

# %% fix
start = path.read_bytes()[:200]
if not start:
    kind = "empty: download or save it again"
elif start.startswith(b"PK"):
    kind = "xlsx: read_excel; BadZipFile: the file is cut off; KeyError: another zip"
elif start.startswith(b"\xd0\xcf\x11\xe0"):
    kind = "old xls: read_excel with calamine; or an xlsx with a password"
elif b"<html" in start.lower() or b"<table" in start.lower():
    kind = "a web page: read_html"
else:
    kind = f"text: read_csv; it begins with {start[:12]}"
df = pd.read_csv(path, sep=None, engine="python")  # finds the separator
print(kind, df, sep="\n")

# %% check
import zipfile


def said(path, **options):
    try:
        return pd.read_excel(path, **options).shape
    except KeyError:  # in pandas 2.2 an OptionError, which is a KeyError too
        return "another zip"
    except (ValueError, zipfile.BadZipFile) as error:
        return str(error)


cut = "File is not a zip file"
assert df.shape == (2, 2) and said(path, engine="openpyxl") == cut, "text, not a workbook"
df.to_excel("book.xlsx", index=False)
for content, message in [(b"", said(path)), (Path("book.xlsx").read_bytes()[:2000], cut)]:
    Path("download.xlsx").write_bytes(content)
    assert said("download.xlsx") == message, said("download.xlsx")
with zipfile.ZipFile("other.zip", "w") as archive:
    archive.writestr("data.csv", "a,b")
assert said("other.zip") == "another zip" and said("book.xlsx") == (2, 2), "a workbook is not"

# Output:
# Excel file format cannot be determined, you must specify an engine manually.
# text: read_csv; it begins with b'a;b\n1;2\n3;4\n'
#    a  b
# 0  1  2
# 1  3  4
