"""Runs the snippet of an entry for a person."""

from __future__ import annotations

import sys
import tempfile
from collections import deque
from collections.abc import Callable
from pathlib import Path

from kb.errors import KbError
from kb.evidence.last import keep_failure
from kb.execution import single
from kb.execution.interpreter import find_interpreter
from kb.execution.isolation import TIMEOUT
from kb.retrieval.finder import Hit, resolve

LINES, WIDTH = 2_000, 2_000  # of stderr that are kept


def run(
    name: str | Hit,
    *,
    python: str | None = None,
    timeout: float = TIMEOUT,
    keep: Path | None = None,
    script: str = "",
    on_stderr: Callable[[bytes], None] | None = None,
) -> single.Run:
    """Run an entry's snippet in the interpreter `python` (else `$KB_PYTHON`, the active environment's, kb's own).

    Its stdout is this process's own, as it comes; its stderr goes line by line to `on_stderr`, else to stderr. After
    `timeout` seconds it is ended. `script` is run in place of the snippet, where one was made of it. Files that
    it writes go into `keep`, else a temporary folder. What a run said that failed is kept for `kb why`.

    Raises `NotFound` for an unknown name, `KbError` for an entry without a snippet or an interpreter that cannot be
    started.
    """
    hit = resolve(name) if isinstance(name, str) else name
    if not hit.entry.snippet:
        raise KbError(f"entry '{hit.id}' has no snippet", path=hit.entry.path)
    interpreter = find_interpreter(python)
    with tempfile.TemporaryDirectory(prefix="kb-script-") as folder:
        path = Path(hit.entry.snippet)
        if script:
            path = Path(folder, path.name)
            path.write_text(script, encoding="utf-8")
        said = Said(on_stderr or _forward)
        result = single.run(path, interpreter, timeout=timeout, keep=keep, on_stderr=said)
    if result.exit_code and not result.timed_out and said.text:
        keep_failure(said.text)
    return result


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


def _forward(line: bytes) -> None:
    sys.stderr.write(line.decode("utf-8", "replace"))
    sys.stderr.flush()
