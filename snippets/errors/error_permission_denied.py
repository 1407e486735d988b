"""A folder in place of a file raises IsADirectoryError (Windows: PermissionError)."""

# %% error
import pandas as pd
from pathlib import Path

table = pd.DataFrame({"id": [1, 2], "target": [0, 1]})
Path("results").mkdir(exist_ok=True)
try:
    table.to_csv("results", index=False)
except (IsADirectoryError, PermissionError) as error:
    print(type(error).__name__)


# %% fix: a file in a folder where you may write
import tempfile
from pathlib import Path


def save(table, path):
    """Write to path; where it is locked to a new name, where the folder refuses to another one."""
    path = Path(path, "table.csv") if Path(path).is_dir() else Path(path)
    elsewhere = Path(tempfile.mkdtemp(), path.name)
    for place in [path, path.with_stem(path.stem + "_new"), elsewhere]:
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            table.to_csv(place, index=False)
            return place
        except OSError as error:
            print("not written:", place, "|", error.strerror)
    raise OSError(f"cannot write {path}")


print(save(table, "results").as_posix(), save(table, "submission.csv"))

# %% check
assert pd.read_csv("results/table.csv").equals(table), "the file in the folder holds the table"
moved = save(table, "/proc/none/a.csv")
assert moved.exists() and moved.name == "a.csv", "no right there: another folder"
assert save(table, "new/b.csv").as_posix() == "new/b.csv", "a missing folder is made"
locked, write = Path("locked.csv"), pd.DataFrame.to_csv


def excel(self, path, **kwargs):
    if Path(path).name == "locked.csv":
        raise PermissionError(13, "open in Excel")
    write(self, path, **kwargs)


pd.DataFrame.to_csv = excel
assert save(table, locked).name == "locked_new.csv", "a locked file gets a new name"
pd.DataFrame.to_csv = write

# Output:
# IsADirectoryError
# results/table.csv submission.csv
# not written: /proc/none/a.csv | ...
# not written: /proc/none/a_new.csv | ...
# not written: locked.csv | open in Excel
