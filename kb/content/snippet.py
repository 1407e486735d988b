"""A snippet: a plain script in `# %%` cells that ends with an `# Output:` block, as under `snippets/`."""

from __future__ import annotations

import os
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kb import files
from kb.errors import KbError
from kb.files import concerning

if TYPE_CHECKING:
    import ast
    from pathlib import Path

OUTPUT = "# Output:"
PICTURE = ".png"  # of the file beside that holds what it draws (`kb.content.picture`)
DATA, CHECK = "data", "check"  # the first cell, where there is data, and the last one
_CELL = re.compile(r"# %%\s*(.*?)\s*$")


class Snippet(NamedTuple):
    """One snippet, as its file says it."""

    path: Path
    text: str
    docstring: str
    cells: tuple[tuple[str, int], ...]  # (name, line)
    code: str  # without the output block, one line feed at the end
    output: str | None  # the documented output, None where there is no block
    output_line: int  # where the block starts, or the line after the last one
    imports: tuple[str, ...]  # dotted modules imported at the top level, in order
    asserts: tuple[tuple[int, bool], ...]  # (line, has a message), `raise AssertionError` among them

    @property
    def packages(self) -> tuple[str, ...]:
        """Top-level packages that it imports."""
        return tuple(dict.fromkeys(name.partition(".")[0] for name in self.imports))

    @property
    def digest(self) -> str:
        """What tells this text from another."""
        return digest(self.text)

    @property
    def sha256(self) -> str:
        """What tells the bytes of its file from others: whoever runs it runs these, or nothing."""
        import hashlib

        return hashlib.sha256(self.text.encode()).hexdigest()

    def with_output(self, output: str) -> str:
        """The file's text with its output block replaced by `output`."""
        block = "".join(f"# {line}".rstrip() + "\n" for line in output.rstrip("\n").splitlines())
        return f"{self.code}\n{OUTPUT}\n{block}" if block else self.code


class Cell(NamedTuple):
    """A cell of a snippet: its name, the line of its `# %%`, and its code with that line, one line feed at the end."""

    name: str
    line: int
    code: str


class Parts(NamedTuple):
    """A snippet taken apart as text, without parsing it: this is what a lookup shows."""

    head: str  # what stands before the first cell: the docstring
    cells: tuple[Cell, ...]

    def without(self, *names: str) -> str:
        """The code, the head first, but for the cells of these names."""
        return joined([self.head, *(cell.code for cell in self.cells if cell.name not in names)])

    def only(self, *names: str) -> str:
        """The code of the cells of these names."""
        return joined([cell.code for cell in self.cells if cell.name in names])

    @property
    def checks(self) -> int:
        """How many things the check cell asserts."""
        return len(re.findall(r"^ *(?:assert\b|raise AssertionError)", self.only(CHECK), re.MULTILINE))


def parts(text: str) -> Parts:
    """The cells of a snippet, its output block left out."""
    lines = split(text)[0].rstrip("\n").split("\n")
    starts = [i for i, line in enumerate(lines) if _CELL.match(line)]
    cells = []
    for start, end in pairwise([*starts, len(lines)]):
        name = _CELL.match(lines[start])
        cells.append(Cell(name[1] if name else "", start + 1, "\n".join(lines[start:end]).rstrip() + "\n"))
    head = "\n".join(lines[: starts[0]] if starts else lines).rstrip()
    return Parts(head + "\n" if head else "", tuple(cells))


def joined(pieces: list[str]) -> str:
    """Pieces of code, an empty line between two, or two behind a function or a class, as Python has it."""
    out = ""
    for piece in filter(None, pieces):
        last = out.rstrip("\n").rpartition("\n")[2]
        out += ("" if not out else "\n\n" if last[:1] == " " and not last.strip().startswith(")") else "\n") + piece
    return out


def digest(text: str) -> str:
    """32 hexadecimal digits that tell one text of a snippet from another; line ends do not count.

    So many that nobody can write two texts that share them: one to be run, and one to be shown as executed.
    """
    import hashlib

    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def read_snippet(path: Path) -> Snippet:
    """The snippet in a file; raises `KbError` for one that is unreadable, not UTF-8 or not Python."""
    return parse_snippet(read_text(str(path)), path)


def read_text(path: str) -> str:
    """The text of a snippet's file; raises `KbError` for one that is not regular, unreadable, too long or not UTF-8."""
    with concerning(path):
        return files.read_text(path, root=os.path.dirname(os.path.dirname(os.path.dirname(path))))


def parse_snippet(text: str, path: Path) -> Snippet:
    """The snippet in `text`; raises `KbError` with the line where it is not Python."""
    with concerning(path):
        return _parsed(text, path)


def _parsed(text: str, path: Path) -> Snippet:
    import ast  # `kb show` splits snippets and parses none

    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise KbError(f"is not Python: {error.msg}", path=path, line=error.lineno or 1) from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise KbError(f"is not Python: {error}", path=path, line=1) from error
    lines = text.split("\n")
    start = _output_start(lines)
    code, output = split(text)
    return Snippet(
        path=path,
        text=text,
        docstring=(ast.get_docstring(tree) or "").strip(),
        cells=tuple((match[1], i) for i, line in enumerate(lines, 1) if (match := _CELL.match(line))),
        code=code,
        output=output,
        output_line=(len(lines) if start is None else start) + 1,
        imports=_imports(tree),
        asserts=_asserts(tree),
    )


def _asserts(tree: ast.Module) -> tuple[tuple[int, bool], ...]:
    import ast

    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            found.append((node.lineno, node.msg is not None))
        elif isinstance(node, ast.Raise) and "AssertionError" in ast.dump(node):
            found.append((node.lineno, isinstance(node.exc, ast.Call) and bool(node.exc.args)))
    return tuple(sorted(found))


def split(text: str) -> tuple[str, str | None]:
    """The code of a snippet, one line feed at the end, and its documented output, None where there is no block."""
    lines = text.split("\n")
    start = _output_start(lines)
    output = None
    if start is not None:
        block = [line[2:] if line.startswith("# ") else line[1:] for line in lines[start + 1 :] if line.strip()]
        output = "\n".join(block)
    return "\n".join(lines[:start]).rstrip() + "\n", output


def _output_start(lines: list[str]) -> int | None:
    """Index of the `# Output:` line after which there are only comments, if there is one."""
    for i in range(len(lines) - 1, -1, -1):
        if lines[i].rstrip() == OUTPUT:
            return i
        if lines[i].strip() and not lines[i].startswith("#"):
            return None
    return None


def _imports(tree: ast.Module) -> tuple[str, ...]:
    import ast

    found: dict[str, None] = {}
    for node in tree.body:
        if isinstance(node, ast.Import):
            found.update(dict.fromkeys(alias.name for alias in node.names))
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level and node.module != "__future__":
            found[node.module] = None
    return tuple(found)
