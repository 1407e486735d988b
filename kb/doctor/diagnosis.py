"""From the text of a file to what is wrong with it: a pure function, but for the packs and the index that it reads."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from kb.doctor.blocks import Block, Kind, blocks, statements
from kb.doctor.facts import Facts
from kb.doctor.findings import Finding, Level
from kb.doctor.rules import Rule, Said, rules
from kb.doctor.uses import ALIASES, Imported, Named, Ref, Scope, Use, Walk
from kb.errors import KbError

IGNORE = "# kb: ignore"
MOST = 1_000  # findings in one file


def diagnose(text: str, kind: Kind = Kind.SCRIPT, facts: Facts | None = None) -> list[Finding]:
    """What is wrong in the text of one file, in the order of its lines, `# kb: ignore` heeded.

    Raises `KbError` for a notebook that is none, and for code that is nested too deep to be read.
    """
    return _diagnosed(list(blocks(text, kind)), kind, facts or Facts())


def diagnose_cells(sources: Iterable[str], facts: Facts | None = None) -> list[Finding]:
    """The same for the cells of a notebook, in the order in which they run; the first is cell 1."""
    return _diagnosed([Block(i, 1, source) for i, source in enumerate(sources, 1)], Kind.NOTEBOOK, facts or Facts())


def _diagnosed(found: list[Block], kind: Kind, facts: Facts) -> list[Finding]:
    scope: Scope = {name: Ref(dotted) for name, dotted in ALIASES.items()} if kind is Kind.MARKDOWN else {}
    told: dict[tuple[int, int, int, str], Finding] = {}
    lines = {(b.cell, b.line + i): line for b in found for i, line in enumerate(b.text.split("\n"))}
    try:
        parts = [(block, list(statements(block))) for block in found]
        home = {id(inner): block for block, some in parts for stmt in some for inner in ast.walk(stmt)}
        uses = Walk(facts.is_class, scope).run(statement for _, some in parts for statement in some)
    except RecursionError as error:
        raise KbError("is nested too deep to be read") from error
    for _use, rule, said in _said(uses, facts):
        block = home[id(said.node)]
        finding = _finding(said, rule.code, block)
        if IGNORE not in lines.get((block.cell, finding.line), ""):
            told.setdefault((finding.cell, finding.line, finding.column, finding.replacement), finding)
    return sorted(told.values())[:MOST]


def _said(uses: list[Use], facts: Facts) -> Iterator[tuple[Use, Rule, Said]]:
    """What the rules say; of a name whose import is reported, nothing more."""
    gone: set[str] = set()
    for use in uses:
        if isinstance(use, Named) and any(use.dotted.startswith(f"{name}.") for name in gone):
            continue
        for rule in rules():
            for said in rule.check(use, facts):
                if isinstance(use, Imported) and said.level is Level.WRONG:
                    gone.add(use.dotted)
                yield use, rule, said


def _finding(said: Said, code: str, block: Block) -> Finding:
    """A finding, at the place of what is wrong: of `a.b` that is the end."""
    node = said.node
    line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1
    if isinstance(node, ast.Attribute):
        line, column = node.end_lineno or line, (node.end_col_offset or column) - len(node.attr) + 1
    level = Level.PERHAPS if block.is_prose else said.level
    return Finding(block.cell, line, column, level, code, said.message, said.replacement, said.entry, said.since)
