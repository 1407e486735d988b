"""Entries as the formats take them: what stands in the library, what each draws, and what a version lacks of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kb.api.reading import Shown
from kb.content.picture import size_of
from kb.content.summary import Summary
from kb.display.article import Around, Drawn, article
from kb.errors import KbError, UsageError
from kb.retrieval.finder import Hit
from kb.streams import say_once
from kb.text import printable


class Read(NamedTuple):
    """An entry as it is written out."""

    summary: Summary
    html: str
    picture: bytes | None  # PNG
    is_lacking: bool  # whether the version that was asked for lacks something of it
    markdown: str  # the entry as text, its code among it


def read(summaries: list[Summary], around: Around, picture_of: str, target: str | None) -> Iterator[Read]:
    """The entries, each with the address `picture_of` (`{topic}`, `{id}`) of its picture. One that cannot be read is
    said on stderr, and given without text.

    Raises `UsageError` for a `target` that names no version.
    """
    for summary in summaries:
        shown = Shown(Hit(summary))
        try:
            gaps = [gap for gap in shown.gaps(target) if gap.lacking or not gap.collected] if target else []
            png = shown.picture
            topic = topic_of(summary)
            picture = Drawn(picture_of.format(topic=topic, id=summary.id), *size_of(png)) if png else None
            html = article(shown.entry, shown.text, around=around, picture=picture, notes=map(str, gaps), ran=shown.ran)
            yield Read(summary, html, png, any(gap.lacking for gap in gaps), _markdown(shown))
        except UsageError:
            raise  # of the target, which no entry will know better
        except KbError as error:
            say_once(f"kb: {error}")
            yield Read(summary, "", None, False, "")


def topic_of(summary: Summary) -> str:
    """The folder that an entry lies in."""
    return summary.path.replace("\\", "/").split("/")[-2]


def _markdown(shown: Shown) -> str:
    """The entry as a program reads it: what it says, then all cells but the check, then what these print."""
    entry = shown.entry
    pieces = [f"# {entry.title}", entry.summary, *([", ".join(entry.symbols)] if entry.symbols else []), entry.body]
    if shown.text:
        pieces.append(f"```python\n{shown.code.strip()}\n```")
        pieces += [f"```text\n{shown.output}\n```"] if shown.output else []
        pieces.append(shown.ran)
    return printable("\n\n".join(piece.strip() for piece in pieces if piece.strip())) + "\n"
