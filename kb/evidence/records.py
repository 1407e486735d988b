"""What ran in named environments, and when: records that ship with kb or that a user made, a file each.

`kb verify --record NAME` writes one. A result counts only for the very text of the snippet that was run, so an edited
snippet has no evidence until it is run again, and nothing is claimed beyond what was executed.

    {"python": "3.11.7", "platform": "linux-x86_64",
     "versions": {"numpy": "2.4.6", ...},                   every distribution that a snippet loaded
     "loaded": [["numpy"], ["numpy", "pandas", ...]],       the sets of them that occur
     "results": {"accuracy": [digest, day, index into loaded, why it failed], ...}}
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from kb import libraries
from kb.content.layers import records
from kb.errors import KbError
from kb.evidence.results import Result
from kb.execution.interpreter import Installed
from kb.files import locked, read_text, write_text
from kb.places import PACKAGE, personal_root, shipped_root

SHORT = 16  # digits of a digest, at least
SHIPPED = Path(PACKAGE, "records")
LIMIT = 16 * 2**20  # bytes of a record: 100,000 entries take ten million
_LACKS = (  # messages of Python that say which name is not there
    re.compile(r"ImportError: cannot import name '(?P<name>\w+)' from '(?P<owner>[\w.]+)'"),
    re.compile(r"AttributeError: module '(?P<owner>[\w.]+)' has no attribute '(?P<name>\w+)'"),
    re.compile(r"AttributeError: (?:type object )?'(?P<owner>\w+)'(?: object)? has no attribute '(?P<name>\w+)'"),
    re.compile(r"TypeError: (?P<owner>[\w.]+)\(\) got an unexpected keyword argument '(?P<name>\w+)'"),
)


class Evidence(NamedTuple):
    """That a snippet, as it is now, passed or failed in an environment."""

    environment: str
    day: str
    passed: bool
    reason: str  # why it did not pass
    python: str
    versions: dict[str, str]  # of every distribution that was loaded


def record_folder() -> Path:
    """In a checkout the records that ship with kb, else those of the user."""
    is_checkout = Path(shipped_root()) == Path(PACKAGE).parent
    return SHIPPED if is_checkout else Path(personal_root(), "records")


def record(name: str, results: dict[str, Result], where: Installed, folder: Path) -> Path:
    """Write what is known of the entries as the record of the environment `name`; its path.

    Results of entries that are not among `results` stay where they rest on what is installed there now; those that
    another process writes at the same time stay too. Raises `KbError` where the record cannot be written.
    """
    path = folder / f"{name}.json"
    try:
        with locked(str(path)):
            write_text(str(path), _merged(path, results, where))
    except OSError as error:
        hint = "set KB_HOME to a folder that can"
        raise KbError(f"cannot be written: {error.strerror}", path=path, hint=hint) from error
    return path


def _merged(path: Path, results: dict[str, Result], where: Installed) -> str:
    """The text of the record with these results."""
    old = _parsed(str(path)) if path.exists() else None
    kept: dict[str, tuple[str, str, tuple[str, ...], str]] = {}
    if old and (old["python"], old["platform"]) == (where.python, where.platform):
        for entry, (digest, day, i, reason) in old["results"].items():
            if all(where.distributions.get(used) == old["versions"][used] for used in old["loaded"][i]):
                kept[entry] = (digest, day, tuple(old["loaded"][i]), reason)
    for entry, result in results.items():
        used = tuple(used for used, _ in result.used)
        kept[entry] = (result.digest, result.day, used, "" if result.passed else _portable(result.reason))
    loaded = sorted({used for _, _, used, _ in kept.values()})
    rows = []
    for entry, (digest, day, used, reason) in sorted(kept.items()):
        rows.append(f"{json.dumps(entry)}: {json.dumps([digest, day, loaded.index(used), reason])}")
    versions = {name: where.distributions[name] for name in sorted({name for some in loaded for name in some})}
    head = {"python": where.python, "platform": where.platform, "versions": versions, "loaded": loaded}
    return json.dumps(head)[:-1] + ', "results": {\n' + ",\n".join(rows) + "\n}}\n"


def _portable(reason: str) -> str:
    """The first lines of a reason, without paths of the machine where it arose."""
    lines = [re.sub(r" ?\((?:/|[A-Z]:\\)[^)]*\)|(?:/|[A-Z]:\\)\S*[/\\]", "", line) for line in reason.splitlines()]
    return " ".join(line.strip() for line in lines[:3])[:300]


def read_record(path: str) -> dict[str, Any]:
    """The record in a file; raises `KbError` for one that is damaged."""
    try:
        status = os.stat(path)
        return _read(path, (status.st_mtime_ns, status.st_size, status.st_ino))
    except OSError as error:
        raise KbError(f"cannot be read: {error.strerror}", path=Path(path)) from error


def evidence(entry_id: str, digest: str) -> list[Evidence]:
    """What is recorded for an entry's snippet with this text, an environment each, by name."""
    found = []
    for name, path in records().items():
        data = read_record(path)
        result = data["results"].get(entry_id)
        if result and is_of(result[0], digest):
            versions = {used: data["versions"][used] for used in data["loaded"][result[2]]}
            found.append(Evidence(name, result[1], not result[3], result[3], data["python"], versions))
    return found


