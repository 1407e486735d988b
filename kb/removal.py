"""Removes a folder, however deep. A file that stands alone: kb imports it, and `kb/inside/serve.py` loads it by its
path in the user's interpreter, which need not have kb.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat


def remove(path: str | os.PathLike[str]) -> None:
    """Remove a folder and all in it, however deep: a snippet may nest folders deeper than functions can be called, than
    files can be open, and than a path can name. What cannot be removed stays.
    """
    with contextlib.suppress(RecursionError):
        shutil.rmtree(path, ignore_errors=True)
    if not os.path.lexists(path) or not hasattr(os, "O_DIRECTORY"):
        return
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
    here = os.open(path, flags)
    above: list[tuple[int, int, str]] = []  # for each folder on the way: which it is, the name of the one below
    with contextlib.suppress(OSError):
        while True:
            below = None
            for name in os.listdir(here):
                if not stat.S_ISDIR(os.stat(name, dir_fd=here, follow_symlinks=False).st_mode):
                    os.unlink(name, dir_fd=here)
                else:
                    below = name
            status = os.fstat(here)
            if below is not None:
                above.append((status.st_dev, status.st_ino, below))
                here, left = os.open(below, flags, dir_fd=here), here
            elif above:
                here, left = os.open("..", flags, dir_fd=here), here
                status = os.fstat(here)
                *known, below = above.pop()
                if known != [status.st_dev, status.st_ino]:
                    break  # somebody has moved it
                os.rmdir(below, dir_fd=here)
            else:
                os.rmdir(path)
                break
            os.close(left)
    os.close(here)
