"""Lays LaTeX formulas out in two dimensions with texicode: fractions, roots and sums as a person would write them.

Within a line of prose a formula must stay one row: what texicode draws in several is written in one by `linear`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kb.errors import KbError

_DISPLAY = re.compile(r"\$\$(.+?)\$\$", re.DOTALL)
_INLINE = re.compile(r"(?<![\\$`])\$(?![\s$])([^$`]+?)(?<![\s\\])\$(?![\d$])")
# Spellings that texicode does not know, and what it does: same meaning, same look.
_SPELLINGS = (
    (re.compile(r"\\operatorname\*?(?=\W)"), r"\\mathrm"),
    (re.compile(r"\\boldsymbol(?=\W)|\\bm(?=\W)"), r"\\mathbf"),
    (re.compile(r"\\[lr]Vert(?![a-zA-Z])"), r"\\|"),
    (re.compile(r"\\[lr]vert(?![a-zA-Z])"), "|"),
    (re.compile(r"\\arg\\(min|max)"), r"\\mathrm{arg\1}"),
    (re.compile(r"\\(?:displaystyle|textstyle|limits|nolimits)(?![a-zA-Z])"), ""),
    (re.compile(r"\\mathbf\{(\\[a-zA-Z]+)\}"), r"\1"),
)
_UNKNOWN = "?"
# Of one formula: what it is drawn on grows with the square of either, to gigabytes for 400 nested fractions.
MOST_CHARACTERS = 600
MOST_NESTED = 20
_RELATIONS = {"=", "\\approx", "\\propto", "\\le", "\\leq", "\\ge", "\\geq", "\\leftarrow", "\\sim", "\\neq"}


def formulas(body: str, first_line: int = 1) -> Iterator[tuple[int, str, bool]]:
    """(line, LaTeX, whether it stands within a line) of each `$$ ... $$` and `$ ... $` in a Markdown body."""
    for pattern in (_DISPLAY, _INLINE):
        blanked = _DISPLAY.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), body) if pattern is _INLINE else body
        for match in pattern.finditer(blanked):
            yield first_line + body[: match.start()].count("\n"), match[1].strip(), pattern is _INLINE


def replace(body: str, block: Callable[[str], str], inline: Callable[[str], str]) -> str:
    """`body` with each displayed formula replaced by `block(latex)` and each inline one by `inline(latex)`."""
    blocks: list[str] = []

    def keep(match: re.Match[str]) -> str:
        blocks.append(block(match[1].strip()))
        return f"\x00{len(blocks) - 1}\x00"

    text = _INLINE.sub(lambda m: inline(m[1]), _DISPLAY.sub(keep, body))
    return re.sub("\x00(\\d+)\x00", lambda m: blocks[int(m[1])], text)


def layout(latex: str) -> list[str]:
    """The rows of a formula. Raises `KbError` for LaTeX that texicode cannot draw."""
    from texicode import pipeline

    bounded(latex)
    text = " ".join(latex.split())
    for pattern, spelling in _SPELLINGS:
        text = pattern.sub(spelling, text)
    try:
        drawn = pipeline.render_tex(_spaced(text), False, False, "raw", {"fonts": "normal"})
    except Exception as error:  # texicode raises whatever its lookup tables raise
        raise KbError(f"{type(error).__name__}: {error} in {latex!r}") from error
    if drawn.startswith("TeXicode:"):
        raise KbError(f"{drawn.partition(': ')[2]} in {latex!r}")
    if _UNKNOWN in drawn and _UNKNOWN not in latex:
        raise KbError(f"a command is not known in {latex!r}")
    return [row.rstrip() for row in drawn.split("\n")]


def inline(latex: str) -> str:
    """A formula as one row. Raises `KbError` for one that has no such form: it is to be displayed, `$$ ... $$`."""
    try:
        rows = [row for row in layout(latex) if row.strip()]
        if len(rows) == 1:
            return rows[0].strip()
    except KbError:
        pass
    from kb.content.linear import row

    bounded(latex)
    try:
        return row(latex)
    except KbError:
        raise
    except Exception as error:  # pylatexenc raises whatever an argument that is not there gives
        raise KbError(f"{type(error).__name__}: {error} in {latex!r}") from error


def problem(latex: str, *, is_inline: bool) -> str:
    """Why a formula cannot be drawn, or nothing."""
    try:
        if is_inline:
            inline(latex)
        else:
            layout(latex)
    except KbError as error:
        return str(error)
    return ""


def bounded(latex: str) -> None:
    """Raises `KbError` for a formula that is too long or too deep to be drawn."""
    depth = most = 0
    for character in latex if len(latex) <= MOST_CHARACTERS else "":
        depth += (character == "{") - (character == "}")
        most = max(most, depth)
    if len(latex) > MOST_CHARACTERS:
        raise KbError(f"has {len(latex):,} characters, at most {MOST_CHARACTERS}")
    if most > MOST_NESTED:
        raise KbError(f"is nested {most} deep, at most {MOST_NESTED}")


def _spaced(latex: str) -> str:
    """Room around the relations outside of braces, which texicode sets tight."""
    out, depth = [], 0
    for part in re.split(r"(\\[a-zA-Z]+|\\.|[{}=])", latex):
        depth += (part == "{") - (part == "}")
        out.append(f"\\ {part}\\ " if depth == 0 and part in _RELATIONS else part)
    return "".join(out)
