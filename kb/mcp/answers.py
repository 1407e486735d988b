"""What the tools answer: the objects of `--json`, and the same as text that says where the code ran.

A reader pays for every word: an answer has at most `MOST` characters as text and as many as JSON, less than 2,000
tokens each. What was left out is named, with what to call for it.

Entries of a project's `.kb/` are another's text until the user trusts them, and who reads here may do what a text says:
as long as one of them is not trusted, none of that project is read.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from kb import libraries
from kb.api.reading import Shown, show
from kb.content.layers import project_root
from kb.content.trust import entries, trusted
from kb.errors import KbError, NotFound
from kb.index.opening import open_index
from kb.places import WITHOUT_PROJECT
from kb.retrieval.finder import Found, Hit
from kb.retrieval.finder import search as find
from kb.retrieval.history import Api, history
from kb.retrieval.why import why as explain
from kb.text import key, printable

MOST = 6000  # characters of an answer: tokens have three or more, also in code
COLUMNS = 100
HITS = 5  # of a search, where no number is asked for


@dataclass(slots=True)
class Answer:
    """What a tool answers: text, and the same as data."""

    text: str
    data: dict[str, Any] = field(default_factory=dict)
    is_error: bool = False


@contextlib.contextmanager
def safely() -> Iterator[None]:
    """In the block the index is that of the files as they are now, without a project's that are not all trusted."""
    before = os.environ.get(WITHOUT_PROJECT)
    root = project_root()
    if root and not _is_trusted(root):
        os.environ[WITHOUT_PROJECT] = "1"
    try:
        with open_index(exact=True):
            pass
        yield
    finally:
        os.environ.pop(WITHOUT_PROJECT, None)
        if before is not None:
            os.environ[WITHOUT_PROJECT] = before


def _is_trusted(root: str) -> bool:
    known = trusted(root)
    return all(known.of(path).may_run for path in entries(root))


