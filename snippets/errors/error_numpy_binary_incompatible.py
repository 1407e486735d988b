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
import pandas
import sklearn

assert np.lib.NumpyVersion(np.__version__) >= "1.20.0", "both run on this NumPy"
names = {d.metadata["Name"].lower() for d in metadata.distributions()}
assert {"numpy", "pandas", "scikit-learn"} <= names, "they are found by their PyPI names"
needs = [Requirement(line) for line in metadata.requires("pandas")]
assert any(n.name == "numpy" and n.specifier for n in needs), "pandas declares its NumPy"
assert not Requirement("numpy<2").specifier.contains("2.0.2"), "numpy<2 does not accept 2.0.2"
metadata.version = lambda name: "1.0"  # as if a very old NumPy were installed
assert "pandas" in dict(misfits()), "a NumPy that pandas does not accept is found"
assert pandas.__version__ and sklearn.__version__, "the compiled packages import"

# Output:
# Python 3 NumPy 2 of .../site-packages/numpy/__init__.py
# do not fit NumPy: []
