"""A Windows file read as UTF-8 raises; encoding="cp1252" reads it."""

# %% data
import io

import pandas as pd

raw = "name,n\ncaf\u00e9,1\nna\u00efve,2\n".encode("cp1252")

# %% error
try:
    pd.read_csv(io.BytesIO(raw))
except UnicodeDecodeError as error:
    print("UnicodeDecodeError:", str(error)[:40])

# %% fix
df = pd.read_csv(io.BytesIO(raw), encoding="cp1252")
print(df["name"].map(len).tolist(), df["n"].sum())
bom = pd.read_csv(io.BytesIO("id,x\n1,2\n".encode("utf-16")), encoding="utf-16")

# %% fix: UTF-8 that was read as latin1
odd = pd.Series(["caf\u00e9".encode("utf-8").decode("latin1")])
mended = odd.str.encode("latin1").str.decode("utf-8")
print("letters:", odd.str.len().item(), "->", mended.str.len().item())

# %% check
assert df["name"].tolist() == ["caf\u00e9", "na\u00efve"], "accents are right"
assert bom.columns.tolist() == ["id", "x"], "utf-16 with its mark"
assert mended.item() == "caf\u00e9", "mended"

# Output:
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in
# [4, 5] 3
# letters: 5 -> 4