def answered(ask: Callable[[], Answer]) -> Answer:
    """What it answers; an error as data, with what to do."""
    try:
        with safely():
            found = ask()
        found.text = printable(found.text)
        return found
    except KbError as error:
        near = list(error.near) if isinstance(error, NotFound) else []
        told = {"message": error.message[: MOST // 4], "hint": error.hint[: MOST // 4], "near": near}
        return Answer(printable(str(error))[:MOST], {"error": told}, is_error=True)


def search(query: str, limit: int, kind: str, library: str) -> Answer:
    """The entries that answer a query, best first, and where their code ran."""
    found = find(query, limit=limit, kinds=(kind,) if kind else (), libraries=(library,) if library else ())
    data: dict[str, Any] = {
        "hits": _objects(found), "total": found.total, "corrected": [list(pair) for pair in found.corrected],
        "near": list(found.near), "unknown": list(found.unknown), "fits_well": bool(found) and not found.doubt,
    }  # fmt: skip
    if not found:
        near = f" Perhaps: {', '.join(found.near)}." if found.near else ""
        return Answer(f"Nothing was found for {query[:200]!r}.{near}", data)
    head = [f"{typed!r} was read as {read!r}." for typed, read in found.corrected]
    if found.doubt:
        head.append(f"{found.doubt[0].upper()}{found.doubt[1:]}: these are the nearest.")
    lines = [line for hit in found for line in _lines(hit)]
    end = [f"{found.total} entries in all. get(name=ID) shows one, with its code."]
    _shorten(data, "hits", f"search(query={query[:200]!r}, limit={limit}) with kind or library has others")
    return Answer(_fitting([*head, *lines], end, "a smaller limit, or kind or library"), data)


def get(name: str, part: str, start: int) -> Answer:
    """An entry: its page, or its code; from a line on."""
    shown = show(name)
    if part == "page":
        text = _page(shown)
    elif not shown.text:
        raise KbError(f"entry '{shown.id}' has no snippet")
    else:
        text = shown.code if part == "code" else shown.whole
        told = "".join(f"\n# {line}" for line in (shown.ran, _when(shown)) if line)
        text = f"{text.rstrip()}\n{told}"
    lines = [*([shown.hit.note] if shown.hit.note else []), *text.splitlines()]
    if start > len(lines):
        raise KbError(f"it has {len(lines)} lines", hint="start=1 is the first one")
    shown_lines = _up_to(lines[start - 1 :], MOST - 200)
    next_one = start + len(shown_lines)
    rest = f"get(name={shown.id!r}, part={part!r}, start={next_one})" if next_one <= len(lines) else ""
    cut = [f"[lines {start} to {next_one - 1} of {len(lines)}; the rest: {rest}]"] if rest else []
    data = shown.as_json() | {"evidence": [_about(shown, item) for item in shown.evidence]}
    left_out: list[str] = []
    for long in ("body", "code", "evidence"):
        if len(json.dumps(data)) > MOST:
            del data[long]
            data["left_out"] = left_out = [*left_out, long]
    return Answer("\n".join([*shown_lines, *cut]), data)


def why(message: str) -> Answer:
    """What explains an error message or a traceback: the page of the best entry, and the next ones."""
    found = explain(message)
    data: dict[str, Any] = {"hits": found.as_json(), "total": found.total, "corrected": [], "near": list(found.near)}
    for told, hit in zip(data["hits"], found.hits, strict=False):
        told["ran"] = _ran(hit)
    if found.hits:
        first, *others = found.hits
        also = [line for hit in others for line in _lines(hit)]
        _shorten(data, "hits", "get(name=ID) shows an entry")
        end = ["", "Also:", *also] if also else []
        return Answer(_fitting(_page(show(first)).splitlines(), end, f"get(name={first.id!r})"), data)
    near = f" The nearest entries: {', '.join(found.near)}." if found.near else ""
    if found.source:
        text = f"{found.source.title}\n  {found.source.summary}\nNo entry explains it.{near}"
        return Answer(_fitting(text.splitlines(), [], f"api(name={found.source.template.functions[0]!r})"), data)
    asked = (found.asked or message)[:200]
    return Answer(f"kb does not know this message, and guesses nothing: {asked}\n{near.strip()}".rstrip(), data)


def api(name: str) -> Answer:
    """A signature and what became of it over the collected versions, read and not executed."""
    if not key(name):
        raise KbError("that is no name", hint="as sklearn.preprocessing.OneHotEncoder, or DataFrame.map")
    found = history(name)
    data = json.loads(json.dumps(found.as_json()))  # tuples as a program gets them
    _shorten(data, "changes", f"kb api {found.name} --json has all changes")
    return Answer(_fitting(list(_history(found)), [], f"kb api {found.name}, in a terminal"), data)


def doctor(code: str, target: str) -> Answer:
    """What is wrong in code with the newest versions of the libraries, or with a target; it is read, not run."""
    from kb.doctor import Facts, Level, diagnose
    from kb.doctor.files import kind_of_text
    from kb.doctor.report import told
    from kb.execution.environments import target as versions_of

    findings = diagnose(code, kind_of_text(code), Facts(versions_of(target) if target else None))
    data: dict[str, Any] = {"findings": [finding.as_json("code") for finding in findings], "total": len(findings)}
    _shorten(data, "findings", "mend these first, and ask again")
    if not findings:
        return Answer("Nothing was found; the code was read, and not run.", data)
    lines = []
    for finding in findings:
        place = f"cell {finding.cell}, line {finding.line}" if finding.cell else f"line {finding.line}"
        perhaps = "" if finding.level is Level.WRONG else "perhaps: "
        more = f"  [get(name={finding.entry!r})]" if finding.entry else ""
        lines.append(f"{place}: {perhaps}{told(finding)}{more}")
    return Answer(_fitting(lines, [], "the rest, after these are mended"), data)


def _history(found: Api) -> Iterator[str]:
    yield f"{found.name}{found.signature}" if found.signature.startswith("(") else found.name
    if not found.signature.startswith("("):
        yield f"  {found.signature}"
    yield f"  {found.source}"
    yield found.summary
    for change in found.changes:
        yield f"  {change.before} -> {change.after}  {'; '.join(change.what)}"
    for old, what in found.formerly:
        yield f"  {old}: {what}"
    if found.entry:
        yield f"get(name={found.entry!r}) shows its entry, with code that was executed."
    if found.others:
        yield f"Other names that fit: {', '.join(found.others)}"


def _objects(found: Found) -> list[dict[str, Any]]:
    return [hit.as_json() | {"ran": _ran(hit)} for hit in found]


def _lines(hit: Hit) -> list[str]:
    """A hit in two lines or three: what it is, what became of an old name, and where its code ran."""
    title = "" if hit.entry.title == hit.id else f"{hit.entry.title}: "
    note = [f"  {hit.note}"] if hit.note else []
    ran = _ran(hit)
    return [f"{hit.id} ({hit.entry.kind}): {title}{hit.entry.summary}", *note, *([f"  {ran}"] if ran else [])]


def _ran(hit: Hit) -> str:
    return show(hit).ran


def _about(shown: Shown, ran: dict[str, Any]) -> dict[str, Any]:
    """Where it ran, with the versions of what the entry is about alone."""
    if "versions" not in ran:
        return ran
    about = {libraries.distribution(package) for package in (*shown.hit.entry.libraries, "numpy")}
    return ran | {"versions": {name: version for name, version in ran["versions"].items() if name in about}}


def _page(shown: Shown) -> str:
    """The page, between its id and the days and Pythons of its runs."""
    from kb.display.terminal import render

    page = render(shown.page, width=COLUMNS, color=False, ran=shown.ran)
    page = re.sub("─{9,}", "─" * 8, page)  # a line across costs a reader of tokens as much as a paragraph
    return f"id: {shown.id}\n{page.rstrip()}\n{_when(shown)}".rstrip()


def _when(shown: Shown) -> str:
    """Where and when its code passed, and on which Python."""
    told = []
    for ran in shown.evidence:
        if ran["passed"]:
            python = f" with Python {ran['python']}" if "python" in ran else ""
            told.append(f"{ran['environment']} {ran['day']}{python}")
    return f"executed: {', '.join(told)}" if told else ""


def _fitting(lines: Sequence[str], end: Sequence[str], rest: str) -> str:
    """The lines, as far as they fit with the end; where they do not, what to ask for."""
    room = MOST - sum(len(line) + 1 for line in end) - 100
    shown = _up_to(lines, room)
    cut = [f"[cut after {len(shown)} of {len(lines)} lines; ask for: {rest}]"] if len(shown) < len(lines) else []
    return "\n".join([*shown, *cut, *end])


def _up_to(lines: Sequence[str], room: int) -> list[str]:
    """The first of these lines that have room on so many characters; of the first one at least what has."""
    found: list[str] = []
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            return found or [line[: len(line) + room]]
        found.append(line)
    return found


def _shorten(data: dict[str, Any], part: str, rest: str) -> None:
    """Leave out the last ones of a list, until all of it fits."""
    n = len(data[part])
    while data[part] and len(json.dumps(data)) > MOST - 400:
        del data[part][-1]
    if len(data[part]) < n:
        data["left_out"] = f"{n - len(data[part])} of {n} {part}; {rest}"
