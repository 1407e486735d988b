"""Runs one snippet for a person: its output as it comes, clean of library noise, then a line that says where it ran."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from kb.content.snippet import Snippet
from kb.errors import KbError
from kb.execution.interpreter import environment, is_noise
from kb.execution.isolation import EXECUTE, SERVE, description, end_group
from kb.execution.judging import OUTPUT_LIMIT, Job, Raw, facts, missing, versions
from kb.execution.outcomes import Cause
from kb.removal import remove

MOST_FILES = 100_000  # that are looked at, to name those that a snippet wrote
TIMED_OUT = 124  # as coreutils' timeout has it
PATIENCE = 5.0  # seconds for what keeps the snippet to end it

Output = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class Run:
    """How a run ended. `files` are the paths of what the snippet wrote, figures among them."""

    exit_code: int
    seconds: float | None
    versions: tuple[tuple[str, str], ...]
    files: tuple[Path, ...]
    missing: tuple[str, ...]
    cause: Cause = Cause.NONE  # TIME or OUTPUT_LIMIT, where it was ended for that
    facts: Raw = field(default_factory=dict)  # what `judge` takes, but for what it printed

    @property
    def timed_out(self) -> bool:
        """Whether it was still running when its time was up."""
        return self.cause == Cause.TIME


def run(
    snippet: Snippet, python: str, *, timeout: float, keep: Path | None, on_stdout: Output, on_stderr: Output
) -> Run:
    """Run a snippet in `keep`, else in a temporary directory that stays only if something was written there.

    What it prints goes to `on_stdout` as it comes, and line by line to `on_stderr`; of each at most `OUTPUT_LIMIT`
    bytes. The timeout (seconds), Ctrl-C and a termination signal end it with all that it started, and so does the end
    of this process. The modes of the terminal are afterwards what they were. It is run as it was read: raises `KbError`
    where its file holds something else by then.
    """
    if keep is not None:
        try:
            keep.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KbError(f"cannot keep files there: {error.strerror}", path=keep) from error
    job = Job(snippet.path.stem, snippet)
    try:
        scratch = tempfile.mkdtemp(prefix="kb-run-")
        work = keep or Path(scratch, "work")
        work.mkdir(exist_ok=True)
    except OSError as error:
        raise KbError(f"no temporary folder can be made: {error.strerror}", hint="set TMPDIR to another one") from error
    before = _files(work)
    try:
        with _terminal(), _signals():
            result, cause = _watched(job, python, timeout, work, Path(scratch), on_stdout, on_stderr)
    finally:
        after = _files(work)
        written = tuple(sorted(after - before)) if len(after) < MOST_FILES else ()
        if keep is not None or not after:
            remove(scratch)
    code = result["exit"]
    if cause == Cause.TIME:
        code = TIMED_OUT
    elif cause == Cause.OUTPUT_LIMIT:
        code = 1
    return Run(
        exit_code=128 - code if code < 0 else code,
        seconds=result.get("seconds"),
        versions=versions(result),
        files=written,
        missing=missing(result),
        cause=cause,
        facts=result,
    )


def _files(folder: Path) -> set[Path]:
    """The regular files in a folder and below, the first `MOST_FILES` of them; those that no path can name left out."""
    found: set[Path] = set()
    waiting = [str(folder)]
    while waiting and len(found) < MOST_FILES:
        with contextlib.suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                elif len(found) < MOST_FILES and entry.is_file():
                    found.add(Path(entry.path))
    return found


def _watched(
    job: Job, python: str, timeout: float, work: Path, scratch: Path, on_stdout: Output, on_stderr: Output
) -> tuple[Raw, Cause]:
    """Start what runs the job, hand its output on, end it where that is due; the facts of the run."""
    how = description(job, timeout)
    can_fork = hasattr(os, "fork")
    with contextlib.ExitStack() as stack:
        if can_fork:  # a file without a name: what lies beside its working directory, a snippet can replace
            told = stack.enter_context(tempfile.TemporaryFile(dir=scratch))
            command = [python, str(SERVE), "once", str(told.fileno()), json.dumps(how)]
        else:
            named = scratch / "outcome.json"
            told = stack.enter_context(named.open("w+b"))
            command = [python, str(EXECUTE), str(named), str(how["path"]), json.dumps(how)]
        try:
            process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=work,
                env=environment(), start_new_session=True, pass_fds=(told.fileno(),) if can_fork else (),
            )  # fmt: skip
        except OSError as error:
            raise KbError(f"cannot start {python}: {error.strerror}", hint="choose another with --python") from error
        started = time.monotonic()
        cause = _handed_on(process, started + timeout + PATIENCE, {"stdout": on_stdout, "stderr": _Lines(on_stderr)})
        told.seek(0)
        report = told.read().decode("utf-8", "replace")
    if can_fork:
        found: dict[str, Any] = json.loads(report) if report else {"exit": process.returncode, "report": ""}
    else:
        found = {"exit": process.returncode, "report": report}
    result = facts({"seconds": time.monotonic() - started, "cause": None, **found})
    if "setup" in result or result["cause"] == "setup":
        raise KbError(f"the snippet cannot be started: {result.get('setup') or result['error']}")
    if result.get("changed"):
        raise KbError("changed before it was run", path=job.snippet.path, hint="run it again")
    if result["cause"] == "timeout":
        cause = Cause.TIME
    return result, cause


def _handed_on(process: subprocess.Popen[bytes], deadline: float, takers: dict[str, Output]) -> Cause:
    """Give what the process prints to its taker, until it has ended, or is ended for the cause that is given back."""
    assert process.stdout and process.stderr
    chunks: queue.Queue[tuple[str, bytes]] = queue.Queue(16)
    readers = [
        threading.Thread(target=_read, args=(name, stream, chunks), daemon=True)
        for name, stream in (("stdout", process.stdout), ("stderr", process.stderr))
    ]
    for reader in readers:
        reader.start()
    try:
        return _taken(process, deadline, chunks, takers)
    finally:
        _end(process)
        patience = time.monotonic() + 0.5
        while any(reader.is_alive() for reader in readers) and time.monotonic() < patience:
            with contextlib.suppress(queue.Empty):
                chunks.get(timeout=0.01)  # a reader may wait for room


def _taken(
    process: subprocess.Popen[bytes], deadline: float, chunks: queue.Queue[tuple[str, bytes]], takers: dict[str, Output]
) -> Cause:
    taken = dict.fromkeys(takers, 0)
    ended = None
    while taken:
        try:
            name, chunk = chunks.get(timeout=0.1)
        except queue.Empty:
            now = time.monotonic()
            if now > deadline:
                return Cause.TIME
            if process.poll() is not None:  # what left its group may hold the pipe, elsewhere than on Linux
                ended = ended or now
                if now - ended > 0.5:
                    break
            continue
        if not chunk:
            del taken[name]
            takers[name](b"")
            continue
        room = OUTPUT_LIMIT - taken[name]
        takers[name](chunk[:room])
        taken[name] += len(chunk)
        if len(chunk) > room:
            takers[name](b"")
            return Cause.OUTPUT_LIMIT
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(max(0.0, deadline - time.monotonic()))
        return Cause.NONE
    return Cause.TIME


def _read(name: str, stream: IO[bytes], chunks: queue.Queue[tuple[str, bytes]]) -> None:
    """Put what comes from a stream into the queue, at its end an empty chunk."""
    with stream:
        while chunk := os.read(stream.fileno(), 1 << 16):
            chunks.put((name, chunk))
    chunks.put((name, b""))


def _end(process: subprocess.Popen[bytes]) -> None:
    """Have what runs the snippet end it with all that it started, by closing its stdin; else end it by force."""
    assert process.stdin
    with contextlib.suppress(OSError):
        process.stdin.close()
    if hasattr(os, "fork"):
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE)
    end_group(process)


class _Lines:
    """Hands on whole lines, and what comes before a carriage return; without the libraries' noise."""

    def __init__(self, taker: Output) -> None:
        self.taker, self.rest = taker, b""

    def __call__(self, chunk: bytes) -> None:
        """Take the next bytes; none at the end."""
        *lines, self.rest = re.split(rb"(?<=[\r\n])", self.rest + chunk)
        if not chunk:
            lines, self.rest = [*lines, self.rest], b""
        for line in lines:
            if line and not is_noise(line):
                self.taker(line)


@contextlib.contextmanager
def _signals() -> Iterator[None]:
    """Let a termination signal end the run in order, where this is the main thread."""
    numbers = {signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)}
    is_main = threading.current_thread() is threading.main_thread()
    previous = {number: signal.signal(number, _stop) for number in numbers} if is_main else {}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _stop(number: int, frame: object) -> None:
    sys.exit(128 + number)


@contextlib.contextmanager
def _terminal() -> Iterator[None]:
    """Put the modes of the terminal back to what they are now, where stdin is one."""
    try:
        import termios

        modes = termios.tcgetattr(0)
    except (ImportError, OSError, termios.error):  # no terminal
        yield
        return
    try:
        yield
    finally:
        ignored = signal.SIGTTOU if threading.current_thread() is threading.main_thread() else None
        previous = signal.signal(ignored, signal.SIG_IGN) if ignored else None  # in the background it would stop kb
        with contextlib.suppress(termios.error):
            if termios.tcgetattr(0) != modes:
                termios.tcsetattr(0, termios.TCSADRAIN, modes)
        if ignored:
            signal.signal(ignored, previous)
