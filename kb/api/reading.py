"""An entry as a person or a program reads it."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from kb.content.snippet import CHECK, PICTURE, digest, parts, read_text, split
from kb.errors import KbError
from kb.kinds import NOTE
from kb.retrieval.finder import Hit, resolve

if TYPE_CHECKING:
    from kb.content.entry import Entry
    from kb.content.page import Page
    from kb.content.snippet import Snippet
    from kb.versions.gaps import Gap


class Shown:
    """One entry. Its files are read when a part of it is first asked for."""

    def __init__(self, hit: Hit):
        self.hit = hit

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.hit.id

    @cached_property
    def text(self) -> str:
        """The file of the snippet; empty where the entry has none."""
        return read_text(self.hit.entry.snippet) if self.hit.entry.snippet else ""

    @property
    def whole(self) -> str:
        """The snippet's code, the check included, without its documented output."""
        return split(self.text)[0] if self.text else ""

    @property
    def code(self) -> str:
        """What a person pastes: the cells of the snippet but `check`."""
        return parts(self.text).without(CHECK) if self.text else ""

    @property
    def output(self) -> str | None:
        """What the snippet prints; None where it documents nothing."""
        return split(self.text)[1] if self.text else None

    def cell(self, name: str) -> str:
        """The code of one cell; raises `KbError` with the names there are."""
        found = parts(self.text)
        for cell in found.cells:
            if name.casefold() in (cell.name.casefold(), cell.name.partition(":")[0].casefold()):
                return cell.code
        there = ", ".join(f"'{cell.name}'" for cell in found.cells)
        raise KbError(f"the snippet of {self.id} has no cell {name!r}", hint=f"there are {there}" if there else "")

    @property
    def provenance(self) -> str:
        """Of an entry that came with the project: its file, whether it is trusted, and what it stands in place of; of
        one's own what it stands in place of.
        """
        from kb.content.layers import shadowed

        if not self.hit.mark:
            is_hiding = self.hit.entry.layer == "personal" and shadowed(self.id, above="personal")
            return f"yours, {self.hit.entry.path}, in place of the shipped entry" if is_hiding else ""
        from kb.content.trust import of_entry, quoted, root_of

        path = self.hit.entry.path
        trust = of_entry(self.hit.entry.layer, path)
        told = f"{self.hit.mark} {path}"
        told += "" if trust.may_run else f": {trust}, it runs after kb trust {quoted(root_of(path))}"
        other = shadowed(self.id)
        return told + (f"; in place of the {other} entry: kb --no-project show {self.id}" if other else "")

    @cached_property
    def entry(self) -> Entry:
        """The entry as its file says it."""
        from pathlib import Path

        from kb.content.entry import read_entry

        return read_entry(Path(self.hit.entry.path))[0]

    @property
    def snippet(self) -> Snippet | None:
        """The snippet, parsed; None where the entry has none. Raises `KbError` for one that is not Python."""
        from pathlib import Path

        from kb.content.snippet import read_snippet

        return read_snippet(Path(self.hit.entry.snippet)) if self.hit.entry.snippet else None

    @cached_property
    def page(self) -> Page:
        """The page as it was indexed: nothing is parsed for it, unless a file was edited since."""
        from kb.content.page import from_json, page_of

        if self.hit.stored.page:
            return from_json(self.hit.stored.page)
        try:
            return page_of(self.entry, self.text)
        except KbError:
            if self.hit.broken and self.hit.broken[0].in_snippet:  # which is said: the page goes without code
                return page_of(self.entry, "")
            raise

    @cached_property
    def picture(self) -> bytes | None:
        """What the snippet, as it is now, draws, as PNG; None where it draws nothing that was kept."""
        from kb.content.picture import read_picture

        return read_picture(self.hit.entry.snippet, self.text) if self.picture_path else None

    @property
    def picture_path(self) -> str:
        """Where that picture is; empty where there is no such file."""
        snippet = self.hit.entry.snippet
        path = os.path.splitext(snippet)[0] + PICTURE if snippet else ""
        return path if path and os.path.exists(path) else ""

    @property
    def ran(self) -> str:
        """Where the snippet has run, in a line; what cannot be found out costs that line, not the page."""
        from kb.evidence.results import in_words
        from kb.execution.interpreter import find_interpreter

        if not self.hit.entry.snippet:
            return ""
        try:
            find_interpreter()
        except KbError as error:
            return str(error)
        return in_words(self.hit.here, self.hit.stored.recorded if self.hit.stored.page else self._recorded())

    def _recorded(self) -> str:
        """Where the snippet ran by the records, as it is now."""
        from kb.evidence.records import evidence, in_words
        from kb.versions.packs import first_with

        try:
            return in_words(evidence(self.id, digest(self.text)), self.hit.entry.libraries, first_with)
        except KbError as error:  # a damaged record
            return str(error)

    @property
    def evidence(self) -> list[dict[str, object]]:
        """Where the snippet, as it is now, ran and how that ended: here, then in the environments on record by name.

        What a damaged record says is not among it.
        """
        from kb.evidence.records import evidence

        found: list[dict[str, object]] = []
        if self.hit.here:
            found.append({"environment": "here", "day": self.hit.here.day, "passed": self.hit.here.passed})
        with suppress(KbError):
            found += [item._asdict() for item in evidence(self.id, self.hit.entry.digest)]
        return found

    def gaps(self, target: str) -> list[Gap]:
        """What `scikit-learn==1.2.2`, or an environment by its name, lacks of the entry."""
        from kb.evidence.records import evidence
        from kb.execution.environments import target as versions_of
        from kb.versions.gaps import gaps

        try:
            ran = evidence(self.id, self.hit.entry.digest)
        except KbError:  # a damaged record costs what it knows, not the page
            ran = []
        return gaps(self.entry, self.snippet, versions_of(target), ran)

    def html(self) -> str:
        """The entry as a page of HTML."""
        from kb.display.html import document

        return document([self.hit.entry.title], [self.as_html()])

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said of it beside its page: where it comes from, and what became of the name asked for."""
        return tuple(filter(None, (self.provenance, self.hit.note)))

    @property
    def _text_there(self) -> str:
        """The file of the snippet; empty also where it cannot be read, which `hit.broken` says."""
        try:
            return self.text
        except KbError:
            if self.hit.broken and self.hit.broken[0].in_snippet:
                return ""
            raise

    def as_html(self, *more: str) -> str:
        """The entry as a piece of HTML that leaves the page around it alone; with `more` notes under its summary."""
        from kb.display.html import fragment

        text = self._text_there
        picture = self.picture if text else None
        return fragment(self.entry, text, notes=[*more, *self.notes], ran=self.ran, picture=picture)

    def as_text(self, *more: str, width: int = 80, color: bool = False) -> str:
        """The page as a terminal of so many columns shows it; with `more` notes under its summary."""
        from kb.display.terminal import render

        return render(self.page, width=width, color=color, notes=[*more, *self.notes], ran=self.ran)

    def _repr_html_(self) -> str:
        """What a notebook shows of it."""
        return self.as_html()

    def as_json(self) -> dict[str, object]:
        """The documented schema of `kb show --json` (README, "For programs")."""
        entry = self.entry
        return self.hit.as_json() | {
            "asks": entry.asks, "errors": entry.errors, "formerly": dict(entry.formerly), "requires": entry.requires,
            "see_also": entry.see_also, "body": entry.body, "code": self.whole or None, "output": self.output,
            "picture": self.picture_path if self.picture else None, "evidence": self.evidence,
        }  # fmt: skip

    def __str__(self) -> str:
        return self.as_text()

    def __repr__(self) -> str:
        return f"<kb entry {self.id}: {self.hit.entry.title}>"


def show(name: str | Hit) -> Shown:
    """The entry that a name means: id, symbol, title, alias, old name, or a unique start of one of those; a section of
    one's own notes, `file#heading`; where none is about it, the card of a public name of a library.

    Raises `NotFound`, with the nearest ids, for a name that is unknown or fits several entries.
    """
    hit = resolve(name, notes=True, cards=True) if isinstance(name, str) else name
    if hit.card:
        from kb.api.reference import ShownCard

        return ShownCard(hit)
    if hit.entry.kind != NOTE:
        return Shown(hit)
    from kb.api.noted import ShownNote

    return ShownNote(hit if hit.text else resolve(hit.id, notes=True))
