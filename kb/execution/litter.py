"""Takes away the temporary folders of runs whose kb was killed, once they are a day old."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import tempfile
import time
from collections.abc import Iterator

from kb.files import DAY
from kb.removal import remove

_NAME = re.compile(r"kb-(?:(run|script|report)-)?[a-z0-9_]{8}(?:\.json)?")
_INSIDE = {"work", "tmp", "stdout", "stderr", "report.json", "outcome.json"}  # of the folder of a snippet


def sweep_temporary() -> None:
    """Remove what earlier runs of this user left in the folder for temporary files, where nobody has touched it for a
    day and no process works in it. A folder that holds what a snippet wrote for its user stays.
    """
    before = time.time() - DAY
    found = [entry.path for entry in _candidates() if _last_change(entry.path) < before and _is_ours(entry)]
    busy = _working_folders() if found else set()
    for path in found:
        if not any(folder == path or folder.startswith(path + os.sep) for folder in busy):
            if os.path.isdir(path):
                remove(path)
            else:
                with contextlib.suppress(OSError):
                    os.unlink(path)


def _candidates() -> Iterator[os.DirEntry[str]]:
    """Files and folders of this user with a name that kb gives."""
    user = os.getuid() if hasattr(os, "getuid") else None
    with contextlib.suppress(OSError), os.scandir(os.path.realpath(tempfile.gettempdir())) as entries:
        for entry in entries:
            if _NAME.fullmatch(entry.name) and not entry.is_symlink():
                with contextlib.suppress(OSError):
                    if user is None or entry.stat(follow_symlinks=False).st_uid == user:
                        yield entry


def _is_ours(entry: os.DirEntry[str]) -> bool:
    """Whether nothing is in it but what kb puts there: others may call a folder `kb-database`."""
    match = _NAME.fullmatch(entry.name)
    purpose = match[1] if match else None
    if not entry.is_dir(follow_symlinks=False):
        return purpose == "report" and entry.is_file(follow_symlinks=False)
    with contextlib.suppress(OSError):
        inside = set(os.listdir(entry.path))
        if purpose == "script":
            return all(name.endswith(".py") for name in inside)
        if purpose == "run":
            return not any(set(names) - {"outcome.json"} for _, _, names in os.walk(entry.path))
        return purpose is None and "work" in inside and inside <= _INSIDE
    return False


def _last_change(path: str) -> float:
    """When it or what lies in it was changed last, in seconds."""
    latest = 0.0
    with contextlib.suppress(OSError):
        latest = os.lstat(path).st_mtime
        if stat.S_ISDIR(os.lstat(path).st_mode):
            for folder, folders, names in os.walk(path):
                for name in folders + names:
                    with contextlib.suppress(OSError):
                        latest = max(latest, os.lstat(os.path.join(folder, name)).st_mtime)
        return latest
    return time.time()  # it goes at this moment


def _working_folders() -> set[str]:
    """The working directories of this user's processes, where the platform tells them."""
    found = set()
    with contextlib.suppress(OSError):
        for name in os.listdir("/proc"):
            if name.isdecimal():
                with contextlib.suppress(OSError):
                    found.add(os.readlink(f"/proc/{name}/cwd"))
    return found
