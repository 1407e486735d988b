"""Writing to a full device raises OSError 28; a list of the largest files shows what to delete."""

# %% error
import errno
import os

try:
    with open("/dev/full", "w") as file:  # Linux: a device that is always full
        file.write("x" * 100_000)
except OSError as error:
    print(f"OSError: [Errno {error.errno}] {error.strerror}")

# %% fix: how much is free, and what takes the space
import shutil
from pathlib import Path


def largest(folder=".", n=10):
    """The n largest files below the folder, as (megabytes, path)."""
    files = [path for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(((path.stat().st_size / 1e6, str(path)) for path in files), reverse=True)[:n]


Path("model.bin").write_bytes(bytes(2_000_000))
Path("small.csv").write_text("a,b\n")
free = shutil.disk_usage(".").free / 1e9
print(f"free: {free:.0f} GB | largest: {largest(n=1)}")

# %% compress: the same table in less space
import pandas as pd

df = pd.DataFrame({"a": range(20_000), "b": ["some text"] * 20_000})
df.to_csv("plain.csv", index=False)
df.to_csv("packed.csv.gz", index=False)
ratio = os.path.getsize("packed.csv.gz") / os.path.getsize("plain.csv")
print("gzip needs less than a third:", ratio < 1 / 3)

# %% check
assert errno.ENOSPC == 28 and os.strerror(28) == "No space left on device", "the number on Linux"
assert [name for _, name in largest()][0] == "model.bin", "the largest comes first"
assert pd.read_csv("packed.csv.gz").equals(pd.read_csv("plain.csv")), "nothing is lost"
import h5py
import numpy as np

full = "/dev/full"
for said, action in [
    ("100000 requested and 0 written", lambda: np.zeros(100_000).tofile(full)),
    ("Unable to synchronously create file (file write failed:", lambda: h5py.File(full, "w")),
]:
    try:
        action()
    except OSError as error:
        assert said in str(error), str(error)
    else:
        raise AssertionError("both should fail on a full device")

# Output:
# OSError: [Errno 28] No space left on device
# free: ... GB | largest: [(2.0, 'model.bin')]
# gzip needs less than a third: True
