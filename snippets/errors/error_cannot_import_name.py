"""A name that cannot be imported is misspelt, moved, or too new: close names and versions tell."""

# %% error
try:
    from sklearn.preprocessing import StandardScalar  # noqa: F401
except ImportError as error:
    print("ImportError:", str(error).split(" (")[0])

# %% fix: what does the module offer, and which version is installed
import difflib
import importlib
from importlib import metadata


def close_names(module, name):
    offered = dir(importlib.import_module(module))
    return difflib.get_close_matches(name, [n for n in offered if not n.startswith("_")])


print(close_names("sklearn.preprocessing", "StandardScalar"))
print("installed: scikit-learn", metadata.version("scikit-learn"))

# %% check
import subprocess
import sys
from pathlib import Path

cases = [("collections", "Iterable"), ("pandas.io.json", "json_normalize")]
cases += [("sklearn.utils", "safe_indexing"), ("sklearn.metrics", "SCORERS")]
cases += [("pandas.core.common", "is_list_like"), ("sklearn.utils", "_print_elapsed_time")]
for module, name in cases:
    try:
        exec(f"from {module} import {name}")
    except ImportError as error:
        said = f"cannot import name '{name}' from '{module}'"
        assert str(error).startswith(said), f"{said}: {error}"
    else:
        raise AssertionError(f"{name} should be gone from {module}")
try:
    exec("from . import features", {"__name__": "__main__", "__package__": None, "__spec__": None})
except ImportError as error:
    assert str(error) == "attempted relative import with no known parent package", str(error)
exec("from collections.abc import Iterable\nfrom pandas import json_normalize")
Path("model.py").write_text("from data import load\n\ndef train(): pass\n")
Path("data.py").write_text("from model import train\n\ndef load(): pass\n")
run = subprocess.run([sys.executable, "-E", "-c", "import model"], capture_output=True, text=True)
said = "cannot import name 'load' from partially initialized module 'data'"
assert "partially initialized module 'model'" in run.stderr or said in run.stderr, run.stderr
Path("data.py").write_text("def load():\n    from model import train\n")
run = subprocess.run([sys.executable, "-E", "-c", "import model"], capture_output=True, text=True)
assert run.returncode == 0, "an import inside the function breaks the circle"
try:
    exec("from sklearn.model_selection import HalvingGridSearchCV")
except ImportError as error:
    assert "is experimental" in str(error), str(error)

# Output:
# ImportError: cannot import name 'StandardScalar' from 'sklearn.preprocessing'
# ['StandardScaler']
# installed: scikit-learn ...
