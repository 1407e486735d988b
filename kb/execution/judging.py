"""Judges what became of a snippet that was run: exit code, warnings, and the output that it documents."""

from __future__ import annotations

import base64
import contextlib
import difflib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kb import libraries
from kb.content.entry import read_entry
from kb.content.layers import Layer
from kb.content.snippet import Snippet, read_snippet, read_text
from kb.content.trust import Trust, of_entry, renewed
from kb.errors import KbError
from kb.execution.compare import difference, refreshed
from kb.execution.interpreter import Installed, distribution, without_noise
from kb.execution.outcomes import Cause, Status
from kb.files import LIMIT, write_text
from kb.text import printable

OUTPUT_LIMIT = 1_000_000  # bytes of stdout, and of stderr
Raw = dict[str, Any]  # what became of a run: see `facts`
MOST_TEXT = 4000  # characters of what a report says


@dataclass(frozen=True, slots=True)
class Job:
    """A snippet to verify, for the entry `id`."""

    id: str
    snippet: Snippet
    requires: tuple[str, ...] = ()
    trust: Trust = Trust.OWN  # whether this very text may be run
    entry: str = ""  # path of the entry
    is_drawn: bool = False  # whether the picture of what it draws is wanted


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job; `reason` says in a sentence why it did not pass."""

    id: str
    status: Status
    cause: Cause = Cause.NONE
    reason: str = ""
    stdout: str = ""
    stderr: str = ""
    seconds: float = 0.0
    versions: tuple[tuple[str, str], ...] = ()  # of Python and what the snippet names in an import
    used: tuple[tuple[str, str], ...] = ()  # of every distribution that was loaded
    where: Installed | None = None  # what is installed there
    day: str = field(default_factory=lambda: date.today().isoformat())
    is_known: bool = False  # from an earlier run with the same key
    picture: bytes = b""  # what it drew, as PNG, where that was wanted

    @property
    def passed(self) -> bool:
        """Whether it ran as it documents."""
        return self.status == Status.PASSED

    @property
    def is_result(self) -> bool:
        """Whether the same snippet would end so again there: not cut short by time, by a signal or by a lack."""
        ran = self.status in (Status.PASSED, Status.FAILED) and self.cause != Cause.UNREADABLE
        return ran and not self.cause.is_chance


def jobs(layers: Iterable[Layer], ids: Iterable[str] = ()) -> list[Job]:
    """A job for each of these entries (all where none is given), upper layers shadowing lower ones.

    An entry or snippet that cannot be read gives none: `read_jobs` says what is wrong with it.
    """
    return [job for job in read_jobs(layers, ids).values() if isinstance(job, Job)]


def read_jobs(layers: Iterable[Layer], ids: Iterable[str] = ()) -> dict[str, Job | KbError]:
    """The job of each of these entries, or why it has none, by id; upper layers shadow lower ones."""
    wanted = set(ids)
    found: dict[str, Job | KbError] = {}
    for layer in layers:
        for stem, paths in layer.stems().items():
            if stem in found or (wanted and stem not in wanted):
                continue
            try:
                entry, _ = read_entry(Path(paths[0]))
                snippet = read_snippet(Path(layer.snippet_beside(paths[0])))
                trust = of_entry(layer.name, paths[0], snippet.text)
                found[stem] = Job(stem, snippet, entry.requires, trust, paths[0])
            except KbError as error:
                found[stem] = error
    return found


def facts(told: dict[str, Any]) -> Raw:
    """What `kb/inside/serve.py` says of a run, in one level with the report of `kb/inside/execute.py`.

    The snippet may have put anything in the place of the report: of that only what has its form is taken.
    """
    try:
        report = json.loads(told["report"])
    except (ValueError, RecursionError):
        report = {}
    found: Raw = {}
    for name, value in report.items() if isinstance(report, dict) else ():
        if name in ("error", "exception", "spoiled", "setup") and isinstance(value, str):
            found[name] = _text(value)
        elif name in ("warnings", "missing", "imported") and isinstance(value, list):
            found[name] = [_text(item) for item in value if isinstance(item, str)]
        elif name == "versions" and isinstance(value, dict):
            found[name] = {_text(key): _text(item) for key, item in value.items() if isinstance(item, str)}
        elif name == "picture" and isinstance(value, str) and len(value) < 2 * LIMIT:
            with contextlib.suppress(ValueError):
                found[name] = base64.b64decode(value, validate=True)
        elif name == "changed":
            found[name] = value is True
        elif name == "seconds" and isinstance(value, float) and 0 <= value < told["seconds"] + 1:
            found[name] = value
    rest = {name: value for name, value in told.items() if name not in ("report", *found)}
    return found | rest


def unstarted(cause: str, error: str = "") -> Raw:
    """The facts of a run of which nothing is known but why."""
    return {"exit": 1, "cause": cause, "error": error, "seconds": 0.0, "stdout": "", "stderr": ""}


def _text(value: str) -> str:
    return printable(value[:MOST_TEXT])


def judge(job: Job, result: Raw, timeout: float, where: Installed) -> Outcome:
    """The outcome that the facts of a run amount to."""
    cause, reason = _failure(job, result, timeout)
    status = Status.FAILED if reason else Status.PASSED
    if cause == Cause.TIME:
        status = Status.TIMEOUT
    elif cause == Cause.MISSING and set(map(distribution, missing(result))) <= set(map(distribution, job.requires)):
        status = Status.SKIPPED
    elif reason and (lacking := where.lacks(job.requires)):  # a library imports by itself what the entry requires
        status, cause, reason = Status.SKIPPED, Cause.MISSING, f"not installed: {', '.join(lacking)}"
    return Outcome(
        id=job.id,
        status=status,
        cause=cause,
        reason=reason,
        stdout=result["stdout"],
        stderr=without_noise(result["stderr"]),
        seconds=result["seconds"],
        versions=versions(result),
        used=where.used(result.get("imported", [])),
        where=where,
        picture=result.get("picture", b""),
    )


def missing(result: Raw) -> tuple[str, ...]:
    """The distributions that a snippet needs and that were not installed."""
    return tuple(libraries.distribution(module) for module in result.get("missing", ()))


def versions(result: Raw) -> tuple[tuple[str, str], ...]:
    """Name and version of Python and of the distributions that the snippet names in an import."""
    return tuple((libraries.distribution(name), version) for name, version in result.get("versions", {}).items())


def _failure(job: Job, result: Raw, timeout: float) -> tuple[Cause, str]:
    """Why it did not pass, and that in a sentence; nothing where it passed."""
    if missing(result):
        return Cause.MISSING, f"not installed: {', '.join(missing(result))}"
    if result.get("changed"):
        return Cause.CHANGED, "its file changed before it was run"
    if result["cause"] == "timeout":
        return Cause.TIME, f"still running after {timeout:g} s"
    if result["cause"] == "output":
        return Cause.OUTPUT_LIMIT, f"printed more than {OUTPUT_LIMIT:,} bytes"
    if result["cause"] == "lost":
        return Cause.LOST, f"the worker was lost: {result['error']}"
    if result["cause"] == "setup" or "setup" in result:
        return Cause.LOST, f"could not be started: {result.get('setup') or result['error']}"
    if result["cause"] == "server":
        return Cause.LOST, "what runs the snippets was killed while it ran"
    if result["cause"] == "keeper" and result["exit"] >= 0:
        return Cause.LOST, "what waits for it has failed"
    if result["cause"] == "keeper":
        return Cause.SIGNAL, f"the process that waits for it was killed by signal {-result['exit']}"
    if result["exit"] < 0:
        return Cause.SIGNAL, f"killed by signal {-result['exit']}"
    if "spoiled" in result:
        return Cause.CUT_SHORT, f"its run cannot be reported, it replaced a part of Python: {result['spoiled']}"
    if result["exit"] != 0 and result.get("error"):
        return Cause.MEMORY if result.get("exception") == "MemoryError" else Cause.EXCEPTION, result["error"]
    if result["exit"] != 0:
        return Cause.EXIT, f"exit code {result['exit']}"
    if "warnings" not in result:
        return Cause.CUT_SHORT, "ended before its last line (os._exit?)"
    if result["warnings"]:
        return Cause.WARNING, f"warned: {result['warnings'][0]}"
    if job.snippet.output is None:
        return Cause.UNDOCUMENTED, "documents no output; add it with: kb verify --update " + job.id
    reason = difference(job.snippet.output, result["stdout"])
    return (Cause.DIFFERENT, reason) if reason else (Cause.NONE, "")


def update(job: Job, outcome: Outcome) -> str:
    """Rewrite the snippet's output block with what it printed; the unified difference, empty where nothing changed.

    Numbers within the tolerance are rewritten too; a line with `...` that still matches is kept. Raises `KbError` where
    the run itself failed.
    """
    snippet = job.snippet
    if not outcome.cause.has_run:
        raise KbError(f"did not run: {outcome.reason}", path=snippet.path, hint="its output block is as it was")
    if not outcome.stdout.strip():
        return ""
    text = snippet.with_output(refreshed(snippet.output or "", outcome.stdout))
    if text == snippet.text:
        return ""
    if read_text(str(snippet.path)) != snippet.text:
        raise KbError("changed while it ran: left as it is", path=snippet.path, hint="run it again")
    try:
        with renewed(job.entry, job.trust):
            write_text(str(snippet.path), text)
    except OSError as error:
        raise KbError(f"cannot be written: {error.strerror}", path=snippet.path) from error
    name = str(snippet.path)
    return "".join(
        difflib.unified_diff(snippet.text.splitlines(True), text.splitlines(True), name, name + " (updated)")
    )
