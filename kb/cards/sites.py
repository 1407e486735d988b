"""Where the libraries of an interpreter lie, and in which version, found without starting it where its folders tell."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import zlib
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kb import libraries
from kb.errors import KbError
from kb.places import cache_root

_INFO = re.compile(r"([A-Za-z0-9_.-]+?)-(\d[^-]*)(?:-.*)?\.(?:dist|egg)-info")


class Site(NamedTuple):
    """A library as it is installed."""

    module: str
    version: str
    folder: str  # that holds the package

    def __str__(self) -> str:
        return f"{libraries.distribution(self.module)} {self.version}, installed in {self.folder}"


@lru_cache
def sites(python: str) -> dict[str, Site]:
    """The libraries with packs that are installed in an interpreter, by module; of two of a name the first counts."""
    found: dict[str, Site] = {}
    wanted = {}
    for distribution, module in libraries.packed().items():
        row = libraries.library(module)
        for name in (distribution, row.smaller if row else "", libraries.to_install(distribution)):
            wanted[_plain(name)] = module
    starts = {name[:2] for name in wanted}  # most of what lies there begins otherwise, and is not looked at closely
    for folder in folders(python):
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        for name in names:
            if not name.endswith("-info") or name[:2].lower() not in starts:
                continue
            match = _INFO.fullmatch(name)
            module = wanted.get(_plain(match[1]), "") if match else ""
            if match and module and module not in found and os.path.isdir(os.path.join(folder, module)):
                found[module] = Site(module, match[2], folder)
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def folders(python: str) -> list[str]:
    """The folders in which an interpreter looks for libraries: of a virtual environment by its own file, of another by
    asking it, once.
    """
    if python == sys.executable:
        return [path for path in sys.path if os.path.basename(path) in ("site-packages", "dist-packages")]
    prefix = os.path.dirname(os.path.dirname(python))
    with contextlib.suppress(OSError):
        with open(os.path.join(prefix, "pyvenv.cfg"), encoding="utf-8", errors="replace") as file:
            settings = dict(line.lower().replace(" ", "").strip().split("=", 1) for line in file if "=" in line)
        own = list(_below(prefix))
        if own and settings.get("include-system-site-packages") != "true":
            return own
    return _asked(python)


def _below(prefix: str) -> Iterator[str]:
    lib = os.path.join(prefix, "lib")
    with contextlib.suppress(OSError):
        for name in sorted(os.listdir(lib)):
            folder = os.path.join(lib, name, "site-packages")
            if name.startswith(("python", "pypy")) and os.path.isdir(folder):
                yield folder
    if os.path.isdir(os.path.join(prefix, "Lib", "site-packages")):
        yield os.path.join(prefix, "Lib", "site-packages")


def _asked(python: str) -> list[str]:
    """The folders that an interpreter names, kept by its path and time."""
    import json

    from kb.execution.interpreter import installed
    from kb.files import write_text

    path = mark = ""
    with contextlib.suppress(OSError, ValueError, KbError):
        status = os.stat(python)
        mark = f"{python} {status.st_mtime_ns} {status.st_size}"
        path = os.path.join(cache_root(), f"folders-{zlib.crc32(mark.encode('utf-8', 'surrogateescape')):08x}.json")
        with open(path, encoding="utf-8") as file:
            kept = json.load(file)
        if kept["of"] == mark:
            return [str(folder) for folder in kept["folders"]]
    found = installed(python).folders
    if path:
        with contextlib.suppress(OSError, UnicodeError):
            write_text(path, json.dumps({"of": mark, "folders": found}))
    return found
