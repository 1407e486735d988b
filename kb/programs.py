"""Where other programs lie."""

from __future__ import annotations

import os


def find(name: str) -> str | None:
    """Path of a program on `PATH`, None where it is not there. An entry that means the working directory, as `.` or an
    empty one, does not count: what lies beside the user may be another's.
    """
    import shutil

    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    found = shutil.which(name, path=os.pathsep.join(filter(os.path.isabs, folders)))
    return found if found and os.path.isabs(found) else None
