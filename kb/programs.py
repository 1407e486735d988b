"""Where other programs lie."""

from __future__ import annotations

import os


def find(name: str) -> str | None:
    """Path of a program on `PATH`, None where it is not there. An entry that means the working directory, as `.` or an
    empty one, does not count: what lies beside the user may be another's.
    """
    import shutil

    found = shutil.which(name, path=absolute_path())
    return found if found and os.path.isabs(found) else None


def absolute_path() -> str:
    """`PATH` without the entries that mean the working directory, or a folder below it."""
    return os.pathsep.join(filter(os.path.isabs, os.environ.get("PATH", os.defpath).split(os.pathsep)))


def itself() -> list[str]:
    """The command that starts this kb again: that of the interpreter, or the file that it was started from."""
    import sys

    spec = getattr(sys.modules["__main__"], "__spec__", None)
    archive = getattr(getattr(spec, "loader", None), "archive", "")
    return [sys.executable, os.path.abspath(archive)] if archive else [sys.executable, "-P", "-m", "kb"]
