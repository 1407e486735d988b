"""An entry as HTML: a piece that stands in a page of others, as a notebook is one, and a page of its own.

The piece brings its style, of which every rule begins with its class: nothing around it looks different. It takes the
colours of what surrounds it, those of JupyterLab's themes where there are some. Where the clipboard may not be used, as
in a frame of another site, its copy buttons select the code. Where scripts and styles are taken away, as in a notebook
that is not trusted, it is plain HTML that can be read. Its titles are no `<h1>`: a notebook would list them as its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from pygments.lexers import PythonLexer
from pygments.token import Comment, Keyword, Number, Operator, String

from kb import libraries
from kb.columns import BOLD, CODE
from kb.content.data import folded
from kb.content.page import Block, Page
from kb.content.snippet import CHECK, DATA, Cell, parts
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
& pre.kb-formula{{background:none;border:0}}
& details{{margin:.6em 0}}
& summary{{cursor:pointer}}
& .kb-cell{{position:relative;margin:.6em 0}}
& button{{font:inherit;font-size:.8em;padding:.1em .6em;cursor:pointer;color:inherit;border:{_LINE};border-radius:3px;
background:var(--jp-layout-color1,var(--vscode-editor-background,Canvas))}}
& .kb-cell>button{{position:absolute;top:.35em;right:.35em}}
& .kb-k{{color:var(--jp-mirror-editor-keyword-color,#2a7ab8)}}
& .kb-s{{color:var(--jp-mirror-editor-string-color,#b3593b)}}
& .kb-n{{color:var(--jp-mirror-editor-number-color,#3a8a5c)}}
& .kb-c{{color:var(--jp-mirror-editor-comment-color,#7a7f87)}}
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
_HANDLER = escape(" ".join(_COPY.split()))
_LOOKS = {
    Keyword: "kb-k",
    Operator.Word: "kb-k",
    String: "kb-s",
    Number: "kb-n",
    Comment: "kb-c",
}


def render(page: Page, snippet: str, *, notes: Iterable[str] = (), ran: str = "") -> str:
    """A page of its own, with what `fragment` draws."""
    head = [
        "<!doctype html>",
        '<html lang="en">',
        f'<meta charset="utf-8"><title>{_text(page.title)}</title>',
        '<meta name="viewport" content="width=device-width">',
        "<style>:root{color-scheme:light dark;font-family:system-ui,sans-serif}body{margin:1.5rem}</style>",
    ]
    return "\n".join([*head, fragment(page, snippet, notes=notes, ran=ran), "</html>"]) + "\n"


def fragment(page: Page, snippet: str, *, notes: Iterable[str] = (), ran: str = "") -> str:
    """The entry as a piece of HTML, with the text of its snippet, empty where it has none.

    What is HTML in the entry is shown as text. `notes` stand under the summary; `ran` says where the snippet has run.
    """
    cells = parts(snippet).cells if snippet else ()
    code = list(_code(page, cells))
    text = list(_body(page.blocks))
    pieces = [
        *_head(page, notes),
        *([*code, *text] if page.kind in CODE_FIRST else [*text, *code]),
        *_old_names(page),
        *_see_also(page),
        *_evidence(page, cells, ran),
    ]
    return framed(pieces)


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


def _text(text: str) -> str:
    return escape(printable(text))


def _inline(text: str) -> str:
    """A text of `kb.columns` as HTML: its looks, its line breaks, and its addresses as links."""
    out = ""
    switch = {CODE: ("<code>", "</code>"), BOLD: ("<strong>", "</strong>")}
    open_: list[str] = []
    for piece in re.split(f"([{CODE}{BOLD}])", text):
        if piece not in switch:
            out += _linked(_text(piece)).replace("\n", "<br>")
        elif piece in open_:  # what was opened later is closed with it
            while open_:
                last = open_.pop()
                out += switch[last][1]
                if last == piece:
                    break
        else:
            open_.append(piece)
            out += switch[piece][0]
    return out + "".join(switch[last][1] for last in reversed(open_))


def _linked(text: str) -> str:
    """Escaped text with its addresses as links."""
    return re.sub(r"https?://[^\s<>\")]*[^\s<>\").,;:]", lambda found: _link(found[0]), text)


def _link(address: str) -> str:
    return f'<a href="{address}" target="_blank" rel="noopener">{address}</a>'


def _head(page: Page, notes: Iterable[str]) -> Iterator[str]:
    kind = f'<span class="kb-aside">{_text(page.kind)}</span>'
    yield f'<div class="kb-title" role="heading" aria-level="2">{_text(page.title)} {kind}</div>'
    yield f"<p>{_text(page.summary)}</p>"
    if page.symbols:
        yield f'<p class="kb-aside"><code>{_text(", ".join(page.symbols))}</code></p>'
    for note in notes:
        yield f"<p><em>{_text(note)}</em></p>"


def _code(page: Page, cells: Iterable[Cell]) -> Iterator[str]:
    """The cells that a person copies; a long data cell is folded to the line that the page shows of it."""
    use = [cell for cell in cells if cell.name != CHECK]
    if not use and page.code:
        yield _cell(page.code.text)
        return
    for cell in use:
        line = folded(cell.code).removeprefix("# ").strip()
        if cell.name == DATA and len(use) > 1 and folded(cell.code) != cell.code:
            yield f'<details class="kb-use"><summary><code>{_text(line)}</code></summary>{_cell(cell.code)}</details>'
        else:
            yield f'<div class="kb-use">{_cell(cell.code)}</div>'
    if len(use) > 1:
        yield '<p><button type="button" data-kb="all">copy all cells</button></p>'


def _cell(code: str) -> str:
    return (
        '<div class="kb-cell"><button type="button" title="copy this cell">copy</button>'
        f"<pre>{_highlighted(code)}</pre></div>"
    )


def _highlighted(code: str) -> str:
    """Python as HTML with its keywords, strings, numbers and comments in colour."""
    out = ""
    for token, text in PythonLexer(stripnl=False).get_tokens(printable(code)):
        look = next((look for kind, look in _LOOKS.items() if token in kind), "")
        out += f'<span class="{look}">{escape(text)}</span>' if look and not text.isspace() else escape(text)
    return out


def _body(blocks: list[Block]) -> Iterator[str]:
    lists: list[str] = []  # the end of each list that is open, with that of its last item
    for kind, *content in blocks:
        level = content[0] if kind == "item" else 0
        while len(lists) > level:
            yield lists.pop()
        if kind == "heading":
            yield f'<div class="kb-heading" role="heading" aria-level="3">{_inline(content[0])}</div>'
        elif kind == "item":
            yield from _item(level, content[1], content[2], lists)
        elif kind == "table":
            yield _table(content)
        elif kind == "formula":
            yield f'<pre class="kb-formula">{_text(chr(10).join(content))}</pre>'
        elif kind == "code":
            yield f"<pre>{_text(content[0])}</pre>"
        else:
            yield f"<p>{_inline(content[0])}</p>"
    yield from reversed(lists)


def _item(level: int, marker: str, text: str, lists: list[str]) -> Iterator[str]:
    """An item of a list, left open for what stands in it; without a marker, what goes on in the one that is open."""
    if len(lists) == level:
        if not marker:
            yield f"<p>{_inline(text)}</p>"
            return
        yield "</li>"
    while len(lists) < level:
        tag = "ol" if marker[:1].isdigit() else "ul"
        lists.append(f"</li></{tag}>")
        yield f"<{tag}>" + ("<li>" if len(lists) < level else "")
    number = marker.rstrip(".")
    yield (f'<li value="{number}">' if number.isdigit() else "<li>") + _inline(text)


def _table(rows: list[list[str]]) -> str:
    head, *rest = rows
    top = "".join(f"<th>{_inline(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>" for row in rest)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _old_names(page: Page) -> Iterator[str]:
    if page.formerly:
        yield '<div class="kb-heading" role="heading" aria-level="3">Old names</div>'
        yield items(f"{old}: {what}" for old, what in page.formerly)


def _see_also(page: Page) -> Iterator[str]:
    if page.see_also:
        yield f"<p><strong>See also</strong> <code>{_text(', '.join(page.see_also))}</code></p>"
    address = libraries.documentation(page.symbols[0]) if page.symbols else ""
    if address:
        yield f"<p>{_link(_text(address))}</p>"


def _evidence(page: Page, cells: Iterable[Cell], ran: str) -> Iterator[str]:
    """What the snippet prints, where it ran, and its check, folded."""
    if not page.code:
        return
    if page.code.output:
        yield f'<p class="kb-aside">prints</p><pre>{_text(page.code.output)}</pre>'
    checks = f"{page.code.checks} check{'s' * (page.code.checks != 1)}" + (f"; {ran}" if ran else "")
    check = next((cell for cell in cells if cell.name == CHECK), None)
    said = f'<span class="kb-aside">{_text(checks)}</span>'
    yield f"<details><summary>{said}</summary>{_cell(check.code)}</details>" if check else f"<p>{said}</p>"
