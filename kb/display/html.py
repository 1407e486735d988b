"""An entry as HTML: a piece that stands in a page of others, as a notebook is one, and a page of its own.

The piece brings its style, of which every rule begins with its class: nothing around it looks different. It takes the
colours of what surrounds it, those of JupyterLab's themes where there are some. Where the clipboard may not be used, as
in a frame of another site, its copy buttons select the code. Where scripts and styles are taken away, as in a notebook
that is not trusted, it is plain HTML that can be read. Its titles are no `<h1>`: a notebook would list them as its own.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape

from kb import libraries
from kb.content.data import folded
from kb.content.entry import Entry
from kb.content.snippet import CHECK, DATA, Parts, parts, split
from kb.display.article import Around, body, painted
from kb.display.hits import Row
from kb.display.terminal import CODE_FIRST
from kb.text import printable

_MONO = "font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.92em"
_LINE = "1px solid rgba(127,127,127,.4)"
_RULES = f"""
&{{line-height:1.5;max-width:60rem}}
& p{{margin:.5em 0}}
& .kb-title{{font-size:1.25em;font-weight:600;margin:.2em 0}}
& .kb-heading{{font-weight:600;margin:1em 0 .3em}}
& .kb-aside{{opacity:.75}}
& ul,& ol{{margin:.4em 0;padding-left:1.6em}}
& table{{border-collapse:collapse;margin:.6em 0;font-size:inherit}}
& th,& td{{text-align:left;vertical-align:top;white-space:normal;padding:.25em .8em .25em 0;border:0}}
& th{{border-bottom:{_LINE}}}
& code{{{_MONO};background:none;color:inherit;padding:0}}
& pre{{{_MONO};line-height:1.4;white-space:pre;overflow-x:auto;margin:0;padding:.6em .8em;color:inherit;
background:rgba(127,127,127,.09);border:{_LINE};border-radius:3px}}
& pre.kb-plain{{background:none;border:0}}
& img{{max-width:100%;background:#fff}}
& .wide{{overflow-x:auto}}
& details{{margin:.6em 0}}
& summary{{cursor:pointer}}
& .kb-cell{{position:relative;margin:.6em 0}}
& button{{font:inherit;font-size:.8em;padding:.1em .6em;cursor:pointer;color:inherit;border:{_LINE};border-radius:3px;
background:var(--jp-layout-color1,var(--vscode-editor-background,Canvas))}}
& .kb-cell>button{{position:absolute;top:.35em;right:.35em}}
& .k{{color:var(--jp-mirror-editor-keyword-color,#2a7ab8)}}
& .s{{color:var(--jp-mirror-editor-string-color,#b3593b)}}
& .n{{color:var(--jp-mirror-editor-number-color,#3a8a5c)}}
& .c{{color:var(--jp-mirror-editor-comment-color,#7a7f87)}}
"""
_PIECE = "div.kb-entry.kb-entry.kb-entry"  # said thrice: before what a notebook says of tables and code in any output
STYLE = f"<style>{_RULES.replace('&', _PIECE)}</style>"
# One handler for all buttons of a piece. The clipboard is there on https and localhost alone, and not in every frame.
_COPY = """
const b = event.target.closest('button'); if (!b) return;
const pres = b.dataset.kb ? [...this.querySelectorAll('.kb-use pre')] : [b.parentNode.querySelector('pre')];
const text = pres.map(p => p.textContent).join('\\n'), name = b.dataset.name || (b.dataset.name = b.textContent);
const say = what => { b.textContent = what; setTimeout(() => { b.textContent = name }, 2000) };
const old = () => { const a = document.createElement('textarea'); a.value = text; a.style.position = 'fixed';
 this.append(a); a.select(); const done = document.execCommand('copy'); a.remove();
 if (done) return say('copied'); getSelection().selectAllChildren(pres[0]); say('press Ctrl+C') };
navigator.clipboard ? navigator.clipboard.writeText(text).then(() => say('copied'), old) : old();
"""
_COPIED = '<div class="kb-cell"><button type="button" title="copy this code">copy</button>'
_HANDLER = escape(" ".join(_COPY.split()))


def document(titles: Iterable[str], pieces: Iterable[str]) -> str:
    """A page of its own, which holds these pieces."""
    head = [
        "<!doctype html>",
        '<html lang="en">',
        f'<meta charset="utf-8"><title>{_text(", ".join(titles))}</title>',
        '<meta name="viewport" content="width=device-width">',
        "<style>:root{color-scheme:light dark;font-family:system-ui,sans-serif}body{margin:1.5rem}</style>",
    ]
    return "\n".join([*head, *pieces, "</html>"]) + "\n"


def fragment(
    entry: Entry, snippet: str, *, notes: Iterable[str] = (), ran: str = "", picture: bytes | None = None
) -> str:
    """The entry as a piece of HTML, with the text of its snippet, empty where it has none.

    What is HTML in the entry is shown as text. `notes` stand under the summary; `ran` says where the snippet has run;
    `picture`, a PNG, is what it draws.
    """
    found = parts(snippet)
    code = [*_code(found), *([_drawn(entry, picture)] if picture else [])]
    text = _text_of(entry)
    pieces = [
        *_head(entry, notes),
        *([*code, text] if entry.kind in CODE_FIRST else [text, *code]),
        *_old_names(entry),
        *_see_also(entry),
        *(_evidence(found, split(snippet)[1], ran) if snippet else ()),
    ]
    return framed(pieces)


def _text_of(entry: Entry) -> str:
    """The text of an entry, with no headings of its own, and a copy button on the code in it."""
    text = re.sub("<h[1-6]>", '<div class="kb-heading" role="heading" aria-level="3">', body(entry.body, Around()))
    text = re.sub("</h[1-6]>", "</div>", text)
    return text.replace('<pre class="text">', f"{_COPIED}<pre>").replace("</pre>", "</pre></div>")


def hits(rows: Iterable[Row], asides: Iterable[str] = ()) -> str:
    """Hits of a search as a piece of HTML, and what is said below them."""
    pieces = [
        f"<p><code><strong>{_text(row.id)}</strong></code> &ensp;{_text(row.title)} "
        f'<span class="kb-aside">{_text(row.kind)}</span><br>{_text(row.summary)}'
        + (f"<br><em>{_text(row.note)}</em>" if row.note else "")
        + "</p>"
        for row in rows
    ]
    return framed([*pieces, *(f'<p class="kb-aside">{_text(aside)}</p>' for aside in asides)])


def code(text: str, aside: str = "") -> str:
    """Code as a piece of HTML with a copy button, and what is said above it."""
    return framed([*([f'<p class="kb-aside">{_text(aside)}</p>'] if aside else []), _cell(text)])


def items(lines: Iterable[str]) -> str:
    """Lines as a list."""
    return "<ul>" + "".join(f"<li>{_text(line)}</li>" for line in lines) + "</ul>"


def framed(pieces: Iterable[str]) -> str:
    """The pieces in an element of kb's own, with its style and what its buttons do."""
    return "\n".join([f'<div class="kb-entry" onclick="{_HANDLER}">', STYLE, *pieces, "</div>"])


def plain(text: str) -> str:
    """A text that is laid out already."""
    return framed([f'<pre class="kb-plain">{_text(text)}</pre>'])


def _text(text: str) -> str:
    return escape(printable(text))


def _head(entry: Entry, notes: Iterable[str]) -> Iterator[str]:
    kind = f'<span class="kb-aside">{_text(entry.kind)}</span>'
    yield f'<div class="kb-title" role="heading" aria-level="2">{_text(entry.title)} {kind}</div>'
    yield f"<p>{_text(entry.summary)}</p>"
    if entry.symbols:
        yield f'<p class="kb-aside"><code>{_text(", ".join(entry.symbols))}</code></p>'
    for note in notes:
        yield f"<p><em>{_text(note)}</em></p>"


def _code(found: Parts) -> Iterator[str]:
    """The cells that a person copies; a long data cell is folded to the line that the page shows of it."""
    use = [cell for cell in found.cells if cell.name != CHECK]
    for cell in use:
        line = folded(cell.code)
        if cell.name == DATA and len(use) > 1 and line != cell.code:
            summary = f"<summary><code>{_text(line.removeprefix('# ').strip())}</code></summary>"
            yield f'<details class="kb-use">{summary}{_cell(cell.code)}</details>'
        else:
            yield f'<div class="kb-use">{_cell(cell.code)}</div>'
    if len(use) > 1:
        yield '<p><button type="button" data-kb="all">copy all cells</button></p>'


def _cell(code: str) -> str:
    return f"{_COPIED}<pre>{painted(printable(code))}</pre></div>"


def _drawn(entry: Entry, picture: bytes) -> str:
    data = b64encode(picture).decode()
    return f'<p><img alt="{_text(f"What the code of {entry.title} draws")}" src="data:image/png;base64,{data}"></p>'


def _old_names(entry: Entry) -> Iterator[str]:
    if entry.formerly:
        yield '<div class="kb-heading" role="heading" aria-level="3">Old names</div>'
        yield items(f"{old}: {what}" for old, what in entry.formerly)


def _see_also(entry: Entry) -> Iterator[str]:
    if entry.see_also:
        yield f"<p><strong>See also</strong> <code>{_text(', '.join(entry.see_also))}</code></p>"
    address = _text(libraries.documentation(entry.symbols[0]) if entry.symbols else "")
    if address:
        yield f'<p><a href="{address}" target="_blank" rel="noopener noreferrer">{address}</a></p>'


def _evidence(found: Parts, output: str | None, ran: str) -> Iterator[str]:
    """What the snippet prints, where it ran, and its check, folded."""
    if output:
        yield f'<p class="kb-aside">prints</p><pre>{_text(output)}</pre>'
    if not found.cells:
        return
    checks = f"{found.checks} check{'s' * (found.checks != 1)}" + (f"; {ran}" if ran else "")
    check = found.only(CHECK)
    said = f'<span class="kb-aside">{_text(checks)}</span>'
    yield f"<details><summary>{said}</summary>{_cell(check)}</details>" if check else f"<p>{said}</p>"
