"""A section of one's own notes as a person or a program reads it. Its file is read, and nothing of it executed."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from kb.api.reading import Shown
from kb.notes.findings import Find, Finding, nothing
from kb.notes.sections import Part, parts

if TYPE_CHECKING:
    from kb.content.entry import Entry
    from kb.content.page import Block
    from kb.display.note import Fence

# Markdown's, Obsidian's, HTML's
_PICTURES = re.compile(
    r"!\[([^\]\n]{0,300})\]\([ \t]*<?([^)>\s]{0,300})[^)\n]{0,300}\)"
    r"|!\[\[([^\]\n]{1,300})\]\]"
    r"|<img\b[^>]{0,300}?\bsrc=[\"']([^\"'>]{1,300})[^>]{0,300}>"
)


class ShownNote(Shown):
    """One section of notes, or a file of them: its code is that of its fences. `find` says what is wrong with them."""

    find: Find = staticmethod(nothing)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Its prose and its fences, in order."""
        return tuple(parts(self.hit.text))

    @cached_property
    def text(self) -> str:
        """Its Python: what is in fences that say so; where none does, in those that say nothing."""
        code = [part for part in self.parts if part.is_python]
        code = code or [part for part in self.parts if part.is_code and not part.language]
        return "".join(f"{part.text.strip(chr(10))}\n\n" for part in code if part.text.strip()).strip("\n")

    @property
    def whole(self) -> str:
        """All of its code."""
        return f"{self.text}\n" if self.text else ""

    @property
    def code(self) -> str:
        """What a person pastes: all of its code."""
        return self.whole

    @property
    def output(self) -> None:
        """Nothing: notes are not run."""
        return

    @property
    def provenance(self) -> str:
        """Nothing: it is the user's own."""
        return ""

    @property
    def ran(self) -> str:
        """Nothing: notes are not run."""
        return ""

    @cached_property
    def entry(self) -> Entry:
        """The section as if it were an entry."""
        from pathlib import Path

        from kb.content.entry import Entry

        short = self.hit.entry
        return Entry(
            id=short.id, path=Path(short.path), title=short.title, kind=short.kind, summary=short.summary,
            aliases=short.aliases, tags=short.tags, body=self.hit.text, body_line=self.hit.line,
        )  # fmt: skip

    @cached_property
    def findings(self) -> list[Finding]:
        """What is wrong today with its lines."""
        return self.find(self.hit.text, self.hit.before)

    @property
    def _text_there(self) -> str:
        """Nothing: its code stands in its text."""
        return ""

    def as_text(self, *more: str, width: int = 80, color: bool = False) -> str:
        """The section as a terminal of so many columns shows it, with what is wrong today beside its lines."""
        from kb.display.note import render

        place = f"{self.hit.entry.path}:{self.hit.line}"
        return render(self.hit.entry.title, self.hit.entry.kind, place, self._pieces(), width=width, color=color)

    def as_html(self, *more: str) -> str:
        """The section as a piece of HTML, above it what is wrong today with its lines."""
        return super().as_html(*more, *(f"line {finding.line}: {finding.told}" for finding in self.findings))

    def as_json(self) -> dict[str, object]:
        """The documented schema of `kb show --json` (README, "For programs")."""
        told = [{"line": f.line, "message": f.message, "entry": f.entry or None} for f in self.findings]
        return super().as_json() | {"findings": told}

    def _pieces(self) -> list[list[Block] | Fence]:
        from kb.content.page import blocks
        from kb.display.note import Fence

        pieces: list[list[Block] | Fence] = []
        for part in self.parts:
            end = part.first + part.text.count("\n") + 1
            inside = [finding for finding in self.findings if part.first < finding.line <= end]
            if part.is_code:
                told = tuple((finding.line - part.first, finding.told) for finding in inside)
                pieces.append(Fence(part.text, part.is_python or not part.language, told))
            elif part.text.strip():
                pieces.append(blocks(_PICTURES.sub(_picture, part.text)))
                pieces.extend(Fence("", False, ((1, finding.told),)) for finding in inside)
        return pieces


def _picture(match: re.Match[str]) -> str:
    """A picture as text: its words, and the path of its file."""
    path = match[2] or match[3] or match[4] or "within the file"
    path = "within the file" if path.startswith("data:") else path
    told = f"picture {path}" + (f": {match[1]}" if match[1] else "")
    return "(" + re.sub(r"([\\`*_|<>\[\]])", r"\\\1", told) + ")"
