"""Packages declare which NumPy they accept; this lists the installed ones that do not fit."""

# %% error: what the interpreter really has
import sys

import numpy as np

print("Python", sys.version_info[0], "NumPy", np.__version__.split(".")[0], "of", np.__file__)

# %% fix: who does not accept this NumPy
from importlib import metadata

from packaging.requirements import Requirement


def misfits(name="numpy"):
    """Installed packages whose requirement on `name` is not met by the installed version."""
    installed = metadata.version(name)
    for package in metadata.distributions():
        for line in package.requires or []:
            need = Requirement(line)
            wanted = need.name.lower() == name and (need.marker is None or need.marker.evaluate())
            if wanted and not need.specifier.contains(installed, prereleases=True):
                yield package.metadata["Name"], str(need.specifier)


print("do not fit NumPy:", list(misfits()))

# %% check
names = {d.metadata["Name"].lower() for d in metadata.distributions()}
assert {"numpy", "pandas", "scikit-learn"} <= names, "they are found by their PyPI names"
needs = [Requirement(line) for line in metadata.requires("pandas")]
assert any(n.name == "numpy" and n.specifier for n in needs), "pandas declares its NumPy"
assert not Requirement("numpy<2").specifier.contains("2.0.2"), "numpy<2 does not accept 2.0.2"
import subprocess


def fails(code):
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    return " ".join(run.stderr.split())


for said in [
    "numpy.dtype size changed, may indicate binary incompatibility. Expected",
    "numpy.ndarray size changed, may indicate binary incompatibility. Expected",
    "numpy.ufunc size changed, may indicate binary incompatibility. Expected",
]:
    name = said.split()[0]
    text = fails(f"import numpy; {name} = type('small', (), {{}}); import pandas")
    assert f"ValueError: {said}" in text, text
text = fails("import sys; sys.modules['numpy._core.overrides'] = None; import numpy")
said = "IMPORTANT: PLEASE READ THIS FOR ADVICE ON HOW TO SOLVE THIS ISSUE! Importing the numpy"
assert said in text, text
metadata.version = lambda name: "1.0"  # as if a very old NumPy were installed
assert "pandas" in dict(misfits()), "a NumPy that pandas does not accept is found"
assert not np.lib.NumpyVersion(np.__version__) < "1.20.0", "they run on this NumPy"

# Output:
# Python 3 NumPy 2 of .../site-packages/numpy/__init__.py
# do not fit NumPy: []
