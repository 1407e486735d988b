"""Reads and writes files: what is read is bounded, what is written is there whole or not at all.

A library may hold anything, put there by anybody: `read` takes regular files of a sensible size, and no link that leads
out of it. Whatever else goes wrong with one file is said of that file (`concerning`) and stops nothing else.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager

from kb.errors import KbError

LIMIT = 64 * 1024  # bytes of an entry or a snippet: each fits a screen, and a file a thousand times that size is none
PREFIX = ".kb-new-"  # of what is being written; files that begin with a dot are no entries
DAY = 86_400.0  # seconds, after which what an interrupted process left behind is taken away
_FLAGS = sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"))
_KINDS = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"))


def read(path: str, *, root: str, limit: int = LIMIT) -> bytes:
    """The content of a file of the library in the folder `root`.

    Raises `KbError` for what is no regular file, has more than `limit` bytes, cannot be read, or is reached by a link
    that leads out of the library. It never waits: a pipe without a writer is refused like any other.
    """
    try:
        if not is_within(path, root):
            hint = "copy the file there, or make the whole library a link"
            raise KbError("is a link that leads out of the library", path=path, hint=hint)
        with open(os.open(path, os.O_RDONLY | _FLAGS), "rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if not stat.S_ISREG(mode):
                raise KbError(f"is {_kind(mode)}, not a file", path=path)
            data = file.read(limit + 1)
    except OSError as error:
        if error.errno == errno.EISDIR:
            raise KbError("is a folder, not a file", path=path) from error
        if error.errno == errno.ENXIO:
            raise KbError("is a socket, not a file", path=path) from error
        raise KbError(f"cannot be read: {error.strerror}", path=path) from error
    if len(data) > limit:
        raise KbError(f"is more than {limit:,} bytes long", path=path)
    return data


def read_text(path: str, *, root: str, limit: int = LIMIT, encoding: str = "utf-8") -> str:
    """The text of such a file; raises `KbError`, with the line, where it is not UTF-8."""
    data = read(path, root=root, limit=limit)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise KbError("is not UTF-8", path=path, line=line, hint="save it with that encoding") from error


def is_within(path: str, root: str) -> bool:
    """Whether a path below `root` stays there when its links are followed."""
    top = os.path.realpath(root)
    return os.path.realpath(path).startswith(os.path.join(top, ""))


def _kind(mode: int) -> str:
    return next((what for is_kind, what in _KINDS if is_kind(mode)), "a device")


@contextmanager
def concerning(path: object) -> Iterator[None]:
    """Say of this file whatever goes wrong with it in the block, as a `KbError`: memory that runs out, nesting that is
    too deep, a number that is too large. What is read was written by anybody, for libraries that expect good will.
    """
    try:
        yield
    except KbError:
        raise
    except Exception as error:
        what = f"{type(error).__name__}: {error}".removesuffix(": ")
        raise KbError(f"cannot be used: {what}", path=path) from error


@contextmanager
def replacing(path: str, *, prefix: str = PREFIX) -> Iterator[str]:
    """The path of an empty file in the same folder, which takes the place of `path` when the block ends; where that
    fails or is interrupted, it goes and what was there is still whole. Raises `OSError` where nothing can be written.
    """
    with _beside(path, prefix) as scratch:
        yield scratch
        os.chmod(scratch, os.stat(path).st_mode & 0o777 if os.path.exists(path) else 0o666 & ~_umask())
        os.replace(scratch, path)


def write(path: str, data: bytes, *, is_new: bool = False) -> None:
    """Write a file whole; a link is followed, and what it leads to replaced. With `is_new`, never over another file:
    raises `FileExistsError`. Raises `OSError` where it cannot be written; what was there is then as it was.

    What is no file (`/dev/stdout`, a pipe) is written to.
    """
    if not is_new and os.path.exists(path) and (path.startswith(("/dev/", "/proc/")) or not os.path.isfile(path)):
        with open(path, "wb") as file:
            file.write(data)
        return
    target = path if is_new else os.path.realpath(path)
    with _beside(target, PREFIX) as scratch:
        with open(scratch, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # its name must not be on the disk before it is
        has = not is_new and os.path.exists(target)
        os.chmod(scratch, os.stat(target).st_mode & 0o777 if has else 0o666 & ~_umask())
        if is_new:
            _place(scratch, target)
        else:
            os.replace(scratch, target)


def write_text(path: str, text: str, *, is_new: bool = False) -> None:
    """Write a text file whole, as UTF-8; as `write` has it."""
    write(path, text.encode("utf-8"), is_new=is_new)


@contextmanager
def locked(path: str) -> Iterator[None]:
    """Hold the lock of the file at `path` (a file beside it, `.lock`): one process at a time reads it, changes what it
    read and writes it. Ends with the process that holds it, however that ends. Raises `OSError` where there is none.
    """
    folder, name = os.path.split(path)
    os.makedirs(folder or ".", exist_ok=True)
    handle = os.open(os.path.join(folder, f".{name}.lock"), os.O_RDWR | os.O_CREAT | _FLAGS, 0o600)
    try:
        _lock(handle)
        yield
    finally:
        os.close(handle)


def aside(path: str, why: str) -> str:
    """Give the file another name beside it, `NAME.WHY`, or `NAME.WHY-2`, so that no earlier one is lost; that path."""
    number = 1
    while True:
        target = f"{path}.{why}" + (f"-{number}" if number > 1 else "")
        if not os.path.lexists(target):
            break
        number += 1
    os.rename(path, target)
    return target


def sweep(folder: str, prefix: str, suffix: str, *, age: float = DAY) -> None:
    """Remove what `replacing` and `write` left half-written in a folder, where their process was killed so many seconds
    ago. Others' files may begin so too: theirs are not followed by eight random characters.
    """
    oldest = time.time() - age
    n = len(prefix) + 8 + len(suffix)
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if len(entry.name) == n and entry.name.startswith(prefix) and entry.name.endswith(suffix):
                    with contextlib.suppress(OSError):
                        status = entry.stat(follow_symlinks=False)
                        if stat.S_ISREG(status.st_mode) and status.st_mtime < oldest:
                            os.unlink(entry.path)
    except OSError:
        pass  # no such folder: nothing was left there


@contextmanager
def _beside(path: str, prefix: str) -> Iterator[str]:
    """A file in the same folder, which goes with the block unless it was renamed in it."""
    import tempfile

    folder, name = os.path.split(path)
    os.makedirs(folder or ".", exist_ok=True)
    suffix = os.path.splitext(name)[1]
    sweep(folder or ".", prefix, suffix)
    handle, scratch = tempfile.mkstemp(prefix=prefix, suffix=suffix, dir=folder or ".")
    os.close(handle)
    try:
        yield scratch
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(scratch)
        raise


def _place(scratch: str, target: str) -> None:
    """Give a file its name, where no file has it."""
    try:
        os.link(scratch, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target) from None
        os.rename(scratch, target)
    else:
        os.unlink(scratch)


def _lock(handle: int) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(handle, fcntl.LOCK_EX)


def _umask() -> int:
    """The mode bits that new files do not get; Python can only tell by setting them."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