def is_of(recorded: str, digest: str) -> bool:
    """Whether a record is of the text with this digest: older ones hold its first 16 digits."""
    return len(recorded) >= SHORT and digest.startswith(recorded)


@lru_cache
def _read(path: str, state: tuple[int, int, int]) -> dict[str, Any]:
    """The record in a file in this state: a lookup of many entries reads each record once."""
    return _parsed(path)


def _parsed(path: str) -> dict[str, Any]:
    hint = "delete it; kb verify --record writes it again"
    text = read_text(path, root=os.path.dirname(os.path.dirname(path)), limit=LIMIT)
    try:
        data = json.loads(text)
        versions, loaded = data["versions"], data["loaded"]
        for entry, (digest, day, used, reason) in data["results"].items():
            texts = [entry, digest, day, reason, *(part for name in loaded[used] for part in (name, versions[name]))]
            "".join(texts).encode()
        return dict(data)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, MemoryError) as error:
        raise KbError("is not a record of results", path=path, hint=hint) from error


def in_words(
    found: list[Evidence], about: tuple[str, ...], since: Callable[[str], str | None] = lambda dotted: None
) -> str:
    """A line: `ran on scikit-learn 1.5.2, 1.9.1 (colab-2024-12, latest); not on 1.2.2 (kaggle-2024): no set_output`.

    Empty where nothing is recorded. `about` are the packages that the entry is about, the main one first; `since`
    gives the first version whose signatures hold a dotted name.
    """
    parts = []
    on = [(_main(item, about), item) for item in found]
    passed = [(main, item) for main, item in on if item.passed]
    if passed:
        name = passed[0][0][0]
        versions = ", ".join(dict.fromkeys(version for (_, version), _ in sorted(passed, key=_by_version)))
        where = ", ".join(item.environment for _, item in sorted(passed, key=_by_version))
        parts.append(f"ran on {name} {versions} ({where})")
    for (name, version), item in sorted(on, key=_by_version):
        if not item.passed:
            parts.append(f"not on {name} {version} ({item.environment}): {_why(item.reason, since)}")
    return "; ".join(parts)


def _main(item: Evidence, about: tuple[str, ...]) -> tuple[str, str]:
    """Name and version of the library that the entry is about, as it was there; of Python where it is about none."""
    for package in (*about, "numpy"):
        name = libraries.distribution(package)
        if name in item.versions:
            return name, item.versions[name]
    return "Python", item.python


def _by_version(pair: tuple[tuple[str, str], Evidence]) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", pair[0][1])]


def _why(reason: str, since: Callable[[str], str | None]) -> str:
    """The reason of a failure in a few words, where it is that a name is not there."""
    for pattern in _LACKS:
        match = pattern.search(reason)
        if match:
            first = since(f"{match['owner']}.{match['name']}")
            return f"no {match['name']} in {match['owner']}" + (f", needs >= {first} (by signatures)" if first else "")
    return reason if len(reason) <= 100 else reason[:97].rstrip() + "..."
