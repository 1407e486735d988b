"""The messages that libraries can raise, by version: templates, read from the source of their wheels, not executed.

They lie in one file, `kb/versions/messages.json.xz`, which `python -m kb.versions.collect.messages` writes. The JSON:
`versions` (library -> versions in order), `functions`, `conditions` and `types` (tables of texts), and `messages`:
library -> a list of [type, template, functions, condition, versions], where numbers stand for rows of the tables, and
bit i of `versions` for the i-th version.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kb.errors import KbError
from kb.files import replacing
from kb.places import PACKAGE

PATH = Path(PACKAGE, "versions", "messages.json.xz")
HOLE = "{}"  # where a value is put in


class Template(NamedTuple):
    """A message that a library can raise."""

    library: str  # its name on PyPI
    type: str
    text: str  # with HOLE where a value is put in
    functions: tuple[str, ...]  # public names that lead there
    condition: str  # the test before it, as code; empty where there is none
    versions: tuple[str, ...]  # of those that were collected


def read_messages(path: Path = PATH) -> tuple[dict[str, tuple[str, ...]], list[Template]]:
    """The collected versions of each library, and all templates. Raises `KbError` for a file that is no such pack."""
    try:
        data = json.loads(lzma.decompress(path.read_bytes()))
    except (OSError, ValueError, lzma.LZMAError) as error:
        hint = "python -m kb.versions.collect.messages writes it again"
        raise KbError("is not a pack of messages", path=path, hint=hint) from error
    versions = {library: tuple(some) for library, some in data["versions"].items()}
    found = [
        Template(
            library, data["types"][kind], text, tuple(data["functions"][i] for i in functions),
            data["conditions"][condition], tuple(v for i, v in enumerate(versions[library]) if bits >> i & 1),
        )
        for library, rows in data["messages"].items()
        for kind, text, functions, condition, bits in rows
    ]  # fmt: skip
    return versions, found


def write_messages(versions: dict[str, tuple[str, ...]], templates: Iterable[Template], path: Path = PATH) -> None:
    """Write the pack."""
    tables: dict[str, dict[str, int]] = {"types": {}, "functions": {}, "conditions": {}}

    def number(table: str, text: str) -> int:
        return tables[table].setdefault(text, len(tables[table]))

    messages: dict[str, list[list[object]]] = {}
    for t in sorted(templates):
        bits = sum(1 << versions[t.library].index(version) for version in t.versions)
        functions = [number("functions", name) for name in t.functions]
        row = [number("types", t.type), t.text, functions, number("conditions", t.condition), bits]
        messages.setdefault(t.library, []).append(row)
    data = {"versions": versions, **{name: list(table) for name, table in tables.items()}, "messages": messages}
    text = json.dumps(data, separators=(",", ":"), ensure_ascii=False)
    with replacing(str(path)) as scratch:
        Path(scratch).write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
