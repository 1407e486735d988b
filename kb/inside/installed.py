"""What is installed in an interpreter, as JSON on stdout. A file of its own: it runs where kb need not be.

{"python": "3.11.7", "platform": "linux-x86_64", "distributions": {name: version}, "modules": {top-level name: [name]},
"folders": [those that hold them]}

Reads the names of the `.dist-info` folders and their lists of files: `importlib.metadata` would parse every
METADATA file, which takes ten times as long.
"""

import json
import os
import platform
import re
import sys


def installed():
    """The facts above; of two distributions of the same name the first on the path counts, as for an import."""
    distributions, modules, folders = {}, {}, []
    for folder in sys.path:
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            continue  # python311.zip, or a folder that is gone
        if any(name.endswith(("dist-info", "egg-info")) for name in names):
            folders.append(folder)
        for info in names:
            stem, _, suffix = info.rpartition(".")
            if suffix not in ("dist-info", "egg-info"):
                continue
            name, _, version = stem.partition("-")
            name = re.sub(r"[-_.]+", "-", name).lower()
            if name in distributions:
                continue
            distributions[name] = version.partition("-")[0]
            for module in top_level(os.path.join(folder, info)):
                modules.setdefault(module, []).append(name)
    backend = os.environ.get("KERAS_BACKEND", "tensorflow")
    kind = platform.python_implementation()
    version = platform.python_version()
    return {
        "python": version if kind == "CPython" else f"{kind} {version}",
        "platform": f"{sys.platform}-{platform.machine()}" + ("" if backend == "tensorflow" else f", {backend}"),
        "distributions": distributions,
        "modules": modules,
        "folders": folders,
    }


def top_level(info):
    """Names of the modules and packages that a distribution brings, from the list of its files."""
    for listing in ("RECORD", "installed-files.txt"):
        try:
            with open(os.path.join(info, listing), encoding="utf-8", errors="replace") as file:
                paths = {line.partition(",")[0].strip('"') for line in file}
        except OSError:
            continue
        starts = {path.replace("\\", "/").partition("/")[0].partition(".")[0] for path in paths if path[:1] != "."}
        return sorted(name for name in starts if name.isidentifier() and name != "__pycache__")
    try:
        with open(os.path.join(info, "top_level.txt"), encoding="utf-8") as file:
            return file.read().split()
    except OSError:
        return []


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if entry and os.path.abspath(entry) != here]
    json.dump(installed(), sys.stdout)
