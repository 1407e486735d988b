"""The rules for entries and snippets. Every problem names file, line, what is wrong and the nearest right thing.

What the files alone can tell is checked here; what only the installed libraries can tell (symbols, signatures, old
names) by `kb/inside/signatures.py` in the user's interpreter.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

from kb import libraries
from kb.content import formula
from kb.content.entry import Entry, Style, has_front_matter, nearest, read_entry
from kb.content.layers import Layer, scan, topics
from kb.content.layers import problems as unreadable
from kb.content.own_data import Task
from kb.content.picture import path_of, read_picture
from kb.content.snippet import CHECK, Snippet, read_snippet
from kb.content.trust import of_entry, quoted, root_of
from kb.errors import KbError
from kb.execution.signatures import ask
from kb.files import concerning, read_text
from kb.kinds import WRITTEN, Kind
from kb.text import printable

MAX_LINES = 60
MAX_COLUMNS = 99
MAX_SUMMARY = 120
FORMERLY = re.compile(r"(removed|renamed|moved|deprecated|changed) in \d[\d.]*, (now|use) .+", re.DOTALL)
_TODO = "TODO"
Problem = Callable[..., KbError]  # of a message, a line and a hint; knows the file


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check read and found."""

    entries: tuple[Entry, ...]
    problems: tuple[KbError, ...]
    unchecked: str = ""  # why the live signatures were not compared, where they were not
    style: int = 0  # how many problems of house style were left out


def check(
    layers: tuple[Layer, ...], ids: Iterable[str] = (), *, python: str | None = None, strict: bool = True
) -> Checked:
    """Check the entries with these ids (all where none is given) of the layers' union.

    With `python`, symbols and tables are compared with the libraries installed there as well. Without `strict`, the
    house style of the shipped library is asked of that alone: of others only what keeps an entry from working.
    """
    wanted = set(ids)
    known = {stem for layer in layers for stem in layer.stems()}
    entries: list[Entry] = []
    problems: list[KbError] = []
    tags = vocabulary(layers, problems)
    live: list[tuple[Entry, tuple[str, ...]]] = []  # with the packages that the snippet imports
    refused: list[str] = []
    style = 0
    for layer in layers:
        before = len(problems)
        for stem, paths in layer.stems().items():
            if wanted and stem not in wanted:
                continue
            if len(paths) > 1:
                hint = f"rename it; the other one is {os.path.relpath(paths[0], layer.entries)}"
                twice = f"there are two entries with the id '{stem}' in this library"
                problems += [KbError(twice, path=p, line=1, hint=hint) for p in paths[1:]]
            for path in map(Path, paths):
                if layer.name == "personal" and _is_note(path, layer):
                    continue
                try:
                    entry, found = read_entry(path)
                    entries.append(entry)
                    problems += found
                    with concerning(path):
                        problems += check_entry(entry, layer, known, tags)
                except KbError as error:
                    problems.append(error)
                    continue
                snippet_path = Path(layer.snippet_beside(paths[0]))
                imports: tuple[str, ...] = ()
                if os.path.lexists(snippet_path):
                    try:
                        with concerning(snippet_path):
                            snippet = read_snippet(snippet_path)
                            problems += check_snippet(snippet)
                        imports = snippet.packages
                    except KbError as error:
                        problems.append(error)
                if of_entry(layer.name, str(path)).may_run:
                    live.append((entry, imports))
                else:
                    refused.append(str(path))
        if not wanted:
            problems += unreadable(layer)
            problems += _orphans(layer)
        if not strict and layer.name != "shipped":
            left = [problem for problem in problems[before:] if not isinstance(problem, Style)]
            style += len(problems) - before - len(left)
            problems[before:] = left
    unchecked = ""
    if python and refused:
        root = root_of(refused[0])
        what = "entry is" if len(refused) == 1 else f"{len(refused)} entries are"
        message = f"its {what} not trusted, so no symbol of it is imported and compared"
        problems.append(
            KbError(message, path=root, hint=f"read it, then: kb trust {quoted(root)}; or kb check --offline")
        )
    if python and live:
        found, unchecked = check_live(live, python)
        problems += found
    return Checked(tuple(entries), tuple(problems), unchecked, style)


def _is_note(path: Path, layer: Layer) -> bool:
    """Whether a file of a personal library is no entry but a note: it has no front matter."""
    try:
        return not has_front_matter(read_text(str(path), root=layer.root))
    except KbError:
        return False


def vocabulary(layers: Iterable[Layer], problems: list[KbError] | None = None) -> frozenset[str]:
    """The declared tags: one a line in `entries/tags.txt` of every layer. A file that cannot be read has none, and is
    added to the problems.
    """
    found: set[str] = set()
    for layer in layers:
        path = os.path.join(layer.entries, "tags.txt")
        if os.path.lexists(path):
            try:
                lines = read_text(path, root=layer.root).splitlines()
            except KbError as error:
                if problems is not None:
                    problems.append(error)
                continue
            found |= {line.strip() for line in lines if line.strip()}
    return frozenset(found)


