"""Takes a file of notes apart into sections: what stands between two headings, cut at paragraphs where it is very long.

Pure functions of text. A heading is one of Markdown (`#`, underlined), a line `**Title**`, or, in a file that has not
more than one of those of Markdown, a bare line `Title:`. Within fences nothing is a heading. Every line of the file
that is none stands in one section, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kb.text import printable

LONGEST = 6_000  # characters of a section, from which on it is cut at its next paragraph
MOST_SECTIONS = 5_000  # headings of one file that open a section
MOST_TITLE = 200  # characters of a title
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})([^\n]*)")
_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_BOLD = re.compile(r" {0,3}(?:\*\*|__)([^*_\s](?:[^*_]*[^*_\s])?):?(?:\*\*|__):?[ \t]*$")
_BARE = re.compile(r"([^\W_][^.,;:!?#|`<>=]{0,58}):[ \t]*$")
_BOLD_LEVEL, _BARE_LEVEL, _CELL_LEVEL = 7, 8, 9
_NOT_PLAIN = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|\[\[(?:[^\]|]*\|)?([^\]]*)\]\]|\*\*|__|`|<[^>]*>")
# What a picture within the file is made of: nothing to be read.
_INLINE_DATA = re.compile(r"data:[\w/+.-]{0,60};base64,[A-Za-z0-9+/=%]+")
WORDS = frozenset(["text", "txt", "plain", "plaintext", "output"])  # of fences that hold no code
PYTHON = frozenset(["python", "py", "python3", "ipython", "ipython3", "py3", "{python}", "pycon", "python-repl"])


class Line(NamedTuple):
    """A line of text, and its number in the file, from 1."""

    number: int
    text: str


class Section(NamedTuple):
    """A part of a file, as Markdown: its own text, without what has a heading below it."""

    heading: str  # what stands behind `#` in its id: of no other section of the file
    title: str  # its own heading; of what stands before the first one, that of the file
    above: tuple[str, ...]  # the headings above it, the outermost first
    line: int  # of its heading in the file, or of its first line
    level: int  # of its heading: a section of a higher one that follows is a part of it
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """Its Markdown."""
        return "\n".join(line.text for line in self.lines).strip("\n")

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands below its heading."""
        return not any(line.text.strip() for line in self.lines)


class Part(NamedTuple):
    """Prose, or the code of a fence."""

    text: str
    first: int  # its first line in the text, from 0
    language: str = ""
    is_code: bool = False

    @property
    def is_python(self) -> bool:
        """Whether it says that it is Python."""
        return self.is_code and self.language.casefold() in PYTHON


class _Heading(NamedTuple):
    """Where a heading stands in the lines: `start` to before `end`."""

    start: int
    end: int
    level: int
    title: str


def lines_of(text: str) -> list[Line]:
    """The lines of a text, pictures that lie within it left out."""
    plain = _INLINE_DATA.sub("data:", text) if ";base64," in text else text
    return [Line(number, line) for number, line in enumerate(re.split(r"\r\n?|\n", plain), 1)]


def sections(lines: Sequence[Line], title: str, opened: Iterable[int] = ()) -> list[Section]:
    """The sections of a file with that title; `opened` are places in the lines at which one begins without a heading,
    as a cell of a notebook does: it is called by its first words.
    """
    found: list[Section] = []
    taken: dict[str, int] = {}
    stack: list[_Heading] = []
    headings = _headings(lines, opened)[:MOST_SECTIONS]
    for i, heading in enumerate([_Heading(0, 0, 0, title), *headings]):
        end = headings[i].start if i < len(headings) else len(lines)
        while stack and stack[-1].level >= heading.level:
            stack.pop()
        own = lines[heading.end : end]
        above = tuple(other.title for other in stack)
        if heading.level:
            stack.append(heading)
        elif not any(line.text.strip() for line in own):
            continue  # nothing before the first heading
        first = lines[heading.start].number if heading.start < len(lines) else 1
        for number, piece in enumerate(_pieces(own)):
            slug = _unique(slug_of(heading.title), taken)
            line = first if number == 0 else piece[0].number
            shown = heading.title + (f" ({number + 1})" if number else "")
            found.append(Section(slug, shown, above, line, heading.level, tuple(piece)))
    return found


def parts(text: str) -> Iterator[Part]:
    """The prose and the fences of a section, in order."""
    prose: list[str] = []
    code: list[str] | None = None
    mark = language = ""
    start = 0
    lines = text.split("\n")
    for i, line in enumerate(lines):
        fence = _FENCE.match(line)
        if code is None and fence and _opens(fence):
            if prose:
                yield Part("\n".join(prose), start)
            mark, language = fence[1], (fence[2].split() or [""])[0].strip(",")
            code, prose, start = [], [], i + 1
        elif code is not None and fence and _closes(fence, mark):
            if code:
                yield Part("\n".join(code), start, language, is_code=True)
            code, start = None, i + 1
        elif code is not None:
            code.append(line)
        else:
            prose.append(line)
    if code:
        yield Part("\n".join(code), start, language, is_code=True)
    elif prose:
        yield Part("\n".join(prose), start)


