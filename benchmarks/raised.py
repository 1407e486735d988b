"""Which messages of the entries their snippets raise, of those that neither a snippet nor a library's source shows.

    python benchmarks/raised.py

Runs those snippets in this environment, each in a child of one process that has imported the libraries, notes every
exception and warning on the way, also those that the snippet catches, and writes the lines that were raised into
`tests/data/raised.tsv`, which `tests/retrieval/test_shown.py` reads. Lines that are there and still unshown stay.
"""

from __future__ import annotations

import contextlib
import csv
import importlib
import io
import json
import os
import signal
import sys
import tempfile
import warnings
from pathlib import Path
from types import FrameType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "retrieval"))

from test_shown import RAISED, unshown  # noqa: E402

from kb.retrieval.likeness import Message, fit, message_of  # noqa: E402

SECONDS = 120  # of one snippet
ALIKE = 0.85  # from which on a message is that of a line: values and the rest of it differ


def raised_by(snippet: Path) -> list[str]:
    """What a snippet raises and warns, in a child process that ends with it."""
    handle, report = tempfile.mkstemp()
    os.close(handle)
    child = os.fork()
    if not child:
        signal.alarm(SECONDS)
        seen: set[str] = set()
        try:
            with contextlib.suppress(BaseException):
                _run(snippet, seen)
        finally:
            Path(report).write_text(json.dumps(sorted(seen)), encoding="utf-8")
            os._exit(0)
    os.waitpid(child, 0)
    text = Path(report).read_text(encoding="utf-8")
    os.unlink(report)
    return list(json.loads(text or "[]"))


def _run(snippet: Path, seen: set[str]) -> None:
    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        frame.f_trace_lines = False
        if event == "exception":
            with contextlib.suppress(Exception):
                seen.add(f"{argument[0].__name__}: {argument[1]}"[:1500])
        return trace

    class Noted(warnings.WarningMessage):
        def __init__(self, message: Any, category: Any, *rest: Any, **more: Any):
            super().__init__(message, category, *rest, **more)
            seen.add(f"{category.__name__}: {message}"[:1500])

    warnings.WarningMessage = Noted  # type: ignore[misc]
    os.chdir(tempfile.mkdtemp())
    code = compile(snippet.read_text(encoding="utf-8"), str(snippet), "exec")
    printed = io.StringIO()
    sys.settrace(trace)
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            exec(code, {"__name__": "__main__"})
    finally:
        sys.settrace(None)
        seen.update(line for line in printed.getvalue().splitlines() if line.strip())


def is_among(line: Message, messages: list[Message]) -> bool:
    """Whether one of the messages is that of a line, values and what follows aside."""
    return any(fit(message, line, lambda _: 3.0) >= ALIKE for message in messages if message.type == line.type)


def main() -> None:
    """Run and write the table."""
    os.environ.update(MPLBACKEND="Agg", TF_CPP_MIN_LOG_LEVEL="3")
    for module in ("sklearn", "pandas", "matplotlib.pyplot", "scipy", "keras"):
        importlib.import_module(module)
    known: set[tuple[str, str]] = set()
    if RAISED.exists():
        with RAISED.open(encoding="utf-8") as file:
            known = {(row["entry"], row["line"]) for row in csv.DictReader(file, delimiter="\t")}
    _, lines = unshown()
    todo: dict[str, list[str]] = {}
    for entry, line in lines:
        if (entry, line) not in known:
            todo.setdefault(entry, []).append(line)
    found = known & set(lines)
    for entry, some in todo.items():
        snippet = next(ROOT.glob(f"snippets/*/{entry}.py"))
        texts = {part for text in raised_by(snippet) for part in (text, text.replace(": \n", ": ").partition("\n")[0])}
        messages = [message_of(text) for text in texts]
        shown = [line for line in some if is_among(message_of(line), messages)]
        print(f"{entry}: {len(shown)} of {len(some)}, {len(messages)} messages", flush=True)
        found |= {(entry, line) for line in shown}
    with RAISED.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(["entry", "line"])
        writer.writerows(sorted(found))


if __name__ == "__main__":
    main()
