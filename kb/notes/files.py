"""Reads a file of notes: what kind it is, its front matter, its sections. Nothing of it is executed."""

from __future__ import annotations

import codecs
import json
import os
import re
from typing import Any, NamedTuple

from kb.errors import KbError
from kb.files import concerning, read
from kb.notes.sections import Line, Section, fenced, lines_of, plain, sections
from kb.notes.sources import LIMIT
from kb.text import printable

MOST_FRONT = 400  # lines of front matter
MOST_NAMES = 50  # of aliases, and of tags
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CELL = re.compile(r"# ?%%+(.*)$")
_FIELD = re.compile(r"\s*$|[\w-]+\s*[:=]|[-#\s\]}]")  # what a line of front matter looks like


class Front(NamedTuple):
    """What the front matter says: Obsidian's, Jekyll's, Hugo's, and kb's own."""

    title: str = ""
    summary: str = ""
    aliases: tuple[str, ...] = ()  # other names of the file, questions that it answers, messages that lead to it
    tags: tuple[str, ...] = ()


class Note(NamedTuple):
    """A file of notes, read."""

    title: str
    front: Front
    sections: tuple[Section, ...]  # none of a script without cells: it is no note
    flaw: str = ""  # what could not be read of it


def read_note(path: str, *, root: str) -> Note:
    """The notes in a file of the folder `root`.

    Raises `KbError` for what is no regular file of at most 5 MB, for a link that leads out of the folder, for what
    cannot be read, and for what is no text.
    """
    with concerning(path):
        text, flaw = _decoded(read(path, root=root, limit=LIMIT), path)
        stem, suffix = os.path.splitext(os.path.basename(path))
        return note_of(text, stem, suffix, path=path)._replace(flaw=flaw)


def note_of(text: str, stem: str, suffix: str, *, path: object = None) -> Note:
    """The notes in a text; raises `KbError` for a notebook that is none."""
    name = plain(stem.replace("_", " ")) or "note"
    if suffix == ".ipynb":
        lines, opened = _notebook(text, path)
        return Note(name, Front(), tuple(sections(lines, name, opened)))
    if suffix == ".py":
        lines, opened = _script(text)
        return Note(name, Front(), tuple(sections(lines, name, opened)) if lines else ())
    lines = lines_of(text)
    front, start = front_matter(lines)
    title = front.title or name
    return Note(title, front, tuple(sections(lines[start:], title)))


def front_matter(lines: list[Line]) -> tuple[Front, int]:
    """What the front matter says, and at which of the lines the text begins. What is none is text."""
    first = lines[0].text.removeprefix("\ufeff").rstrip() if lines else ""
    if first not in ("---", "+++"):
        return Front(), 0
    ends = {"---", "..."} if first == "---" else {"+++"}
    end = next((i for i, line in enumerate(lines[1:MOST_FRONT], 1) if line.text.rstrip() in ends), 0)
    if not end:
        return Front(), 0
    inside = "\n".join(line.text for line in lines[1:end])
    try:
        fields = _toml(inside) if first == "+++" else _yaml(inside)
    except (KbError, ValueError, RecursionError):
        is_meant = all(_FIELD.match(line.text) for line in lines[1:end])
        return Front(), end + 1 if is_meant else 0  # it costs what it says, not the note
    if fields is None:
        return Front(), 0  # a rule, and text
    aliases = [name for field in ("aliases", "alias", "asks", "errors") for name in fields.get(field, ())]
    tags = [tag for field in ("tags", "tag", "keywords") for name in fields.get(field, ()) for tag in _tags(name)]
    summary = next((fields[name][0] for name in ("summary", "description") if fields.get(name)), "")
    title = plain((fields.get("title") or [""])[0])
    return Front(title, plain(summary), _some(map(plain, aliases)), _some(tags)), end + 1


def _some(names: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))[:MOST_NAMES]


def _tags(text: str) -> list[str]:
    """`a, b` and `#a #b` are two each."""
    return [tag.lstrip("#") for tag in re.split(r"[,\s]+", printable(text))]


def _yaml(text: str) -> dict[str, list[str]] | None:
    """The texts of each field; None for what is no mapping. Read as nodes, as an entry's are."""
    import yaml

    from kb.content.entry import pairs

    found: dict[str, list[str]] = {}
    if not text.strip():
        return found
    if ":" not in text:
        return None
    for name, node in pairs(text.split("\n"), None):
        items = node.value if isinstance(node, yaml.SequenceNode) else [node]
        if isinstance(name, yaml.ScalarNode):
            values = [item.value for item in items if isinstance(item, yaml.ScalarNode) and item.value]
            found[name.value.casefold()] = values
    return found


def _toml(text: str) -> dict[str, list[str]]:
    import tomllib

    found = {}
    for name, value in tomllib.loads(text).items():
        values = value if isinstance(value, list) else [value]
        found[name.casefold()] = [str(item) for item in values if isinstance(item, str | int | float)]
    return found


