"""`kb export html`: the whole library as one page, which is opened from a file and asks nothing of any network.

The page holds kb's ranking (`assets/search.js`), the index (`kb.export.searchable`), the entries as HTML
(`kb.display.article`) and the pictures of what they draw. Its policy lets the browser run that very script and style, draw
pictures out of memory, and nothing else: neither what an entry says nor a mistake here can load or send anything.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from pathlib import Path
from typing import Any, NamedTuple

import click

from kb.display.article import Around
from kb.display.terminal import PYTHON
from kb.errors import KbError
from kb.export.reading import read
from kb.export.searchable import as_json, javascript, searchable
from kb.files import write_text
from kb.index.opening import open_index, reading
from kb.text import printable

ASSETS = Path(__file__).with_name("assets")
MARK = '<meta name="generator" content="kb">'  # of a page that kb wrote


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False))
@click.option("--target", metavar="VERSION",
              help="Mark what scikit-learn==1.2.2, or an environment as colab-2026-08, lacks of each entry.")  # fmt: skip
def command(file: str, target: str | None) -> int:
    """Write one page of all entries: search as you type, code to copy, formulas, pictures.

    It is one file without anything beside it, for places where nothing can be installed: open it in a browser.

    \b
    kb export html kb.html
    kb export html kb.html --target colab-2026-08
    """
    made = page(target)
    save(file, made.text)
    size = len(made.text.encode())
    click.echo(f"wrote {printable(file)}: {made.count:,} entries, {size / 1e6:.2f} MB", err=True)
    return 0


class Page(NamedTuple):
    """A page and how many entries it holds."""

    text: str
    count: int


@reading
def page(target: str | None = None) -> Page:
    """The page of all entries of the library; `target` says of which version to mark what it lacks.

    Raises `UsageError` for a target that names no version.
    """
    with open_index(exact=True) as index:
        found = searchable(index)
        by_number = index.summaries(found.entries)
    summaries = [by_number[number] for number in found.entries]
    ids = {summary.id for summary in summaries}
    around = Around(lambda identity: f"#{identity}" if identity in ids else "", is_painted=False)
    pictures: dict[str, tuple[int, int]] = {}
    packed: list[str] = []
    lacks: list[str] = []
    facts: dict[str, Any] = found.facts
    place = 0
    for row, entry in zip(facts["entries"], read(summaries, around, "picture:{id}", target), strict=True):
        row.append(entry.html)
        if entry.picture:
            pictures[entry.summary.id] = place, len(entry.picture)
            packed.append(_text(entry.picture))
            place += len(packed[-1])
        if entry.is_lacking:
            lacks.append(entry.summary.id)
    facts["pictures"], facts["lacks"], facts["target"] = pictures, dict.fromkeys(lacks, 1), printable(target or "")
    facts["split"] = len(found.entries_of_terms)
    facts["tables"]["patterns"]["python"] = javascript(PYTHON)
    library = zlib.compress(as_json(facts).encode(), 9)
    postings = zlib.compress(found.entries_of_terms + found.weights_of_terms, 9)
    script = "\n".join((ASSETS / name).read_text(encoding="utf-8") for name in ("search.js", "page.js"))
    style = (ASSETS / "page.css").read_text(encoding="utf-8")
    about = f"{len(ids):,} entries whose code was run" + (f"; marked for {target}" if target else "")
    text = filled(
        (ASSETS / "page.html").read_text(encoding="utf-8"),
        style=style, script=script, style_hash=_hash(style), script_hash=_hash(script), count=f"{len(ids):,}",
        about=printable(about), library=_text(library), library_bytes=str(len(library)), index=_text(postings),
        index_bytes=str(len(postings)), pictures="".join(packed),
    )  # fmt: skip
    return Page(text, len(ids))


def filled(template: str, **values: str) -> str:
    """A template with each `{name}` replaced, once each: what is put in is not looked at again."""
    import re

    return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], found[0]), template)


def save(file: str, text: str) -> None:
    """Write a page, in place of one that kb wrote, and of nothing else. Raises `KbError` where it cannot be written."""
    path = Path(file)
    if not path.parent.is_dir():
        raise KbError("its folder does not exist", path=file, hint="make it first")
    try:
        if path.is_file() and path.stat().st_size:
            with path.open("rb") as there:
                if MARK.encode() not in there.read(1000):
                    raise KbError("is there and was not written by kb export", path=file, hint="choose another name")
        write_text(file, text)
    except OSError as error:
        raise KbError(f"cannot be written: {error.strerror}", path=file) from error


def _text(data: bytes) -> str:
    """Bytes in an alphabet of 85, of which each five are four bytes: a quarter more, where base64 takes a third. The
    comma, which the alphabet does not have, stands for the character that begins a tag.
    """
    return base64.b85encode(data, pad=True).decode().replace("<", ",")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
