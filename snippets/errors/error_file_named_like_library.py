"""A script called pandas.py imports itself; find_spec shows which file Python takes."""

# %% error
import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
(folder / "pandas.py").write_text("import pandas as pd\nprint(pd.DataFrame({'a': [1]}))\n")
run = subprocess.run([sys.executable, "-E", folder / "pandas.py"], capture_output=True, text=True)
print(run.stderr.splitlines()[-1].split(" (")[0].replace("partially initialized ", ""))

# %% fix: which file is taken, which files here hide a library
import importlib.machinery
import importlib.util


def hiding(folder="."):
    """Files and packages in the folder that have the name of an installed or standard module."""
    here = Path(folder).resolve()
    path_list = [p for p in sys.path if Path(p).resolve() != here]
    for path in sorted(here.iterdir()):
        if path.suffix == ".py" or (path / "__init__.py").exists():
            spec = importlib.machinery.PathFinder.find_spec(path.stem, path_list)
            if path.stem in sys.stdlib_module_names or (spec and spec.origin):
                yield path.name


print("pandas is taken from", importlib.util.find_spec("pandas").origin)
print("rename these:", list(hiding(folder)))


# %% check
def last_line(name, code):
    (folder / name).write_text(code)
    run = subprocess.run([sys.executable, "-E", folder / name], capture_output=True, text=True)
    (folder / name).unlink()
    return run.stderr.splitlines()[-1]


said = "(consider renaming" if sys.version_info >= (3, 13) else "partially initialized module"
assert said in run.stderr and "has no attribute 'DataFrame'" in run.stderr, run.stderr[-300:]
name = last_line("pandas.py", "from pandas import DataFrame\n")
assert "cannot import name 'DataFrame' from" in name and "pandas.py" in name, name
name = last_line("random.py", "import random\nrandom.randint(0, 1)\n")
assert "module 'random' has no attribute 'randint'" in name, name
name = last_line("tensorflow.py", "import tensorflow.keras\n")
assert name.endswith("No module named 'tensorflow.keras'; 'tensorflow' is not a package"), name
(folder / "pandas.py").write_text("x = 1\n")
whole = last_line("main.py", "import pandas\npandas.read_csv\n")
assert whole == "AttributeError: module 'pandas' has no attribute 'read_csv'", whole
(folder / "my_helper.py").write_text("x = 1\n")
sys.path.insert(0, str(folder))  # as in a notebook: the folder itself is searched
assert list(hiding(folder)) == ["pandas.py"], "only this one hides a library"

# Output:
# AttributeError: module 'pandas' has no attribute 'DataFrame'
# pandas is taken from .../site-packages/pandas/__init__.py
# rename these: ['pandas.py']
