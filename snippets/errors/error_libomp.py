"""A missing OpenMP library fails at import; ctypes shows what can be loaded."""

# %% error
import ctypes

try:
    ctypes.CDLL("libgomp_missing.so.1")  # what `import lightgbm` does with its own library
except OSError as error:
    print("OSError:", str(error).split(":")[0])

# %% fix: what is missing here
import ctypes.util
import subprocess
import sys

name = {"darwin": "omp", "win32": "vcomp140"}.get(sys.platform, "gomp")
print("OpenMP library:", ctypes.util.find_library(name) or "not found")
for package in ("lightgbm", "xgboost", "catboost"):
    call = [sys.executable, "-c", f"import {package}"]
    run = subprocess.run(call, capture_output=True, text=True)
    print(package, "imports" if run.returncode == 0 else run.stderr.splitlines()[-1][:150])

# %% check
import importlib.util
from pathlib import Path

code = "import ctypes; ctypes.CDLL('libgomp_missing.so.1')"
run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
assert run.returncode == 1 and "OSError" in run.stderr, "it should fail with an OSError"
folder = Path(importlib.util.find_spec("lightgbm").origin).parent / "lib"
library = next(folder.glob("lib_lightgbm.*")).read_bytes()
if sys.platform == "linux":
    assert "cannot open shared object file: No such file" in run.stderr, run.stderr[-200:]
    assert b"libgomp.so.1" in library, "LightGBM's library should ask for the one of the system"

# Output:
# OSError: libgomp_missing.so.1
# OpenMP library: libgomp.so.1
# lightgbm imports
# xgboost imports
# catboost imports
