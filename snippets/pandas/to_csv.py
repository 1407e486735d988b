"""Separator, decimals, dates, quotes and appending are arguments of to_csv."""

# %% data
import pandas as pd

df = pd.DataFrame(
    {
        "id": ["007", "008"],
        "text": ["a, b", "plain"],
        "x": [1234.5, None],
        "day": pd.to_datetime(["2026-01-02", "2026-03-04"]),
    }
)

# %% write
df.to_csv("plain.csv", index=False)

# %% for a European Excel
df.to_csv(
    "excel.csv",
    index=False,
    sep=";",
    decimal=",",
    date_format="%d.%m.%Y",
    encoding="utf-8-sig",
)
print(open("excel.csv", encoding="utf-8-sig").read())

# %% quotes
import csv

print(df.to_csv(index=False, quoting=csv.QUOTE_NONNUMERIC))

# %% append
from pathlib import Path

log = Path("log.csv")
for part in (df.head(1), df.tail(1)):
    part.to_csv(log, mode="a", header=not log.exists(), index=False)

# %% check
assert pd.read_csv("log.csv").shape == (2, 4), "one header, two rows"
assert df.to_csv(header=False, index=False).startswith("007"), "no header"
assert pd.read_csv("plain.csv")["id"].tolist() == [7, 8], "quotes or not, zeros are lost"
assert pd.DataFrame({"n": [1, None]}).to_csv(index=False).split()[1] == "1.0", "a gap: 1.0"
try:
    df.to_csv(index=False, quoting=csv.QUOTE_NONE)
    message = ""
except csv.Error as error:
    message = str(error)
assert message == "need to escape, but no escapechar set", message

# Output:
# id;text;x;day
# 007;a, b;1234,5;02.01.2026
# 008;plain;;04.03.2026
#
# "id","text","x","day"
# "007","a, b",1234.5,"2026-01-02"
# "008","plain","","2026-03-04"
