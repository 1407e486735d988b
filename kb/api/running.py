"""Runs the snippet of an entry for a person."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from kb import afterwards
from kb.content.snippet import parse_snippet, read_snippet
from kb.content.trust import demand
from kb.errors import KbError
from kb.execution import single
from kb.execution.interpreter import find_interpreter
from kb.execution.isolation import TIMEOUT
from kb.execution.litter import sweep_temporary
from kb.retrieval.finder import Hit, resolve


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
    it writes go into `keep`, else a temporary folder. Raises `NotFound` for an unknown name, `KbError` for an entry
    without a snippet, for one of a project that is not trusted (`kb trust`), or an interpreter that cannot be started.
    """
    hit = resolve(name) if isinstance(name, str) else name
    if not hit.entry.snippet:
        raise KbError(f"entry '{hit.id}' has no snippet", path=hit.entry.path)
    interpreter = find_interpreter(python)
    afterwards.later(sweep_temporary)
    with tempfile.TemporaryDirectory(prefix="kb-script-") as folder:
        snippet = read_snippet(Path(hit.entry.snippet))
        demand(hit.entry.layer, hit.entry.path, snippet.text)
        if script:
            path = Path(folder, snippet.path.name)
            path.write_text(script, encoding="utf-8", newline="\n")
            snippet = parse_snippet(script, path)
        return single.run(snippet, interpreter, timeout=timeout, keep=keep, on_stderr=on_stderr or _forward)


def _forward(line: bytes) -> None:
    text = line.decode("utf-8", "replace")  # a bar that is drawn again and again is lines here
    sys.stderr.write(text.replace("\r\n", "\n").replace("\r", "\n"))
    sys.stderr.flush()
