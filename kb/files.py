"""Writes files whole or not at all: beside the target first, then in its place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def replacing(path: str, *, prefix: str = ".new-") -> Iterator[str]:
    """The path of an empty file in the same folder, which takes the place of `path` when the block ends; where that
    fails or is interrupted, it goes and what was there is still whole. Raises `OSError` where nothing can be written.
    """
    import tempfile

    folder, name = os.path.split(path)
    os.makedirs(folder or ".", exist_ok=True)
    handle, scratch = tempfile.mkstemp(prefix=prefix, suffix=os.path.splitext(name)[1], dir=folder or ".")
    os.close(handle)
    try:
        yield scratch
        os.chmod(scratch, os.stat(path).st_mode & 0o777 if os.path.exists(path) else 0o666 & ~_umask())
        os.replace(scratch, path)
    except BaseException:
        os.unlink(scratch)
        raise


def write_text(path: str, text: str) -> None:
    """Write a text file whole, as UTF-8. Raises `OSError` where that fails."""
    with replacing(path) as scratch, open(scratch, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _umask() -> int:
    """The mode bits that new files do not get; Python can only tell by setting them."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
