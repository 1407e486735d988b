"""An entry in short: what a list, a search and a program need of it without reading its file."""

from __future__ import annotations

from typing import NamedTuple


class Summary(NamedTuple):
    """What the index holds of an entry. (A named tuple: a frozen dataclass takes a millisecond more to make.)"""

    id: str
    title: str
    kind: str  # a `kb.kinds.Kind`, or what the file says where that is none
    summary: str
    symbols: tuple[str, ...]  # dotted names, the one that it is about first
    aliases: tuple[str, ...]
    tags: tuple[str, ...]
    requires: tuple[str, ...]  # packages beyond the extra `ml`
    own_data: tuple[str, ...]  # tasks for which its snippet takes a table of one's own
    libraries: tuple[str, ...]  # top-level modules of the symbols, in order
    layer: str  # project, personal or shipped
    path: str
    snippet: str  # path, empty where it has none
    digest: str  # of the snippet's text
