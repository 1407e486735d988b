"""An entry: YAML front matter and Markdown, as the files under `entries/` hold it.

Front matter is read as YAML nodes, never as Python objects: every scalar is a string as written, every mistake knows
its line, and anchors, aliases and tags, with which a file could blow up or run code, are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from kb.errors import KbError
from kb.files import concerning, read_text
from kb.forms import FORMS
from kb.text import printable

TEXTS = ("title", "kind", "summary", "snippet")
LISTS = ("symbols", "aliases", "asks", "errors", "tags", "requires", "see_also", "own_data")
FIELDS = (*TEXTS, *LISTS, "formerly")
REQUIRED = ("title", "kind", "summary", "tags", "snippet", "see_also")  # see_also may be empty
WORKING = ("title", "kind", "summary")  # without which it cannot be shown as it is meant
MOST_NESTED = 20  # levels of front matter: no field has more than two, and YAML's parser ends the process at thousands

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Malformed(KbError):
    """A value that is not of its form (`kb.forms`): it is left out, the entry is not."""


class Style(KbError):
    """What the house style of the shipped library asks for; the entry works without."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A row of the `## Parameters` table."""

    name: str
    default: str  # as written, backticks taken off
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, as its file says it; `lines` gives the line of each front matter field."""

    id: str
    path: Path
    title: str = ""
    kind: str = ""
    summary: str = ""
    symbols: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    formerly: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()
    snippet: str = ""
    requires: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
    own_data: tuple[str, ...] = ()  # tasks for which its snippet takes a table of one's own: `kb.kinds.Task`
    body: str = ""
    body_line: int = 1
    lines: dict[str, int] = field(default_factory=dict, compare=False)

    @property
    def libraries(self) -> tuple[str, ...]:
        """Top-level packages of the symbols, in order: `("sklearn", "keras")`."""
        return tuple(dict.fromkeys(symbol.partition(".")[0] for symbol in self.symbols))

    @property
    def leads(self) -> tuple[str, ...]:
        """The texts of which the search learns what the entry means."""
        return (self.title, self.summary, *self.aliases, *self.asks, *self.errors, *self.symbols)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The rows of the `## Parameters` table, if the entry has one."""
        rows, inside = [], False
        for number, line in enumerate(self.body.splitlines(), self.body_line):
            if line.startswith("#"):
                inside = line.lstrip("# ").casefold() == "parameters"
            elif inside and line.startswith("|"):
                cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]
                is_head = cells[0].casefold() == "name" or set(cells[0]) <= set("-: ")
                if not is_head and len(cells) >= 2:
                    default = cells[1].strip("`")
                    rows += [Parameter(name, default, number) for name in re.findall(r"`([^`]+)`", cells[0])]
        return tuple(rows)


def read_entry(path: Path) -> tuple[Entry, list[KbError]]:
    """The entry in a file, and what is wrong with its front matter.

    Raises `KbError` for a file from which no entry can be made: no regular file of at most 64 KB, not UTF-8, no front
    matter, not YAML, or whatever else goes wrong with it.
    """
    with concerning(path):
        return parse_entry(read_text(str(path), root=str(path.parent.parent.parent), encoding="utf-8-sig"), path)


def has_front_matter(text: str) -> bool:
    """Whether a file begins as an entry does; in a personal library it is a note otherwise."""
    return [line.rstrip() for line in text.removeprefix("\ufeff")[:100].splitlines()[:1]] == ["---"]


def parse_entry(text: str, path: Path) -> tuple[Entry, list[KbError]]:
    """The entry in `text`, and what is wrong with its front matter; `path` names it and gives the id."""
    lines = text.splitlines()
    if not has_front_matter(text):
        raise KbError("has no front matter", path=path, line=1, hint="the first line must be '---'")
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        raise KbError("front matter has no end", path=path, line=1, hint="close it with a line '---'")
    values: dict[str, object] = {}
    places: dict[str, int] = {}
    problems: list[KbError] = []

    def wrong(node: yaml.Node, message: str, hint: str = "") -> None:
        problems.append(KbError(message, path=path, line=node.start_mark.line + 2, hint=hint))

    for name_node, node in pairs(lines[1:end], path):
        name = name_node.value if isinstance(name_node, yaml.ScalarNode) else "?"
        if name not in FIELDS:
            wrong(name_node, f"unknown field '{name[:60]}'", nearest(name, FIELDS))
        elif name in values:
            wrong(name_node, f"field '{name}' occurs twice", "merge the two")
        else:
            places[name] = name_node.start_mark.line + 2
            try:
                value = _value(name, node)
            except ValueError as error:
                wrong(node, str(error))
                continue
            for scalar in _scalars(node):
                if scalar.value != printable(scalar.value):
                    message = f"{name}: control characters: left out"
                    problems.append(Malformed(message, path=path, line=scalar.start_mark.line + 2))
            if name in FORMS:
                value = _well_formed(name, value, node, path, problems)
            if value is not None:
                values[name] = value
    for name in REQUIRED:
        if name not in places or not (values.get(name, True) or name == "see_also"):
            kind = KbError if name in WORKING else Style
            problems.append(kind(f"field '{name}' is missing", path=path, line=1))
    body_start = next((i for i, line in enumerate(lines[end + 1 :], end + 1) if line.strip()), len(lines))
    entry = Entry(
        id=path.stem,
        path=path,
        body="\n".join(lines[body_start:]),
        body_line=body_start + 1,
        lines=places,
        **values,  # type: ignore[arg-type]
    )
    return entry, problems


