"""Runs one snippet for a person: its output as it comes, clean of library noise, then a line that says where it ran."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kb.content.snippet import Snippet
from kb.errors import KbError
from kb.execution.interpreter import environment, is_noise
from kb.execution.isolation import SCRIPT, end_group, needs
from kb.execution.judging import missing, versions

TIMED_OUT = 124  # as coreutils' timeout has it


@dataclass(frozen=True, slots=True)
class Run:
    """How a run ended. `files` are the paths of what the snippet wrote, figures among them."""

    exit_code: int
    seconds: float | None
    versions: tuple[tuple[str, str], ...]
    files: tuple[Path, ...]
    missing: tuple[str, ...]
    timed_out: bool = False


def run(snippet: Snippet, python: str, *, timeout: float, keep: Path | None, on_stderr: Callable[[bytes], None]) -> Run:
    """Run a snippet in `keep`, else in a temporary directory that stays only if something was written there.

    It is run as it was read: raises `KbError` where its file holds something else by then.

    stdout goes straight to this process's own; stderr comes line by line to `on_stderr`. The timeout (seconds), Ctrl-C
    and a termination signal end the whole process group.
    """
    if keep is not None:
        try:
            keep.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KbError(f"cannot keep files there: {error.strerror}", path=keep) from error
    job = json.dumps({"needs": needs(snippet), "sha256": snippet.sha256, "memory": 0})
    work = keep or Path(tempfile.mkdtemp(prefix="kb-run-"))
    before = set(work.rglob("*"))
    handle, report_path = tempfile.mkstemp(prefix="kb-report-", suffix=".json")
    os.close(handle)
    previous = {
        number: signal.signal(number, _stop) for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM))
    }
    try:
        try:
            process = subprocess.Popen(
                [python, str(SCRIPT), "once", report_path, str(snippet.path.resolve()), job], stdin=subprocess.DEVNULL,
                stderr=subprocess.PIPE, cwd=work, env=environment(), start_new_session=True,
            )  # fmt: skip
        except OSError as error:
            raise KbError(f"cannot start {python}: {error.strerror}", hint="choose another with --python") from error
        assert process.stderr
        reader = threading.Thread(target=_forward, args=(process.stderr, on_stderr), daemon=True)
        reader.start()
        timed_out = False
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            timed_out = True
        finally:
            end_group(process)
        reader.join(timeout=2)
        if not reader.is_alive():
            process.stderr.close()
        report = json.loads(Path(report_path).read_text(encoding="utf-8") or "{}")
    finally:
        os.unlink(report_path)
        for number, handler in previous.items():
            signal.signal(number, handler)
        written = tuple(sorted(path for path in work.rglob("*") if path not in before and path.is_file()))
        if keep is None and not written:
            shutil.rmtree(work, ignore_errors=True)
    if report.get("changed"):
        raise KbError("changed before it was run", path=snippet.path, hint="run it again")
    code = process.returncode
    return Run(
        exit_code=TIMED_OUT if timed_out else 128 - code if code < 0 else code,
        seconds=report.get("seconds"),
        versions=versions(report),
        files=written,
        missing=missing(report),
        timed_out=timed_out,
    )


def _stop(number: int, frame: object) -> None:
    sys.exit(128 + number)


def _forward(stream: IO[bytes], on_stderr: Callable[[bytes], None]) -> None:
    for line in stream:
        if not is_noise(line):
            on_stderr(line)
