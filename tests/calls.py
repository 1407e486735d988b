"""kb in the process of the tests: a tenth of the time of a process of its own, by the same way out."""

from __future__ import annotations

import os
import pty
import re
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kb.cli import main


class Called(NamedTuple):
    """How a call ended, and what it printed."""

    code: object
    out: str
    err: str


def on_terminal(kb: Any, *args: str, **env: str) -> str:
    """What `kb ARGS` writes to a terminal, with these variables besides."""
    child, fd = pty.fork()
    if child == 0:
        os.chdir(kb.work)
        os.execve(
            sys.executable, [sys.executable, "-W", "ignore", "-m", "kb", *args], {**kb.env, "TERM": "xterm", **env}
        )
    shown = b""
    while True:
        try:
            data = os.read(fd, 65536)
        except OSError:
            break
        if not data:
            break
        shown += data
    os.waitpid(child, 0)
    os.close(fd)
    return shown.decode()


def typed(text: str) -> str:
    """What of a text an argument or a variable can hold: no NUL, and of lone surrogates those that stand for bytes."""
    return re.sub("[\0\ud800-\udc7f\udd00-\udfff]", "", text)


def _here() -> str:
    """The working directory; nothing where it was deleted."""
    try:
        return os.getcwd()
    except FileNotFoundError:
        return ""


def _leave(pid: int, end: Callable[[int], None], code: int) -> None:
    """End the call; but for a copy of this process, as kb makes one for what nobody waits for, end the process."""
    if os.getpid() != pid:
        end(code)
    sys.exit(code)


def call(*args: str, env: Mapping[str, str], work: Path, stdin: bytes = b"") -> Called:
    """Run `kb ARGS` with these variables and no others, its standard streams files."""
    files = [tempfile.TemporaryFile() for _ in range(3)]  # noqa: SIM115
    files[0].write(stdin)
    files[0].seek(0)
    here, variables = _here(), dict(os.environ)
    streams, descriptors = (sys.stdin, sys.stdout, sys.stderr), [os.dup(number) for number in range(3)]
    try:
        if work.exists():
            os.chdir(work)
        os.environ.clear()
        os.environ.update({name: typed(value) for name, value in env.items()})
        for number, file in enumerate(files):
            os.dup2(file.fileno(), number)
        texts = [os.fdopen(number, mode, encoding="utf-8", closefd=False) for number, mode in enumerate("rww")]
        sys.stdin, sys.stdout, sys.stderr = texts
        with pytest.raises(SystemExit) as stop, pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "_exit", partial(_leave, os.getpid(), os._exit))
            main([typed(arg) for arg in args])
    finally:
        for number, descriptor in enumerate(descriptors):
            os.dup2(descriptor, number)
            os.close(descriptor)
        sys.stdin, sys.stdout, sys.stderr = streams
        os.environ.clear()
        os.environ.update(variables)
        if here:
            os.chdir(here)
    said = []
    for file in files:
        file.seek(0)
        said.append(file.read())
        file.close()
    return Called(stop.value.code, said[1].decode(), said[2].decode())
