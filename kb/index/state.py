"""What the files say now, and the form of the tables that hold it: what `writer`, `reader` and `opening` agree on.

A layer that came with an installed wheel does not change: the times of its folders tell it from another one. Of every
other layer the names, sizes and times of all files count.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Iterable
from typing import NamedTuple

from kb.content.layers import Layer, records, scan, topics
from kb.places import PACKAGE, cache_root, is_installed
from kb.version import __version__

SCHEMA = 14
SHIPPED = os.path.join(PACKAGE, "index", "shipped.db")  # that of the shipped library, made with the wheel
LARGE = 500  # entries of a layer, from which on its files are compared after the answer

TABLES: dict[str, dict[str, type]] = {
    "meta": {"name": str, "value": str},
    "entries": {
        "rowid": int, "id": str, "layer": str, "topic": str, "size": int, "mtime": int, "snippet_size": int,
        "snippet_mtime": int, "title": str, "kind": str, "summary": str, "digest": str, "libraries": str, "uses": str,
        "symbols": str, "aliases": str, "tags": str, "requires": str, "own_data": str, "lines": str, "page": str,
        "recorded": str,
    },
    "folders": {"layer": str, "topic": str, "mark": int},
    "ran": {"entry": str, "digest": str, "environment": str, "passed": int},
    "names": {"key": str, "how": str, "shown": str, "entry": int},
    "words": {"word": str, "entry": int},
    "broken": {"id": str, "problem": str},
}  # fmt: skip
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
    return _crc((__version__, _times(paths)) if fixed else _times(paths))


def shipped_records_mark() -> str:
    """The mark of the records that came with an installed wheel, where the user has none."""
    return _crc((__version__, []))


def quick_mark(library: tuple[Layer, ...], large: set[str]) -> str:
    """Differs whenever a file was added, removed or replaced; or changed, in a layer that is not large."""
    found: list[object] = []
    for layer in library:
        if layer.name in large:
            for folder in (layer.entries, layer.snippets):
                found += _times([folder, *(os.path.join(folder, topic) for topic in topics(folder))])
        else:
            found += [layer.root, [(topic, folder_mark(layer, topic)) for topic in topics(layer.entries)]]
    return f"{_crc(found)} {records_mark()}"


def index_path(library: tuple[Layer, ...]) -> str:
    """The index file of these layers."""
    roots = "\n".join(layer.root for layer in library)
    return os.path.join(cache_root(), f"index-{zlib.crc32(roots.encode('utf-8', 'surrogateescape')):08x}.db")


def _crc(value: object) -> str:
    return f"{zlib.crc32(repr(value).encode()):08x}"


def _times(paths: Iterable[str]) -> list[tuple[str, int]]:
    found = []
    for path in paths:
        with contextlib.suppress(OSError):
            found.append((path, os.stat(path).st_mtime_ns))
    return found


def quoted(path: str) -> str:
    """A path as a part of SQLite's `file:` addresses."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
