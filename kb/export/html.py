"""`kb export html`: the whole library as one page, which is opened from a file and asks nothing of any network.

The page holds kb's ranking (`assets/search.js`), the index (`kb.export.searchable`), the entries as HTML
(`kb.display.article`) and the pictures of what they draw. Its policy lets the browser run that very script and style,
draw pictures out of memory, and nothing else: neither what an entry says nor a mistake here can load or send anything.
"""

from __future__ import annotations

import base64
import bz2
import hashlib
import re
import zlib
from html import escape
from importlib import resources
from typing import Any, NamedTuple

import click

from kb.display.article import Around
from kb.display.terminal import PYTHON
from kb.export.reading import read
from kb.export.saving import save
from kb.export.searchable import as_json, javascript, searchable
from kb.index.opening import open_index, reading
from kb.text import printable

ASSETS = resources.files("kb.export") / "assets"  # which may lie in an archive
END = "\0"  # of a text: no text of an entry holds it
TOGETHER = 800_000  # characters of pages that are packed as one, and unpacked when one of them is opened: 0.1 s
MOST = 4_000_000  # bytes of a page: what a mail, a chat or a form takes; pictures are left out to keep to it
MARK = '<meta name="generator" content="kb">'  # of a page that kb wrote


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False))
@click.option("--target", metavar="VERSION",
              help="Mark what scikit-learn==1.2.2, or an environment as colab-2026-08, lacks.")  # fmt: skip
def command(file: str, target: str | None) -> int:
    """Write one page of all entries: search as you type, code to copy, formulas, pictures.

    It is one file without anything beside it, for places where nothing can be installed: open it in a browser.

    \b
    kb export html kb.html
    kb export html kb.html --target colab-2026-08
    """
    made = page(target)
    save(file, made.text, MARK)
    size = len(made.text.encode())
    if made.left_out:
        told = ", ".join(made.left_out)
        click.echo(f"kb: without the pictures of {told}: the page would be larger than {MOST / 1e6:g} MB", err=True)
    click.echo(f"wrote {printable(file)}: {made.entries:,} entries, {size / 1e6:.2f} MB", err=True)
    return 0


class Page(NamedTuple):
    """A page, how many entries it holds, and of which of them the pictures are left out, for its size."""

    text: str
    entries: int
    left_out: tuple[str, ...]


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
    drawn: dict[str, str] = {}
    sizes: dict[str, int] = {}
    lacks: list[str] = []
    facts: dict[str, Any] = found.facts
    rows = [as_json(row) for row in facts.pop("entries")]
    pages: list[str] = []
    for entry in read(summaries, around, "picture:{id}", target):
        pages.append(entry.html)
        if entry.picture:
            drawn[entry.summary.id], sizes[entry.summary.id] = _text(entry.picture), len(entry.picture)
        if entry.is_lacking:
            lacks.append(entry.summary.id)
    facts["lacks"], facts["target"] = dict.fromkeys(lacks, 1), printable(target or "")
    facts["split"] = len(found.entries_of_terms)  # where the weights begin
    facts["tables"]["patterns"]["python"] = javascript(PYTHON)
    facts["pages"], packed_pages = _packed(pages)
    index_data = zlib.compress(found.entries_of_terms + found.weights_of_terms, 9)
    packer = zlib.compressobj(9, strategy=zlib.Z_HUFFMAN_ONLY)  # nothing is repeated in numbers that were learnt
    meaning_data = packer.compress(found.meanings) + packer.flush()
    script = assets("bunzip.js", "search.js", "page.js")
    style = assets("article.css", "page.css")
    about = f"{len(ids):,} entries whose code was run" + (f"; marked for {target}" if target else "")
    template = assets("page.html")

    def whole(names: list[str]) -> str:
        """The page with the pictures of these entries."""
        facts["pictures"], place = {}, 0
        for name in names:
            facts["pictures"][name] = place, sizes[name]
            place += len(drawn[name])
        library = zlib.compress(END.join([as_json(facts), *rows]).encode(), 9)
        return filled(
            template, style=style, script=script, style_hash=_hash(style), script_hash=_hash(script),
            count=f"{len(ids):,}", about=escape(printable(about)), library=_text(library),
            library_bytes=str(len(library)), index=_text(index_data), index_bytes=str(len(index_data)),
            meaning=_text(meaning_data), meaning_bytes=str(len(meaning_data)),
            pages=packed_pages, pictures="".join(drawn[name] for name in names),
        )  # fmt: skip

    text, names = whole(list(drawn)), sorted(drawn, key=lambda name: (len(drawn[name]), name))
    too_much = len(text.encode()) - MOST
    while too_much > 0 and names:
        too_much -= len(drawn[names.pop()])  # the largest one
    left_out = sorted(set(drawn) - set(names))
    return Page(whole(names) if left_out else text, len(ids), tuple(left_out))


def _packed(pages: list[str]) -> tuple[list[tuple[int, int, int]], str]:
    """The pages, packed by several: of each pack where it begins, its bytes, and how many pages it holds."""
    packs, text = [], ""
    while pages:
        n, room = 0, TOGETHER
        while n < len(pages) and room > 0:
            room -= len(pages[n])
            n += 1
        data = bz2.compress(END.join(pages[:n]).encode(), 9)  # a quarter smaller than by zlib
        packs.append((len(text), len(data), n))
        text += _text(data)
        pages = pages[n:]
    return packs, text


def assets(*names: str) -> str:
    """The text of these files of `assets`, one below the other."""
    return "\n".join((ASSETS / name).read_text(encoding="utf-8") for name in names)


def filled(template: str, **values: str) -> str:
    """A template with each `{name}` replaced, once each: what is put in is not looked at again."""
    return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], found[0]), template)


def _text(data: bytes) -> str:
    """Bytes in an alphabet of 85, of which each five are four bytes: a quarter more, where base64 takes a third. The
    comma, which the alphabet does not have, stands for the character that begins a tag.
    """
    return base64.b85encode(data, pad=True).decode().replace("<", ",")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
