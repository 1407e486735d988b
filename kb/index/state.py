"""What the files say now, and the form of the tables that hold it: what `writer`, `reader` and `opening` agree on.

A layer that came with an installed wheel does not change: the times of its folders tell it from another one. Of every
other layer the names, sizes, times (of content and of file) and inodes of all files count.

What is shown of the index is sealed: a checksum goes with each row of names and of entries, and with each long text.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Iterable
from typing import NamedTuple

from kb.content.layers import Layer, records, scan, state_of, topics
from kb.places import PACKAGE, cache_root, is_installed
from kb.version import __version__

# What reading a damaged index raises: the text of SQLite's own message may be no UTF-8 any more.
DAMAGED = (sqlite3.DatabaseError, UnicodeDecodeError)
SCHEMA = 20
SHIPPED = os.path.join(PACKAGE, "index", "shipped.db")  # that of the shipped library, made with the wheel
LARGE = 500  # entries of a layer, from which on its files are compared after the answer

TABLES: dict[str, dict[str, type]] = {
    "meta": {"name": str, "value": str},
    "entries": {
        "rowid": int, "id": str, "layer": str, "topic": str, "state": str, "snippet_state": str, "content": int,
        "title": str, "kind": str, "summary": str, "digest": str, "libraries": str, "uses": str, "symbols": str,
        "aliases": str, "tags": str, "requires": str, "own_data": str, "meaning": bytes, "signs": bytes, "seal": int,
        "lines": str, "page": str, "recorded": str, "old": str,
    },
    "folders": {"layer": str, "topic": str, "mark": int},
    "ran": {"entry": str, "digest": str, "environment": str, "passed": int},
    "names": {"key": str, "how": str, "shown": str, "entry": int, "seal": int},
    "words": {"word": str, "entry": int},
    "broken": {"layer": str, "topic": str, "id": str, "is_lost": int, "in_snippet": int, "line": int, "problem": str},
}  # fmt: skip
# Of an entry in short: what its seal covers.
SHORT = (
    "id", "title", "kind", "summary", "symbols", "aliases", "tags", "requires", "own_data", "libraries", "layer",
    "topic", "snippet_state", "digest",
)  # fmt: skip
# Columns of `docs`, the full text: the stems of each part of an entry.
DOCS = ("title", "symbols", "aliases", "asks", "errors", "formerly", "tags", "summary", "body", "code")
# The ways in which a name names an entry, strongest first.
HOW = ("id", "symbol", "title", "alias", "dotted", "other symbol", "other dotted", "formerly")


class State(NamedTuple):
    """What the files say now."""

    library: tuple[Layer, ...]
    folders: dict[tuple[str, str], int]  # (layer, topic) -> what tells the files in it from others
    mark: str  # differs whenever an index made from them would


def current_state(library: tuple[Layer, ...]) -> State:
    """The state of all files of these layers."""
    folders = {(layer.name, topic): folder_mark(layer, topic) for layer in library for topic in topics(layer.entries)}
    roots = [layer.root for layer in library]
    return State(library, folders, f"{_crc((roots, folders))} {records_mark()}")


def folder_mark(layer: Layer, topic: str) -> int:
    """What tells the files of a folder from others."""
    folders = (os.path.join(layer.entries, topic), os.path.join(layer.snippets, topic))
    if layer.is_fixed:
        return zlib.crc32(repr((__version__, _times(folders))).encode())
    return zlib.crc32(repr((scan(folders[0], ".md"), scan(folders[1], ".py"))).encode())


def records_mark() -> str:
    """Differs whenever a record of what ran was written; the records of an installed wheel are its version's."""
    fixed = is_installed()
    paths = [path for path in records().values() if not (fixed and path.startswith(PACKAGE))]
    return _crc((__version__, _states(paths)) if fixed else _states(paths))


def shipped_records_mark() -> str:
    """The mark of the records that came with an installed wheel, where the user has none."""
    return _crc((__version__, []))


def quick_mark(library: tuple[Layer, ...], large: set[str]) -> str:
    """Differs whenever a file was added, removed or replaced; or changed, in a layer that is not large."""
    found: list[object] = []
    for layer in library:
        if layer.name in large:
            for folder in (layer.entries, layer.snippets):
                paths = [folder, *(os.path.join(folder, topic) for topic in topics(folder))]
                found += _times(paths) if layer.is_fixed else _states(paths)
        else:
            found += [layer.root, [(topic, folder_mark(layer, topic)) for topic in topics(layer.entries)]]
    return f"{_crc(found)} {records_mark()}"


def index_path(library: tuple[Layer, ...]) -> str:
    """The index file of these layers."""
    roots = "\n".join(layer.root for layer in library)
    return os.path.join(cache_root(), f"index-{zlib.crc32(roots.encode('utf-8', 'surrogateescape')):08x}.db")


def roots_of(library: tuple[Layer, ...]) -> str:
    """The folders of these layers as a text for the index, which takes no lone surrogates."""
    return os.fsencode("\n".join(layer.root for layer in library)).decode("latin-1")


def roots_from(text: str) -> list[str]:
    """The folders that `roots_of` wrote."""
    return os.fsdecode(text.encode("latin-1")).split("\n")


def _crc(value: object) -> str:
    return f"{zlib.crc32(repr(value).encode()):08x}"


def _times(paths: Iterable[str]) -> list[tuple[str, int]]:
    """Of a wheel's folders: an image of a disk keeps their times, and neither inodes nor the times of the files."""
    found = []
    for path in paths:
        with contextlib.suppress(OSError):
            found.append((path, os.stat(path).st_mtime_ns))
    return found


def _states(paths: Iterable[str]) -> list[tuple[str, int, int, int, int]]:
    found = []
    for path in paths:
        with contextlib.suppress(OSError):
            found.append((path, *state_of(path)))
    return found


def sealed(text: str) -> str:
    """The text with its checksum before it; what is empty stays so."""
    return f"{zlib.crc32(text.encode()):08x}{text}" if text else ""


def unsealed(text: str) -> str:
    """The text that was sealed; raises `sqlite3.DatabaseError` where it is another one."""
    if text and text[:8] != f"{zlib.crc32(text[8:].encode('utf-8', 'surrogatepass')):08x}":
        raise damaged()
    return text[8:]


def seal(values: Iterable[str]) -> int:
    """The checksum of a row."""
    return zlib.crc32("\0".join(values).encode("utf-8", "surrogatepass"))


def damaged() -> Exception:
    """What is raised where the index does not hold what was written: it is then built again."""
    return sqlite3.DatabaseError("a checksum does not fit")


def quoted(path: str) -> str:
    """A path as a part of SQLite's `file:` addresses."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
