"""What the Tab key offers behind `%kb`: its words, ids of entries, DataFrames and their columns."""

from __future__ import annotations

import sys
from typing import Any

from kb.errors import KbError
from kb.kernel.magic import WORDS
from kb.retrieval.finder import ids_with_prefix, list_entries


def complete(shell: Any, event: Any) -> list[str]:
    """What can stand where the cursor is; `event.symbol` is what is being typed there."""
    before = event.text_until_cursor.split()[1:]
    typed = event.symbol
    if typed and before:
        before = before[:-1]
    try:
        return sorted(word for word in _offered(shell, before, typed) if word.lower().startswith(typed.lower()))
    except KbError:
        return []


def _offered(shell: Any, before: list[str], typed: str) -> list[str]:
    if not before:
        return [*WORDS, *_ids(typed)]
    word, *given = before
    if word not in WORDS:
        return []
    if word == "data" and not given:
        return [hit.id for hit in list_entries() if hit.entry.own_data]
    if word == "data" and len(given) == 1:
        return [name for name, value in shell.user_ns.items() if _is_frame(value) and not name.startswith("_")]
    if word == "data" and _is_frame(shell.user_ns.get(given[1])):
        return [str(column) for column in shell.user_ns[given[1]].columns]
    return _ids(typed) if word in ("code", "run", "show") and not given else []


def _ids(typed: str) -> list[str]:
    return ids_with_prefix(typed) or ids_with_prefix(typed.lower())


def _is_frame(value: object) -> bool:
    pandas = sys.modules.get("pandas")
    return pandas is not None and isinstance(value, pandas.DataFrame)
