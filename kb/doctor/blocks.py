"""What of a file is Python: scripts, the cells of notebooks, the code of Markdown and the imports in its prose.

Every block keeps the numbers of its lines. Magics and shell lines are taken out; what is no Python as a whole is read
statement by statement.
"""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kb.errors import KbError

MOST_CELLS = 20_000  # of a notebook, or blocks of a Markdown file: more than that nobody wrote
MOST_ATTEMPTS = 400  # at parsing the pieces of one block that is no Python
MOST_NESTING = 200  # brackets in brackets; the parser itself gives up somewhere above


class Kind(StrEnum):
    """What a file is, by the end of its name."""

    SCRIPT = ".py"
    NOTEBOOK = ".ipynb"
    MARKDOWN = ".md"


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines of Python."""

    cell: int  # from 1 in a notebook, else 0
    line: int  # of the first line within the cell or the file
    text: str
    is_prose: bool = False  # whether it stands in a sentence


_FENCE = re.compile(r"^(?P<indent>[ >]*)(?P<marks>`{3,}|~{3,})[ ]*\{?\.?(?P<language>[\w+-]*)")
_PYTHON = frozenset(["python", "py", "python3", "ipython", "ipython3", "pycon", "code-cell", "jupyter"])
_INLINE = re.compile(r"`([^`\n]{6,200})`")
_IMPORT = re.compile(
    r"^\s*(?:[-*] +)?((?:from [\w.]+ import [\w., ]+?|import [\w.]+(?: as \w+)?))(?=$|[ ]*(?:[;#.(:]|->|→))"
)
_PROMPT = re.compile(r"(?m)^\s*(?:>>>|\.\.\.|In \[\d*\]:) ?")
_MAGIC = re.compile(r"^(\s*)(?:[%!].*|\?+[\w.]+|[\w.]+\?+|(?:cd|ls|pip|conda) [\w./~-].*)$")
_ASSIGNED_MAGIC = re.compile(r"^(\s*[\w, ]+= *)[%!].*$")
_CELL_MAGIC = re.compile(r"^\s*%%(\w+)")
_TRANSPARENT = frozenset(["time", "timeit", "capture", "prun", "memit", "skip", "notify"])  # cell magics over Python
_CONTINUED = re.compile(r"^(?:\s|$|[)\]}#]|(?:else|elif|except|finally)\b)")


def blocks(text: str, kind: Kind) -> Iterator[Block]:
    """The Python in a text of that kind. Raises `KbError` for a notebook that is none."""
    if kind is Kind.NOTEBOOK:
        yield from _cells(text)
    elif kind is Kind.MARKDOWN:
        yield from _fenced(text)
    else:
        yield Block(0, 1, text)


def statements(block: Block) -> Iterator[ast.stmt]:
    """The statements of a block, with the line numbers of its cell or file; those that are no Python are left out."""
    text = _without_magics(block.text)
    tree = _parsed(text)
    if tree is None and _PROMPT.search(text):
        text = _without_prompts(text)
        tree = _parsed(text)
    if tree is not None:
        yield from _moved(tree, block.line - 1)
        return
    yield from _one_by_one(text.split("\n"), block.line - 1)


def _one_by_one(lines: list[str], before: int) -> Iterator[ast.stmt]:
    """The statements that can be read: each begins at a line that is not moved in."""
    starts = [i for i, line in enumerate(lines) if not _CONTINUED.match(line)] or [0]
    ends = [*starts[1:], len(lines)]
    attempts = MOST_ATTEMPTS
    position = 0
    while position < len(starts) and attempts > 0:
        for last in range(position, min(position + 8, len(starts))):
            attempts -= 1
            tree = _parsed("\n".join(lines[starts[position] : ends[last]]))
            if tree is not None:
                yield from _moved(tree, before + starts[position])
                position = last
                break
        position += 1


def _parsed(text: str) -> ast.Module | None:
    if _is_deep(text):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # such as escapes in strings of others' code
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None


def _is_deep(text: str) -> bool:
    """Whether brackets, signs or blocks are nested deeper than code that a person wrote."""
    depth = 0
    for mark in re.findall(r"[(\[{)\]}]", text) if text.count("(") + text.count("[") + text.count("{") > 100 else ():
        depth = depth + 1 if mark in "([{" else max(0, depth - 1)
        if depth > MOST_NESTING:
            return True
    return bool(re.search(r"(?:[-+~] ?){200}|(?:\bnot ){200}|(?:\.\w+(?:\([^()]*\))?\s*){400}", text))


def _moved(tree: ast.Module, lines: int) -> list[ast.stmt]:
    if lines:
        ast.increment_lineno(tree, lines)
    return tree.body


def _without_magics(text: str) -> str:
    """The text with a statement that does nothing in place of each magic and each line for a shell."""
    magic = _CELL_MAGIC.match(text)
    if magic and magic[1] not in _TRANSPARENT:
        return ""
    if not re.search(r"[%!?]|^\s*(?:cd|ls|pip|conda) ", text, re.MULTILINE):
        return text
    if not magic and "\n%" not in text and "\n!" not in text and _parsed(text) is not None:
        return text  # what looks like one is Python
    lines = text.split("\n")
    for i, line in enumerate(lines):
        if match := _MAGIC.match(line):
            lines[i] = f"{match[1]}pass"
        elif match := _ASSIGNED_MAGIC.match(line):
            lines[i] = f"{match[1]}None"
    return "\n".join(lines)


def _without_prompts(text: str) -> str:
    """Of a session, the lines that were typed; the others empty."""
    return "\n".join(_PROMPT.sub("", line, count=1) if _PROMPT.match(line) else "" for line in text.split("\n"))


def _cells(text: str) -> Iterator[Block]:
    try:
        notebook = json.loads(text)
        cells = notebook["cells"] if "cells" in notebook else notebook["worksheets"][0]["cells"]
        language = str(notebook.get("metadata", {}).get("kernelspec", {}).get("language", "python"))
        found = [
            (number, cell.get("source", cell.get("input", "")), cell.get("cell_type"))
            for number, cell in enumerate(cells, 1)
        ]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        what = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "no cells"
        raise KbError(f"is not a notebook ({what})", hint="open and save it in Jupyter") from error
    if len(found) > MOST_CELLS:
        raise KbError(f"has more than {MOST_CELLS:,} cells")
    if language.casefold() not in ("python", "python3"):
        return
    for number, source, kind in found:
        parts = source if isinstance(source, list) else [source]
        if kind == "code" and all(isinstance(part, str) for part in parts):
            yield Block(number, 1, "".join(parts))


def _fenced(text: str) -> Iterator[Block]:
    """The fenced code of a Markdown file that is Python, and the imports in its sentences."""
    inside: list[str] = []
    fence, start, is_python = "", 0, False
    count = 0
    for number, line in enumerate(text.split("\n"), 1):
        match = _FENCE.match(line)
        if fence:
            stripped = line.strip().lstrip("> ")
            if stripped.startswith(fence) and not stripped.strip(fence[0]):
                if is_python:
                    yield Block(0, start, _dedented(inside))
                    count += 1
                fence = ""
            else:
                inside.append(line)
        elif match:
            fence, inside, start = match["marks"], [], number + 1
            is_python = match["language"].casefold() in _PYTHON
        else:
            for code in [*_INLINE.findall(line), line]:
                if told := _IMPORT.match(code):
                    yield Block(0, number, told[1], is_prose=True)
                    count += 1
        if count > MOST_CELLS:
            raise KbError(f"has more than {MOST_CELLS:,} pieces of code")
    if fence and is_python:
        yield Block(0, start, _dedented(inside))


def _dedented(lines: list[str]) -> str:
    least = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(line[least:] for line in lines)
