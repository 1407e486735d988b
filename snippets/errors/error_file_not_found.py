"""A relative path starts at the working directory; a search prints the path that works."""

# %% error
import pandas as pd

try:
    pd.read_csv("data/train.csv")
except FileNotFoundError as error:
    print("FileNotFoundError:", error)

# %% save: make the folder first
from pathlib import Path

folder = Path("input", "titanic")
folder.mkdir(parents=True, exist_ok=True)
pd.DataFrame({"a": [1, 2]}).to_csv(folder / "train.csv", index=False)


# %% fix: where am I, and where is the file
def find(name, folder="."):
    """Paths below the folder whose file name contains `name`, in any case."""
    paths = sorted(Path(folder).rglob("*"))
    return [path.as_posix() for path in paths if name.lower() in path.name.lower()]


print("here:", Path.cwd().is_dir(), "| found:", find("Train"))
for path in find("train.csv")[:1]:  # Kaggle: find("train", "/kaggle/input")
    print(pd.read_csv(path).shape)

# %% check
import numpy as np

cases = [
    (FileNotFoundError, "No such file or directory", lambda: open("nowhere/a.csv", "w")),
    (FileNotFoundError, "No such file or directory", lambda: open(r"C:\Users\me\train.csv")),
    (FileNotFoundError, "No such file or directory", lambda: np.load("x.npy")),
    (FileNotFoundError, "train.txt not found.", lambda: np.loadtxt("train.txt")),
    (OSError, "Cannot save file into a non-existent", lambda: pd.DataFrame().to_csv("no/a.csv")),
    (FileExistsError, "File exists", lambda: folder.mkdir()),
]
for kind, said, action in cases:
    try:
        action()
    except kind as error:
        assert said in str(error), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise {said}")
assert "\n" in "C:\new" and "\n" not in r"C:\new", "a backslash and n is a line break"

# Output:
# FileNotFoundError: [Errno 2] No such file or directory: 'data/train.csv'
# here: True | found: ['input/titanic/train.csv']
# (2, 1)
