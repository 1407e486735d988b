"""`kb export vscode`: the code of entries as snippets of VS Code, for `.vscode/kb.code-snippets` or a profile's folder.

What stands in an editor is code of one's own: the data cell stays out, and the variables that it makes are tab stops,
each once with its name and then linked, so that `X` is typed over everywhere at once. What the other cells need of the
data cell besides, imports and functions, comes with them.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import click

from kb.content.snippet import CHECK, DATA, joined, parts, read_text
from kb.errors import KbError
from kb.export.saving import save
from kb.retrieval.finder import Hit, list_entries
from kb.text import key, printable

PREFIX = "kb-"  # of what is typed: the names alone would come up wherever code is written
_LITERAL = r"'''[\s\S]*?'''|\"\"\"[\s\S]*?\"\"\"|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\""
_PIECE = re.compile(
    rf"(?P<comment>\#[^\n]*)|(?P<f>\b(?:[fF][rR]?|[rR][fF])(?:{_LITERAL}))|(?P<string>\b[rbuRBU]{{1,2}}(?:{_LITERAL})|{_LITERAL})"
    r"|(?<![\w.])(?P<name>[^\W\d]\w*)(?P<given>=(?!=))?"
)
_IN_BRACES = re.compile(r"\{\{|\}\}|\{((?:[^{}]|\{[^{}]*\})*)\}")


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False))
@click.option("--lib", "libs", multiple=True, help="Only entries of this library; repeatable.")
def command(file: str, libs: tuple[str, ...]) -> int:
    """Write the code of all entries as snippets of VS Code: type kb- and the name of an entry.

    Variables as X and y are tab stops. FILE is .vscode/NAME.code-snippets of a folder, or lies in the folder that
    "Snippets: Configure Snippets" opens. One that kb wrote is written anew.

    \b
    kb export vscode .vscode/kb.code-snippets
    kb export vscode sklearn.code-snippets --lib sklearn
    """
    made = snippets(list_entries(libraries=libs))
    if not made:
        raise KbError("no entry fits")
    save(file, json.dumps(made, ensure_ascii=False, indent=1) + "\n", f'"{PREFIX}')
    click.echo(f"wrote {printable(file)}: type {PREFIX} and a name in a Python file", err=True)
    return 0


def snippets(hits: Iterable[Hit]) -> dict[str, dict[str, object]]:
    """The snippets as VS Code reads them, by the ids of their entries, in that order."""
    return {
        hit.id: {
            "prefix": _prefixes(hit),
            "scope": "python",
            "body": body(printable(read_text(hit.entry.snippet))).split("\n"),
            "description": printable(f"{hit.entry.title}: {hit.entry.summary}" + (f" {hit.mark}" if hit.mark else "")),
        }
        for hit in sorted(hits, key=lambda hit: hit.id)
        if hit.entry.snippet
    }


def body(text: str) -> str:
    """What VS Code inserts for a snippet, in its syntax: of the data cell what the others need, and they themselves."""
    code, stops = insertable(text)
    own = _own_names(code)
    numbers: dict[str, int] = {}
    out, line = "", 1
    for piece in _pieces(code):
        if piece.is_name and piece.text in stops and not any(line in lines for lines in own.get(piece.text, ())):
            is_new = piece.text not in numbers
            number = numbers.setdefault(piece.text, len(numbers) + 1)
            out += f"${{{number}:{piece.text}}}" if is_new else f"${number}"
        else:
            out += re.sub(r"([\\$}])", r"\\\1", piece.text)
        line += piece.text.count("\n")
    return out + "$0"


def insertable(text: str) -> tuple[str, frozenset[str]]:
    """The code to insert, and the variables in it that a person has under another name."""
    found = parts(text)
    of_data = [cell for cell in found.cells if cell.name.partition(":")[0] == DATA]  # `data`, `data: a skewed target`
    cells = [cell.code for cell in found.cells if cell not in of_data and cell.name != CHECK]
    data = joined([cell.code for cell in of_data])
    if not cells:
        return _unmarked([data]) if data else found.head, frozenset()
    code = _unmarked(cells)
    if not data:
        return code, frozenset()
    made, used = ast.parse(data), ast.parse(code)
    names = {node.id for node in ast.walk(used) if isinstance(node, ast.Name)}
    kept = [node for node in made.body if names & set(_defined(node))]
    if any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in kept):  # which may use all the rest of it
        return _unmarked([data, *cells]), frozenset()
    imports = [ast.get_source_segment(data, node) or "" for node in kept]
    stops = (_assigned(made) & names) - set(_given_within(used)) - {name for node in kept for name in _defined(node)}
    return joined([*(["\n".join(imports) + "\n"] if imports else []), code]), frozenset(stops)


def _unmarked(cells: list[str]) -> str:
    """The code of cells: where it is one, without the line that begins it."""
    return joined(cells) if len(cells) > 1 else cells[0].partition("\n")[2]


def _defined(node: ast.stmt) -> Iterator[str]:
    """The names that an import, a function or a class gives a meaning."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        yield from ((alias.asname or alias.name).partition(".")[0] for alias in node.names)
    elif isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield node.name


def _assigned(tree: ast.Module) -> set[str]:
    """The variables that code gives a value."""
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _own_names(code: str) -> dict[str, list[range]]:
    """The lines of functions in which a name is an argument of theirs, by the name."""
    found: dict[str, list[range]] = {}
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.FunctionDef):
            for argument in ast.walk(node.args):
                if isinstance(argument, ast.arg):
                    lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
                    found.setdefault(argument.arg, []).append(lines)
    return found


def _given_within(tree: ast.Module) -> Iterator[str]:
    """The names that stand for something else within a line or from some line on: arguments of a lambda, variables of a
    comprehension, what is imported, defined or caught.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Lambda):
            yield from (argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg))
        elif isinstance(node, ast.comprehension):
            yield from (name.id for name in ast.walk(node.target) if isinstance(name, ast.Name))
        elif isinstance(node, ast.stmt):
            yield from _defined(node)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            yield node.name


class _Piece(NamedTuple):
    text: str
    is_name: bool = False


def _pieces(code: str, *, within: bool = False) -> Iterator[_Piece]:
    """Code in pieces, of which the names of variables are known; `within` braces of an f-string."""
    end = 0
    for match in _PIECE.finditer(code):
        yield _Piece(code[end : match.start()])
        end = match.end()
        if match["name"] and (within or not match["given"]):
            yield _Piece(match["name"], is_name=True)
            yield _Piece(match["given"] or "")
        elif match["f"]:
            yield from _formatted(match["f"])
        else:
            yield _Piece(match[0])
    yield _Piece(code[end:])


def _formatted(text: str) -> Iterator[_Piece]:
    """An f-string in pieces: what stands in its braces is code."""
    end = 0
    for match in _IN_BRACES.finditer(text):
        if match[1] is None:
            continue
        yield _Piece(text[end : match.start(1)])
        yield from _pieces(match[1], within=True)
        end = match.end(1)
    yield _Piece(text[end:])


def _prefixes(hit: Hit) -> list[str]:
    """What is typed for an entry: its id, and the name of what it is about, where that is another word."""
    names = [hit.id, *(symbol.rpartition(".")[2] for symbol in hit.entry.symbols[:1])]
    return [PREFIX + name for name in {key(name): name for name in reversed(names)}.values()][::-1]
