"""Where an export that is one text goes: in place of what kb wrote before, and of nothing else."""

from __future__ import annotations

import os

from kb.errors import KbError
from kb.files import write_text

HEAD = 1_000  # bytes in which the mark of kb stands


def save(file: str, text: str, mark: str) -> None:
    """Write the text, in place of a file that has the mark of kb near its beginning, and of no other that holds
    anything. Raises `KbError` where it cannot be written.
    """
    if not os.path.isdir(os.path.dirname(file) or "."):
        raise KbError("its folder does not exist", path=file, hint="make it first")
    try:
        if os.path.isfile(file) and os.path.getsize(file):
            with open(file, "rb") as there:
                if mark.encode() not in there.read(HEAD):
                    raise KbError("is there and was not written by kb export", path=file, hint="choose another name")
        write_text(file, text)
    except OSError as error:
        raise KbError(f"cannot be written: {error.strerror}", path=file) from error
