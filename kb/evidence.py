"""What ran, where and when: results of `kb verify --record NAME`, a file an environment, shipped with kb.

A result counts only for the very text of the snippet that was run: its key holds the digest of that text. So an edited
snippet has no evidence until it is run again, and nothing is claimed beyond what was executed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from kb.errors import KbError
from kb.library import personal_root
from kb.snippet import Snippet
from kb.verification import Job, Outcome

SHIPPED = Path(__file__).with_name("records")


@dataclass(frozen=True, slots=True)
class Evidence:
    """That a snippet, as it is now, passed or failed in an environment."""

    environment: str
    day: str
    passed: bool
    reason: str  # why it did not pass
    versions: tuple[tuple[str, str], ...]


def digest(snippet: Snippet) -> str:
    """What tells one text of a snippet from another; line ends do not count."""
    return hashlib.sha256(snippet.text.replace("\r\n", "\n").encode()).hexdigest()[:16]


def folders() -> tuple[Path, ...]:
    """Where records lie: those of this user first, then those that came with kb."""
    try:
        return (Path(personal_root(), "records"), SHIPPED)
    except KbError:
        return (SHIPPED,)


def record(name: str, outcomes: Iterable[Outcome], jobs: dict[str, Job], folder: Path) -> Path:
    """Add outcomes to the record of the environment `name`; results of snippets that were not run stay. Its path."""
    path = folder / f"{name}.json"
    _read.cache_clear()
    known = _read(path) if path.exists() else {"results": {}}
    results = known["results"]
    for outcome in outcomes:
        if outcome.status != "skipped":
            reason = "" if outcome.status == "passed" else outcome.reason
            used = [list(pair) for pair in outcome.versions]
            results[outcome.id] = [digest(jobs[outcome.id].snippet), date.today().isoformat(), reason, used]
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(results[name])}" for name in sorted(results))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        scratch = path.with_suffix(".new")
        scratch.write_text('{"results": {\n' + lines + "\n}}\n", encoding="utf-8")
        os.replace(scratch, path)
    except OSError as error:
        raise KbError(f"cannot be written: {error.strerror}", path=path) from error
    return path


def evidence(entry_id: str, snippet: Snippet) -> list[Evidence]:
    """What is recorded for a snippet as it is now, an environment each, by name."""
    now = digest(snippet)
    found: dict[str, Evidence] = {}
    for folder in folders():
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
            result = _read(path)["results"].get(entry_id)
            if result and result[0] == now and path.stem not in found:
                versions = tuple((name, version) for name, version in result[3])
                found[path.stem] = Evidence(path.stem, result[1], not result[2], result[2], versions)
    return [found[name] for name in sorted(found)]


def in_words(found: list[Evidence]) -> list[str]:
    """A line for each environment: `ran 2026-11-21 on scikit-learn 1.9.1, Python 3.11.7 (latest)`."""
    lines = []
    for item in found:
        on = ", ".join(f"{name} {version}" for name, version in (*item.versions[1:], *item.versions[:1]))
        if item.passed:
            lines.append(f"ran {item.day} on {on} ({item.environment})")
        else:
            lines.append(f"failed {item.day} on {on} ({item.environment}): {item.reason}")
    return lines or ["not executed as it is now: kb verify"]


@lru_cache
def _read(path: Path) -> dict:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise KbError(
            "is no record of results", path=path, hint="delete it; kb verify --record makes it anew"
        ) from error