def check_entry(entry: Entry, layer: Layer, known: set[str], tags: frozenset[str]) -> Iterator[KbError]:
    """Problems of one entry that its layer and the ids known over all layers can tell."""

    def problem(message: str, line: int | None = None, hint: str = "", of: type[KbError] = KbError) -> KbError:
        return of(message, path=entry.path, line=line or 1, hint=hint)

    style = partial(problem, of=Style)

    at = entry.lines.get
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", entry.id):
        yield style(f"id '{entry.id}' is not snake_case", hint="rename the file")
    if entry.id in sys.stdlib_module_names:
        yield problem(f"id '{entry.id}' is a module of Python, which the snippet would hide", hint="rename the file")
    if entry.kind and entry.kind not in WRITTEN:
        hint = nearest(entry.kind, list(WRITTEN), "one of " + ", ".join(WRITTEN))
        yield problem(f"unknown kind '{entry.kind}'", at("kind"), hint)
    if len(entry.summary) > MAX_SUMMARY:
        yield style(f"summary has {len(entry.summary)} characters, at most {MAX_SUMMARY}", at("summary"))
    if entry.summary and not entry.summary.rstrip().endswith((".", "?", "!")):
        yield style("summary is one sentence: it ends with a full stop", at("summary"))
    if entry.kind == Kind.API and not entry.symbols:
        yield style("an entry of kind 'api' names its symbol", at("kind"), "add 'symbols: [library.name]'")
    if entry.kind == Kind.ERROR and not entry.errors:
        yield style("an entry of kind 'error' holds its message", at("kind"), "add 'errors:'")
    for tag in entry.tags:
        if tags and tag not in tags:
            yield style(f"unknown tag '{tag}'", at("tags"), nearest(tag, tags, "the vocabulary is entries/tags.txt"))
    for other in entry.see_also:
        if other == entry.id:
            yield style("see_also names the entry itself", at("see_also"))
        elif other not in known:
            yield problem(f"see_also: there is no entry '{other}'", at("see_also"), nearest(other, known))
    for task in entry.own_data:
        if task not in list(Task):
            yield problem(f"own_data: unknown task '{task}'", at("own_data"), "one of " + ", ".join(Task))
    required = {name.casefold() for name in entry.requires}
    brought = libraries.of_extra("ml")
    for library in entry.libraries:
        package = libraries.distribution(library).casefold()
        if library not in brought and library not in sys.stdlib_module_names and package not in required:
            yield style(f"package '{library}' is beyond the ml extra", at("symbols"), f"add 'requires: [{package}]'")
    for old, what in entry.formerly:
        if not FORMERLY.fullmatch(what):
            hint = "write it as 'renamed in 1.2, now sparse_output'"
            yield style(f"formerly '{old}': '{what}' does not say when and what instead", at("formerly"), hint)
    expected = f"{entry.path.parent.name}/{entry.id}.py"
    if entry.snippet and entry.snippet != expected:
        yield problem(f"snippet '{entry.snippet}' does not mirror the entry", at("snippet"), f"it is '{expected}'")
    elif entry.snippet and not os.path.lexists(layer.snippet_beside(str(entry.path))):
        yield problem(f"there is no snippet '{entry.snippet}'", at("snippet"), f"write snippets/{expected}")
    yield from _check_text(entry, problem, style)


def _check_text(entry: Entry, problem: Problem, style: Problem) -> Iterator[KbError]:
    lines = _text(entry).splitlines()
    if len(lines) > MAX_LINES:
        yield style(f"has {len(lines)} lines, at most {MAX_LINES}: it must fit a screen", MAX_LINES + 1)
    for number, line in enumerate(lines, 1):
        if re.match(r"\s*(```|~~~)", line):
            yield style("fenced code: an entry's code is its snippet, which is executed", number)
        if number >= entry.body_line and line.startswith("# "):
            yield style("heading of level 1: that is the title", number, "use '##'")
        if printable(line) != line:
            yield problem("control characters", number, "remove them")
        if _TODO in line:
            yield problem(f"still to be filled in: {line.strip()}", number)
    for number, latex, is_inline in formula.formulas(entry.body, entry.body_line):
        message = formula.problem(latex, is_inline=is_inline)
        if message:
            hint = "display it: $$ ... $$" if is_inline else ""
            yield problem(f"formula cannot be laid out: {message}", number, hint)