def fenced(code: str, language: str = "python") -> list[str]:
    """The lines of a fence around that code, longer than any within it."""
    longest = max((len(run) for run in re.findall(r"`{3,}", code)), default=2)
    mark = "`" * (longest + 1)
    return [mark + language, *code.split("\n"), mark]


def slug_of(title: str) -> str:
    """What stands for a heading in an id: `Left joins (SQL)` becomes `left-joins-sql`."""
    return re.sub(r"[\W_]+", "-", title.casefold())[:60].strip("-") or "section"


def plain(text: str) -> str:
    """The words of a heading, without its marks and the addresses of links."""
    said = _NOT_PLAIN.sub(lambda m: m[1] or m[2] or "", text)
    return " ".join(printable(said).split())[:MOST_TITLE]


def _unique(slug: str, taken: dict[str, int]) -> str:
    """The slug, or where another section of the file has it `slug-2`, `slug-3`."""
    while slug in taken:
        taken[slug] += 1
        slug = f"{slug}-{taken[slug]}"
    taken[slug] = 1
    return slug


def _headings(lines: Sequence[Line], opened: Iterable[int]) -> list[_Heading]:
    """The headings, in order. A cell opens a section unless it begins with one."""
    cells = set(opened)
    found: list[_Heading] = []
    bare: list[_Heading] = []
    mark = ""
    before = ""  # the line before, within a paragraph
    for i, (_, text) in enumerate(lines):
        fence = _FENCE.match(text) if "```" in text or "~~~" in text else None
        if mark:
            if fence and _closes(fence, mark):
                mark = ""
            before = ""
            continue
        if i in cells:
            before = ""
        heading = None if fence else _heading(text, i, before, is_first=i in cells or not before.strip())
        if heading and heading.level == _BARE_LEVEL:
            bare.append(heading)
        elif heading:
            if found and found[-1].start == heading.start:
                found.pop()  # the first line of a cell, which this one underlines
            found.append(heading)
        elif i in cells:
            found.append(_Heading(i, i, _CELL_LEVEL, _first_words(lines, i)))
        if fence and _opens(fence):
            mark = fence[1]
        before = "" if heading or fence else text
    if sum(h.level < _BOLD_LEVEL for h in found) <= 1:
        found = sorted({*found, *bare})
    return found


def _heading(text: str, i: int, before: str, *, is_first: bool) -> _Heading | None:
    """The heading that this line is, or ends; `before` is the line above it, which an underline makes one."""
    match = _ATX.match(text)
    if match:
        title = plain(re.sub(r"(?:^|[ \t])#+[ \t]*$", "", match[2] or ""))
        return _Heading(i, i + 1, len(match[1]), title) if title else None
    if before.strip() and _UNDERLINE.match(text) and not re.match(r" {0,3}[-+*>|]| {4}|\t|\d+[.)] ", before):
        title = plain(before)
        is_title = title and len(title) <= 100 and "|" not in before
        return _Heading(i - 1, i + 1, 1 if "=" in text else 2, title) if is_title else None
    match = _BOLD.match(text) if is_first else None
    if match and plain(match[1]):
        return _Heading(i, i + 1, _BOLD_LEVEL, plain(match[1]).rstrip(":"))
    match = _BARE.match(text) if is_first else None
    return _Heading(i, i + 1, _BARE_LEVEL, plain(match[1])) if match and plain(match[1]) else None


def _first_words(lines: Sequence[Line], start: int) -> str:
    """What a cell without a heading is called: the start of its first line."""
    text = next((line.text for line in lines[start:] if line.text.strip()), "")
    words = plain(re.sub(r"^[\s>*+-]+", "", text)) or "cell"
    return words if len(words) <= 70 else words[:67].rsplit(" ", 1)[0] + "..."


def _opens(fence: re.Match[str]) -> bool:
    return fence[1][0] == "~" or "`" not in fence[2]


def _closes(fence: re.Match[str], mark: str) -> bool:
    return fence[1].startswith(mark) and not fence[2].strip()


def _pieces(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The lines in pieces that are not much longer than `LONGEST`, cut at paragraphs; where there are none for long, at
    a line.
    """
    start = size = 0
    mark = ""
    for i, (_, text) in enumerate(lines):
        fence = _FENCE.match(text) if "```" in text or "~~~" in text else None
        if mark:
            mark = "" if fence and _closes(fence, mark) else mark
        elif fence and _opens(fence):
            mark = fence[1]
        size += len(text) + 1
        is_between = not text.strip() and not mark
        if (size > LONGEST and is_between) or size > 4 * LONGEST:
            yield lines[start : i + 1]
            start, size = i + 1, 0
    if start < len(lines) and (start == 0 or any(line.text.strip() for line in lines[start:])):
        yield lines[start:]
    elif start == 0:
        yield ()