def _decoded(data: bytes, path: str) -> tuple[str, str]:
    """The text of a file as far as it can be read, and what could not be. Raises `KbError` for what is no text."""
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "utf-8")
    if encoding != "utf-16" and b"\0" in data[:65536]:
        raise KbError("is binary, not text", path=path)
    try:
        return data.decode(encoding), ""
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return data.decode(encoding, "replace"), f"is not UTF-8 from line {line} on: read as far as it can be"


def _notebook(text: str, path: object) -> tuple[list[Line], list[int]]:
    """The lines of a notebook as Markdown, and where its Markdown cells open a section: code is fenced, of outputs only
    the messages of errors are kept.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise KbError("is not a notebook: it is no JSON", path=path) from error
    cells = _cells(found)
    if cells is None:
        raise KbError("is not a notebook: it has no cells", path=path)
    language = _language(found)
    lines: list[Line] = []
    opened: list[int] = []
    position, number = 0, 1
    for cell in cells:
        source = _joined(cell.get("source", cell.get("input")))
        is_prose = cell.get("cell_type") in ("markdown", "heading")
        position, number = _placed(text, source, position, number)
        if source.strip():
            if is_prose:
                opened.append(len(lines))
            kind = "" if cell.get("cell_type") == "raw" else language
            own = [line.text for line in lines_of(source.strip("\n"))] if is_prose else fenced(source, kind)
            lines += [Line(number, line) for line in own]
        lines += [Line(number, line) for message in _errors(cell) for line in ["", *fenced(message, "text")]]
        lines.append(Line(number, ""))
    return lines, opened


def _cells(found: Any) -> list[dict[str, Any]] | None:
    """The cells of a notebook of format 4, or of an older one."""
    if not isinstance(found, dict):
        return None
    sheets = found.get("worksheets")
    cells = found.get("cells")
    if isinstance(sheets, list) and cells is None:
        cells = [cell for sheet in sheets if isinstance(sheet, dict) for cell in _listed(sheet.get("cells"))]
    return [cell for cell in cells if isinstance(cell, dict)] if isinstance(cells, list) else None


def _language(notebook: dict[str, Any]) -> str:
    data = notebook.get("metadata")
    info = data.get("language_info") if isinstance(data, dict) else None
    name = info.get("name") if isinstance(info, dict) else None
    return name if isinstance(name, str) and re.fullmatch(r"\w{1,20}", name) else "python"


def _errors(cell: dict[str, Any]) -> list[str]:
    """The messages of the errors that a cell ended with."""
    outputs = [o for o in _listed(cell.get("outputs")) if isinstance(o, dict)]
    failed = [o for o in outputs if o.get("output_type") in ("error", "pyerr")]
    return [f"{_joined(o.get('ename'))}: {_joined(o.get('evalue'))}"[:1000] for o in failed]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _joined(source: Any) -> str:
    """The text of a cell, which is one or a list of lines; without control characters, which JSON can write."""
    text = "".join(part for part in source if isinstance(part, str)) if isinstance(source, list) else source
    return printable(text) if isinstance(text, str) else ""


def _placed(text: str, source: str, position: int, number: int) -> tuple[int, int]:
    """Where in the JSON a cell's first line stands, behind `position` on line `number`: its place and its line."""
    first = next((line for line in source.split("\n") if line.strip()), "")
    for is_ascii in (False, True) if first else ():
        at = text.find(json.dumps(first, ensure_ascii=is_ascii)[:-1], position)
        if at >= 0:
            return at, number + text.count("\n", position, at)
    return position, number


def _script(text: str) -> tuple[list[Line], list[int]]:
    """The lines of a script in `# %%` cells as Markdown, none without cells; and where a cell opens a section: one of
    Markdown, or with a name.
    """
    lines: list[Line] = []
    opened: list[int] = []
    cell: list[Line] = []
    is_prose = False
    head: Line | None = None

    def close() -> None:
        while cell and not cell[-1].text.strip():
            cell.pop()
        while cell and not cell[0].text.strip():
            cell.pop(0)
        own = [Line(number, re.sub(r"^# ?", "", line)) for number, line in cell] if is_prose else cell
        name = plain(head.text) if head else ""
        if head and (name or (own and is_prose)):
            opened.append(len(lines))
            if name:
                lines.append(Line(head.number, f"## {name}"))
        if own and is_prose:
            lines.extend(own)
        elif own:
            marks = fenced("\n".join(line for _, line in own))
            lines.append(Line(own[0].number, marks[0]))
            lines.extend(own)
            lines.append(Line(own[-1].number, marks[-1]))
        lines.append(Line(cell[-1].number if cell else 1, ""))
        cell.clear()

    for line in lines_of(text):
        match = _CELL.match(line.text)
        if match:
            close()
            said = match[1].strip()
            is_prose = bool(re.search(r"\[(markdown|md)\]", said, re.IGNORECASE))
            head = Line(line.number, re.sub(r"\[\w+\]|\b\w+=\S+", "", said).strip(" :-"))
        else:
            cell.append(line)
    close()
    return (lines, opened) if head else ([], [])