def check_snippet(snippet: Snippet) -> Iterator[KbError]:
    """Problems of one snippet that its text can tell."""

    def problem(message: str, line: int = 1, hint: str = "", of: type[KbError] = KbError) -> KbError:
        return of(message, path=snippet.path, line=line, hint=hint)

    style = partial(problem, of=Style)

    lines = snippet.text.splitlines()
    if len(lines) > MAX_LINES:
        yield style(f"has {len(lines)} lines, at most {MAX_LINES}", MAX_LINES + 1)
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_COLUMNS:
            yield style(f"has {len(line)} columns, at most {MAX_COLUMNS}", number)
        if _TODO in line:
            yield problem(f"still to be filled in: {line.strip()}", number)
    if not snippet.docstring:
        yield style("has no docstring", hint="start with one sentence that says what the code shows")
    elif "\n\n" in snippet.docstring or not snippet.docstring.endswith("."):
        yield style("docstring is one sentence: the claim that the code shows")
    if not snippet.cells:
        yield style("has no cells", hint="divide it with '# %% name'")
    names = [name for name, _ in snippet.cells]
    if "data" in names[1:]:
        yield style("cell 'data' comes first", snippet.cells[names.index("data", 1)][1])
    yield from _check_cells(snippet, style)
    if not snippet.asserts:
        yield style("asserts nothing", hint="assert the claim of its docstring, in the cell 'check'")
    for number, has_message in snippet.asserts:
        if not has_message:
            yield style("assert without a message", number, "say what should have held")
    drawn = path_of(str(snippet.path))
    if os.path.exists(drawn) and read_picture(str(snippet.path), snippet.text) is None:
        hint = f"run: kb verify --update {snippet.path.stem}"
        yield KbError("is not the picture of what the snippet draws now", path=drawn, line=1, hint=hint)
    if snippet.output is None:
        yield style("has no '# Output:' block", snippet.output_line, f"run: kb verify --update {snippet.path.stem}")


def _check_cells(snippet: Snippet, style: Problem) -> Iterator[KbError]:
    """Use first, proof last: the cell `check` ends the snippet, and nothing is asserted before it."""
    names = [name for name, _ in snippet.cells]
    if names and CHECK not in names:
        yield style("has no cell 'check'", hint="end it with '# %% check', which proves what the entry says")
    elif names and names[-1] != CHECK:
        yield style("cell 'check' comes last", snippet.cells[names.index(CHECK)][1])
    elif names == [CHECK]:
        yield style("has nothing to copy", snippet.cells[0][1], "write the code that people came for before 'check'")
    start = next((line for name, line in snippet.cells if name == CHECK), None)
    for number, _ in snippet.asserts:
        if start is None or number < start:
            yield style("assert before the cell 'check': people paste that", number, "move it into '# %% check'")
    lines = snippet.text.split("\n")
    seen: set[str] = set()
    for (name, line), (_, following) in pairwise([*snippet.cells, ("", snippet.output_line)]):
        if not name:
            yield style("cell without a name", line, "write '# %% name'")
        if name in seen:
            yield style(f"two cells have the name '{name}'", line, f"call it '{name}: ...'")
        seen.add(name)
        if not any(text.strip() for text in lines[line : following - 1]):
            yield style(f"cell '{name}' is empty", line)


def _orphans(layer: Layer) -> Iterator[KbError]:
    """Snippets that no entry names."""
    found = (
        Path(layer.snippet_path(topic, stem))
        for topic in topics(layer.snippets)
        for stem in sorted(scan(os.path.join(layer.snippets, topic), ".py"))
    )
    for path in found:
        if not os.path.lexists(layer.entry_path(path.parent.name, path.stem)):
            yield KbError(
                "no entry belongs to this snippet",
                path=path,
                line=1,
                hint=f"write entries/{path.parent.name}/{path.stem}.md",
            )


def check_live(entries: Iterable[tuple[Entry, tuple[str, ...]]], python: str) -> tuple[list[KbError], str]:
    """Problems that the libraries installed in `python` tell, and why some were not compared, or nothing.

    With each entry come the packages that its snippet imports: no others are imported, but for those that kb knows.
    """
    known = {row.module for row in libraries.LIBRARIES}
    entries = list(entries)
    by_number = {str(number): entry for number, (entry, _) in enumerate(entries)}
    question = [
        {
            "id": str(number),
            "symbols": entry.symbols,
            "parameters": [(p.name, p.default, p.line) for p in entry.parameters],
            "formerly": entry.formerly,
            "modules": sorted(known.union(imports)),
        }
        for number, (entry, imports) in enumerate(entries)
    ]
    answer = ask(python, "check", question)
    problems = []
    for item in answer["problems"]:
        entry = by_number[item["id"]]
        line = item["line"] or _line_of(entry, item["name"]) or entry.lines.get(item["field"], 1)
        problems.append(KbError(f"{item['field']}: {item['message']}", path=entry.path, line=line))
    why = [f"not installed in {python}: {', '.join(answer['missing'])}"] if answer["missing"] else []
    if answer["foreign"]:
        why.append(f"neither known to kb nor imported by the snippet: {', '.join(answer['foreign'])}")
    return problems, "; ".join(why)


def _text(entry: Entry) -> str:
    return read_text(str(entry.path), root=str(entry.path.parent.parent.parent), encoding="utf-8-sig")


def _line_of(entry: Entry, text: str) -> int | None:
    """The line of the front matter that holds `text`."""
    lines = _text(entry).splitlines()[: entry.body_line]
    return next((i for i, line in enumerate(lines, 1) if text in line), None)
