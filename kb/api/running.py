"""Runs the snippet of an entry for a person."""

from __future__ import annotations

import codecs
import contextlib
import sys
import tempfile
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from kb import afterwards
from kb.content.snippet import Snippet, parse_snippet, read_snippet
from kb.content.trust import demand
from kb.errors import KbError
from kb.evidence.last import keep_failure
from kb.evidence.results import Recorder, Result
from kb.execution import single
from kb.execution.interpreter import find_interpreter, installed
from kb.execution.isolation import TIMEOUT
from kb.execution.judging import Job, judge
from kb.execution.litter import sweep_temporary
from kb.retrieval.finder import Hit, resolve

LINES, WIDTH = 2_000, 2_000  # of stderr that are kept


def run(
    name: str | Hit,
    *,
    python: str | None = None,
    timeout: float = TIMEOUT,
    keep: Path | None = None,
    script: str = "",
    on_stdout: Callable[[bytes], None] | None = None,
    on_stderr: Callable[[bytes], None] | None = None,
) -> single.Run:
    """Run an entry's snippet in the interpreter `python` (else `$KB_PYTHON`, the active environment's, kb's own).

    What it prints goes to `on_stdout` as it comes, else to stdout; its stderr line by line to `on_stderr`, else to
    stderr. After `timeout` seconds it is ended, and when it prints more than a million bytes. `script` is run in place
    of the snippet, where one was made of it. Files that it writes go into `keep`, else a temporary folder. What a run
    said that failed is kept for `kb why`; one that passed is on record, as that of `kb verify`.

    Raises `NotFound` for an unknown name, `KbError` for an entry without a snippet, for one of a project that is not
    trusted (`kb trust`), or an interpreter that cannot be started.
    """
    hit = resolve(name) if isinstance(name, str) else name
    if not hit.entry.snippet:
        raise KbError(f"entry '{hit.id}' has no snippet", path=hit.entry.path)
    interpreter = find_interpreter(python)
    snippet = read_snippet(Path(hit.entry.snippet))
    demand(hit.entry.layer, hit.entry.path, snippet.text)
    afterwards.later(sweep_temporary)
    with contextlib.ExitStack() as stack:
        if script:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kb-script-"))
            path = Path(folder, snippet.path.name)
            path.write_text(script, encoding="utf-8", newline="\n")
            snippet = parse_snippet(script, path)
        printed, said = Printed(on_stdout or _to(sys.stdout)), Said(on_stderr or _to(sys.stderr))
        result = single.run(snippet, interpreter, timeout=timeout, keep=keep, on_stdout=printed, on_stderr=said)
    if result.exit_code and not result.timed_out and said.text:
        keep_failure(said.text)
    if not result.exit_code and not script:
        _keep_success(hit, snippet, result, printed.text, interpreter, timeout)
    return result


def _keep_success(hit: Hit, snippet: Snippet, run: single.Run, printed: str, interpreter: str, timeout: float) -> None:
    """Put a run on record that `kb verify` would have called passed; where results cannot be kept, it is not.

    One that it would have called failed is left to it: here a person looks on, who sees what happened.
    """
    job = Job(hit.id, snippet, hit.entry.requires)
    with contextlib.suppress(KbError):
        where = installed(interpreter)
        outcome = judge(job, run.facts | {"stdout": printed, "stderr": ""}, timeout, where)
        if outcome.passed:
            with contextlib.closing(Recorder(interpreter, where)) as recorder:
                recorder.save(hit.id, Result.of(snippet.digest, outcome), where)


class Printed:
    """Hands what is printed on, and keeps it, to be compared with what the snippet documents."""

    def __init__(self, on_stdout: Callable[[bytes], None]):
        self.on_stdout = on_stdout
        self.chunks: list[bytes] = []  # of at most `OUTPUT_LIMIT` bytes in all

    def __call__(self, chunk: bytes) -> None:
        """Take what comes."""
        self.chunks.append(chunk)
        self.on_stdout(chunk)

    @property
    def text(self) -> str:
        """What was printed."""
        return b"".join(self.chunks).decode("utf-8", "replace")


class Said:
    """Hands each line of stderr on, and keeps the last ones, so that `kb why` can explain a failure."""

    def __init__(self, on_stderr: Callable[[bytes], None]):
        self.on_stderr = on_stderr
        self.lines: deque[bytes] = deque(maxlen=LINES)

    def __call__(self, line: bytes) -> None:
        """Take a line."""
        self.lines.append(line[:WIDTH])
        self.on_stderr(line)

    @property
    def text(self) -> str:
        """What was said."""
        return b"".join(self.lines).decode("utf-8", "replace")


def _to(stream: TextIO) -> Callable[[bytes], None]:
    """What writes bytes to a stream as they come: to the file below it, where it has one."""
    bytes_out = getattr(stream, "buffer", None)
    decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def write(chunk: bytes) -> None:
        if bytes_out is not None:
            bytes_out.write(chunk)
        else:  # of a notebook
            stream.write(decode(chunk))
        stream.flush()

    return write
