"""`import kb` where `kb.pyz` is on the path: unpacks the archive once, and is from then on the package that was in it.

SQLite reads no index within an archive, and another interpreter runs no script there. In the archive this is
`kb/__init__.py`, with `errors` and `places` beside it; the rest lies in `payload.zip`. It is unpacked into the cache,
or where that cannot be written into a folder of this user's for temporary files; beside its place and then into it, so
that two that start at once do not meet. What lies there is known by the digest of the content.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from kb import places
from kb.errors import KbError

DAY = 86_400  # seconds
UNUSED = 30  # days, after which what another version has unpacked goes
DAMAGED = "kb.pyz is damaged: copy it again"
_at_the_end: list[str] = []  # folders that are this process's own


def unpacked(loader: object) -> str:
    """The folder in which the content of the archive lies."""
    digest = _member(loader, "digest").decode()
    problem = "there is no folder for it"
    for home, name, days in _homes(digest):
        folder = os.path.join(home, name)
        try:
            if not os.path.isdir(folder):
                _unpack(_member(loader, "payload.zip"), home, folder)
                _sweep(home, but=name, days=days)
            elif os.stat(folder).st_mtime < time.time() - DAY:
                with contextlib.suppress(OSError):  # another user's, or on a disk that cannot be written
                    os.utime(folder)  # it is in use
            return folder
        except OSError as error:
            problem = f"{error.filename or home}: {error.strerror or error}"
    raise ImportError(f"kb.pyz cannot be unpacked: {problem}; set KB_CACHE to a folder that can be written")


def _homes(digest: str) -> Iterator[tuple[str, str, int]]:
    """Folders to unpack it into, the best first; its name there, and after how many days others there are old."""
    with contextlib.suppress(KbError):
        yield places.cache_root(), f"pyz-{digest}", UNUSED
    import tempfile

    with contextlib.suppress(OSError):
        user = f"-{os.getuid()}" if hasattr(os, "getuid") else ""  # elsewhere the folder itself is one user's
        home = os.path.join(tempfile.gettempdir(), f"kb{user}")
        with contextlib.suppress(FileExistsError):
            os.mkdir(home, 0o700)
        status = os.lstat(home)
        if not user or (status.st_uid == os.getuid() and status.st_mode & 0o170777 == 0o040700):
            yield home, f"pyz-{digest}-{int(time.time() // DAY)}", 2  # of old files there some are taken away
        else:  # somebody else made it, to have his files run
            folder = tempfile.mkdtemp(prefix="kb-")
            _at_the_end.append(folder)
            yield folder, "pyz", UNUSED


def _unpack(payload: bytes, home: str, folder: str) -> None:
    import io
    import shutil
    import tempfile
    import zipfile
    import zlib

    os.makedirs(home, exist_ok=True)
    scratch = tempfile.mkdtemp(prefix="pyz-new-", dir=home)
    try:
        with zipfile.ZipFile(io.BytesIO(payload)) as archive:
            archive.extractall(scratch)
        os.rename(scratch, folder)
    except (zipfile.BadZipFile, zlib.error):
        raise ImportError(DAMAGED) from None
    except OSError:
        if not os.path.isdir(folder):  # else another process was faster
            raise
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _sweep(home: str, *, but: str, days: int) -> None:
    """Remove what other versions have unpacked there, where nobody has used it for so long."""
    import shutil

    with contextlib.suppress(OSError), os.scandir(home) as entries:
        for entry in entries:
            if entry.name.startswith("pyz-") and entry.name != but and entry.is_dir(follow_symlinks=False):
                age = time.time() - entry.stat(follow_symlinks=False).st_mtime
                if age > (1 if entry.name.startswith("pyz-new-") else days) * DAY:
                    shutil.rmtree(entry.path, ignore_errors=True)


def _remove(folders: list[str]) -> None:
    import shutil

    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _member(loader: object, name: str) -> bytes:
    try:
        data: bytes = loader.get_data(name)  # type: ignore[attr-defined]
        return data
    except Exception:  # whatever reading an archive gives that was cut off or changed
        raise ImportError(DAMAGED) from None


def become(module: str) -> ModuleType:
    """The package of that name that is in the archive, in place of this one; libraries of the user's own before those
    that are in the archive.
    """
    spec = sys.modules[module].__spec__
    assert spec
    archive = getattr(spec.loader, "archive", None)
    folder = unpacked(spec.loader)
    sys.path[:] = [folder if entry == archive else entry for entry in sys.path]
    if folder not in sys.path:
        sys.path.insert(0, folder)
    sys.path.append(os.path.join(folder, "libraries"))
    for name in [name for name in sys.modules if name == module or name.startswith(f"{module}.")]:
        del sys.modules[name]
    if _at_the_end:
        import atexit

        atexit.register(_remove, _at_the_end)
        import_module(f"{module}.afterwards").later(lambda: _remove(_at_the_end))  # a lookup ends without the former
    return import_module(module)


if hasattr(__spec__.loader, "archive"):  # else it is read as any other file of kb's
    become(__name__)
