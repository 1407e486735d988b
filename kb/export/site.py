"""`kb export site`: a page an entry, as plain HTML that needs no script, for a web server or a folder.

Beside each page lies the same entry as Markdown, which `llms.txt` (https://llmstxt.org) lists for programs. Links are
relative, so that the folder can lie anywhere; a sitemap has whole addresses, and is written where they are known.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

import click

from kb.content.summary import Summary
from kb.display.article import Around
from kb.errors import KbError, UsageError
from kb.export.html import MARK, assets, filled
from kb.export.reading import Read, read, topic_of
from kb.files import write, write_text
from kb.index.opening import open_index, reading
from kb.text import printable

LIST = "llms.txt"
_BEGINNING = "# kb\n"  # of that of a site that kb wrote
_PAGE = re.compile(r"\(([\w-]+/[\w-]+)\.md\)")
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False))
@click.option("--url", metavar="URL", help="Where the site will be: needed for a sitemap, which holds whole addresses.")
@click.option("--target", metavar="VERSION",
              help="Say on each page what scikit-learn==1.2.2, or an environment, lacks of it.")  # fmt: skip
def command(folder: str, url: str | None, target: str | None) -> int:
    """Write a page an entry, with an index, llms.txt and a sitemap; none of it needs a script.

    \b
    kb export site public
    kb export site public --url https://example.org/kb/
    """
    if url is not None and not re.fullmatch(r"https?://[^\s<>\"'&]+", url):
        raise UsageError(f"--url: {url!r} is no address", hint="write https://example.org/kb/")
    count = write_site(Path(folder), url, target)
    click.echo(f"wrote {printable(folder)}: {count:,} pages" + ("" if url else "; --url adds a sitemap"), err=True)
    return 0


@reading
def write_site(folder: Path, url: str | None = None, target: str | None = None) -> int:
    """Write the site of all entries into a folder; how many pages. What an earlier one has and this one has not goes.

    Raises `KbError` where the folder holds something else, or cannot be written to.
    """
    before = _earlier(folder)
    with open_index(exact=True) as index:
        summaries = sorted(index.summaries(index.everything()).values(), key=lambda s: (topic_of(s), s.id))
    topics = {summary.id: topic_of(summary) for summary in summaries}

    def address(identity: str) -> str:
        return f"../{topics[identity]}/{identity}.html" if identity in topics else ""

    try:
        for entry in read(summaries, Around(address), "{id}.png", target):
            _write(folder, entry)
        _write_lists(folder, summaries, url)
        for name in before - {_name(summary) for summary in summaries}:
            for suffix in (".html", ".md", ".png"):
                Path(folder, name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise KbError(f"cannot be written: {error.strerror}", path=error.filename or folder) from error
    return len(summaries)


def _name(summary: Summary) -> str:
    return f"{topic_of(summary)}/{summary.id}"


def _earlier(folder: Path) -> set[str]:
    """The pages of the site that is there. Raises `KbError` where something else is."""
    try:
        inside = os.listdir(folder) if folder.exists() else []
        text = Path(folder, LIST).read_text(encoding="utf-8") if LIST in inside else ""
    except (OSError, ValueError) as error:
        raise KbError(f"cannot be read: {error}", path=folder) from error
    if inside and not text.startswith(_BEGINNING):
        raise KbError("is not empty and was not written by kb export", path=folder, hint="name another folder")
    return set(_PAGE.findall(text))


def _write(folder: Path, entry: Read) -> None:
    """The page of an entry, the same as Markdown, and its picture."""
    summary, path = entry.summary, str(Path(folder, _name(entry.summary)))
    content = (
        f'<nav aria-label="Site"><a href="../index.html">kb</a> / {escape(topic_of(summary))}</nav>\n'
        f"<main><article>\n{entry.html}\n</article></main>"
    )
    write_text(path + ".html", _page(summary.title, summary.summary, content, "../"))
    write_text(path + ".md", entry.markdown)
    if entry.picture:
        write(path + ".png", entry.picture)
    else:
        Path(path + ".png").unlink(missing_ok=True)


def _page(title: str, summary: str, content: str, up: str) -> str:
    template = assets("site.html")
    plain = {"title": escape(printable(title)), "summary": escape(printable(summary))}
    return filled(template, content=content, up=up, mark=MARK, **plain)


def _write_lists(folder: Path, summaries: list[Summary], url: str | None) -> None:
    """The index for people, that for programs, the style, and the sitemap."""
    style = assets("article.css", "site.css")
    write_text(str(folder / "style.css"), style)
    count = f"{len(summaries):,} entries whose code was run"
    content = f"<main><h1>kb</h1>\n<p>{count}; for programs: <a href='{LIST}'>{LIST}</a>.</p>\n"
    write_text(str(folder / "index.html"), _page("kb", count, content + "\n".join(_index(summaries)) + "\n</main>", ""))
    told = f"{_BEGINNING}\n> How things are done in scikit-learn, Keras, pandas and their neighbours: {count}.\n"
    write_text(str(folder / LIST), told + "".join(_listed(summaries)))
    sitemap = folder / "sitemap.xml"
    if url:
        base = url.rstrip("/") + "/"
        pages = ["index.html", *(f"{_name(summary)}.html" for summary in summaries)]
        rows = "".join(f"<url><loc>{escape(base + page)}</loc></url>\n" for page in pages)
        text = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{_SITEMAP}">\n{rows}</urlset>\n'
        write_text(str(sitemap), text)
    else:
        sitemap.unlink(missing_ok=True)  # of another address


def _index(summaries: list[Summary]) -> Iterator[str]:
    last = ""
    for summary in summaries:
        topic = topic_of(summary)
        if topic != last:
            yield ("</dl>\n" if last else "") + f"<h2>{escape(topic)}</h2>\n<dl>"
        last = topic
        title, told = escape(printable(summary.title)), escape(printable(summary.summary))
        yield f'<dt><a href="{_name(summary)}.html">{title}</a></dt><dd>{told}</dd>'
    if last:
        yield "</dl>"


def _listed(summaries: list[Summary]) -> Iterator[str]:
    last = ""
    for summary in summaries:
        topic = topic_of(summary)
        if topic != last:
            yield f"\n## {topic}\n\n"
        last = topic
        title = re.sub(r"([\[\]\\])", r"\\\1", " ".join(printable(summary.title).split()))
        yield f"- [{title}]({_name(summary)}.md): {' '.join(printable(summary.summary).split())}\n"
