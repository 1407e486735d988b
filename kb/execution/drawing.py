"""Keeps the pictures that snippets draw, beside them: written where the code changed since, and taken away where it
draws nothing any more.
"""

from __future__ import annotations

import os

from kb.content.picture import SHOW, digest_of, drawn_by, path_of, stamped
from kb.errors import KbError
from kb.execution.judging import Job, Outcome
from kb.files import read, write


def draws(text: str) -> bool:
    """Whether a snippet shows what it draws."""
    return SHOW in text


def is_due(job: Job) -> bool:
    """Whether a snippet draws something of which there is no picture, or one of other code."""
    return draws(job.snippet.text) and _drawn_by(job) != digest_of(job.snippet.text)


def keep(job: Job, outcome: Outcome) -> str:
    """Write the picture that a snippet drew, where the one there is of other code; what was done, in words, or nothing.

    Raises `KbError` where it cannot be written, or is larger than a file of a library may be.
    """
    path = path_of(str(job.snippet.path))
    shown = os.path.join(*path.split(os.sep)[-2:])
    try:
        if not draws(job.snippet.text):
            if not _drawn_by(job):
                return ""
            os.unlink(path)
            return f"{shown}: removed, the snippet draws nothing any more"
        if not outcome.picture or not is_due(job):
            return ""
        data = stamped(outcome.picture, job.snippet.text)
        write(path, data)
        return f"{shown}: what it draws, {len(data):,} bytes"
    except (OSError, ValueError) as error:
        raise KbError(f"the picture cannot be kept: {error}", path=path) from error


def _drawn_by(job: Job) -> str:
    path = path_of(str(job.snippet.path))
    if not os.path.lexists(path):
        return ""
    try:
        return drawn_by(read(path, root=str(job.snippet.path.parent.parent.parent)))
    except KbError:
        return ""