def _well_formed(name: str, value: object, node: yaml.Node, path: Path, problems: list[KbError]) -> object:
    """The value of a field without what is not of its form, None where nothing is left of it."""
    is_formed, form = FORMS[name]
    items = node.value if isinstance(node, yaml.SequenceNode) else [node]
    bad = [item for item in items if not is_formed(item.value) and (item.value or name != "kind")]
    for item in bad:
        message = f"{name}: {clipped(item.value)!r} is not {form}: left out"
        problems.append(Malformed(message, path=path, line=item.start_mark.line + 2))
    if not bad:
        return value
    return tuple(item.value for item in items if is_formed(item.value)) or None


def clipped(text: str, most: int = 60) -> str:
    """`text`, or the start of a long one, as a message quotes it."""
    return text if len(text) <= most else text[: most - 3] + "..."


def nearest(name: str, known: object, fallback: str = "") -> str:
    """The hint "did you mean 'x'?" for the closest of the known names, or `fallback`."""
    import difflib  # only when something is wrong

    close = difflib.get_close_matches(name[:100], list(known), n=1, cutoff=0.6)  # type: ignore[call-overload]
    return f"did you mean '{close[0]}'?" if close else fallback


def pairs(lines: list[str], path: Path | None) -> list[tuple[yaml.Node, yaml.Node]]:
    """The fields of front matter with their values, as nodes; raises `KbError` for what is no YAML, and for what could
    blow up.
    """
    text = "\n".join(lines)
    try:
        depth = 0
        for event in yaml.parse(text, Loader=_Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MOST_NESTED:
                line = (event.start_mark.line if event.start_mark else 0) + 2
                raise KbError(f"front matter is nested more than {MOST_NESTED} deep", path=path, line=line)
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                line = (event.start_mark.line if event.start_mark else 0) + 2
                raise KbError("anchors and aliases are not allowed", path=path, line=line, hint="write the value out")
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line if error.problem_mark else 0) + 2
        hint = "quote the text that holds ': ' or '#'" if "mapping values" in str(error.problem) else ""
        raise KbError(f"front matter is not YAML: {error.problem}", path=path, line=line, hint=hint) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise KbError(f"front matter is not YAML: {type(error).__name__}", path=path, line=1) from error
    if root is None:
        return []
    if not isinstance(root, yaml.MappingNode):
        raise KbError("front matter must be 'field: value' lines", path=path, line=2)
    return list(root.value)


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    """The texts in the value of a field."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.CollectionNode):
        for item in node.value:
            for part in item if isinstance(item, tuple) else (item,):
                yield from _scalars(part)


def _value(name: str, node: yaml.Node) -> object:
    """The checked value of a field: text, tuple of texts, or tuple of (old, what happened) pairs."""
    if name in TEXTS:
        if not isinstance(node, yaml.ScalarNode):
            raise ValueError(f"field '{name}' must be one text")
        return printable(node.value)
    if name == "formerly":
        if not isinstance(node, yaml.MappingNode):
            raise ValueError("field 'formerly' must hold 'old name: what happened' lines")
        pairs = [(old, new) for old, new in node.value]
        if not all(isinstance(part, yaml.ScalarNode) for pair in pairs for part in pair):
            raise ValueError("field 'formerly' must hold 'old name: what happened' lines")
        return tuple((printable(old.value), printable(new.value)) for old, new in pairs)
    if not isinstance(node, yaml.SequenceNode) or not all(isinstance(x, yaml.ScalarNode) for x in node.value):
        raise ValueError(f"field '{name}' must be a list of texts")
    return tuple(printable(item.value) for item in node.value)
