"""The import of a compiled module fails when a library that it needs is missing or broken."""

# %% error: a library that is not there
import ctypes

try:
    ctypes.CDLL("libnot_there.so.1")
except OSError as error:
    print(str(error).split(":")[0])

# %% fix: see which of the usual ones can be loaded
import os
import platform
import struct

windows = ["vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll", "msvcp140_1.dll"]
names = windows if os.name == "nt" else ["libstdc++.so.6", "libgomp.so.1", "libGL.so.1"]


def missing(names):
    """Those libraries that the system cannot load: install what brings them."""
    found = []
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            found.append(name)
    return found


print("missing:", missing(names))
print("Python:", struct.calcsize("P") * 8, "bit", platform.machine())

# %% check
import importlib
import importlib.machinery
import sys

assert missing(["libnot_there.so.1"]) == ["libnot_there.so.1"], "it cannot be loaded"
sys.path.insert(0, ".")
path = "broken_part" + importlib.machinery.EXTENSION_SUFFIXES[0]
with open(path, "w") as file:
    file.write("not a library")
try:
    importlib.import_module("broken_part")
except ImportError as error:
    assert "broken_part" in str(error), "the message names the file that cannot be loaded"
else:
    raise AssertionError("a broken library should raise ImportError")

# Output:
# libnot_there.so.1
# missing: [...]
# Python: 64 bit ...
