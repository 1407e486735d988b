"""A text file opened with another encoding refuses some letters; encoding="utf-8" takes them."""

# %% data
import json
from pathlib import Path

text = "caf\u00e9 \u2713 \u0159"
path = Path("notes.txt")

# %% error
try:
    with open(path, "w", encoding="cp1252") as file:  # what Windows takes without encoding=
        file.write(text)
except UnicodeEncodeError as error:
    print("UnicodeEncodeError:", str(error)[:57])

# %% fix
with open(path, "w", encoding="utf-8") as file:
    file.write(text)
path.write_text(text, encoding="utf-8")
with open("notes.json", "w", encoding="utf-8") as file:
    json.dump({"note": text}, file, ensure_ascii=False)

# %% where the target must be cp1252
print(text.encode("cp1252", errors="replace"))

# %% check
import pandas as pd

assert path.read_text(encoding="utf-8") == text, "the same letters come back"
try:
    "caf\u00e9".encode("ascii")
except UnicodeEncodeError as error:
    message = str(error)
assert message.endswith("in position 3: ordinal not in range(128)"), message
assert json.dumps(text).isascii(), "json escapes by default"
df = pd.DataFrame({"note": [text]})
df.to_csv("notes.csv")
assert text in Path("notes.csv").read_text(encoding="utf-8"), "to_csv writes UTF-8"
try:
    df.to_csv("old.csv", encoding="cp1252")
    raised = False
except UnicodeEncodeError:
    raised = True
assert raised, "but not when told otherwise"
df.to_csv("old.csv", encoding="cp1252", errors="replace")
half = "\ud83d\ude00"
assert len(half.encode("utf-16", "surrogatepass").decode("utf-16")) == 1, "one emoji again"

# Output:
# UnicodeEncodeError: 'charmap' codec can't encode character '\u2713' in positi
# b'caf\xe9 ? ?'
