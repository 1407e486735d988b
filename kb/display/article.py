"""An entry as a piece of HTML, for a page of all entries, a site, or whoever has a page of their own to put it in.

What stands in an entry is data: every text is escaped, HTML in Markdown is text, a picture that Markdown names is its
words, a formula is MathML and nothing else (`kb.display.mathml`). No style, no script and no id is in the piece; the
classes are those of `kb/export/assets/page.css`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from kb import libraries
from kb.content import formula
from kb.content.entry import Entry
from kb.content.snippet import CHECK, DATA, Cell, parts, split
from kb.display.mathml import mathml
from kb.display.terminal import CODE_FIRST, PYTHON
from kb.text import printable

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererProtocol
    from markdown_it.token import Token

_ID = re.compile(r"\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b")  # what may be the id of an entry within a sentence
_OUT = '<a class="out" href="{}" target="_blank" rel="noopener noreferrer">'
_PLACE = re.compile("<p>\ue000(\\d+)\ue001</p>|\ue000(\\d+)\ue001")  # where a formula goes, by itself or within a line


class Drawn(NamedTuple):
    """A picture: its address, and its size in pixels."""

    address: str
    columns: int
    rows: int


class Around(NamedTuple):
    """What a piece of HTML has to know of the page that it goes into."""

    address: Callable[[str], str] = lambda identity: ""  # where the entry of an id is; empty where there is none
    is_painted: bool = True  # whether code is coloured here; else the page does it


def article(
    entry: Entry, snippet: str, *, around: Around, picture: Drawn | None = None, notes: Iterable[str] = (),
    ran: str = "",
) -> str:  # fmt: skip
    """The entry with the text of its snippet, empty where it has none: head, code, text, old names, links, output and
    where it `ran`; for a concept, a formula and an error the text stands before the code.

    `picture` is what the snippet draws, `notes` stand under the summary.
    """
    code = _code(snippet, entry, picture, around) if snippet else ""
    text = body(entry.body, around)
    pieces = [
        _head(entry, notes),
        *((code, text) if entry.kind in CODE_FIRST else (text, code)),
        _old_names(entry),
        _links(entry, around),
        f'<p class="ran">{_plain(ran)}</p>' if ran and snippet else "",
    ]
    return "\n".join(filter(None, pieces))


def body(text: str, around: Around) -> str:
    """Markdown as HTML, its formulas as MathML."""
    formulas: list[str] = []

    def keep(latex: str, *, is_inline: bool) -> str:
        formulas.append(mathml(latex, is_inline=is_inline))
        place = f"\ue000{len(formulas) - 1}\ue001"
        return place if is_inline else f"\n\n{place}\n\n"

    plain = re.sub("[\ue000\ue001]", "", printable(text))
    marked = formula.replace(plain, partial(keep, is_inline=False), partial(keep, is_inline=True))
    html = _markdown().render(marked, {"around": around}).strip()
    return _PLACE.sub(lambda found: formulas[int(found[1] or found[2])], html)


def _plain(text: str) -> str:
    return escape(printable(text), quote=False)


def _head(entry: Entry, notes: Iterable[str]) -> str:
    symbols = ", ".join(f"<code>{_plain(symbol)}</code>" for symbol in entry.symbols)
    return "\n".join([
        f'<h1>{_plain(entry.title)} <span class="kind">{_plain(entry.kind)}</span></h1>',
        f'<p class="summary">{_plain(entry.summary)}</p>',
        *([f'<p class="symbols">{symbols}</p>'] if symbols else []),
        *(f'<p class="note">{_plain(note)}</p>' for note in notes),
    ])  # fmt: skip


def _code(snippet: str, entry: Entry, picture: Drawn | None, around: Around) -> str:
    """The cells that a person pastes, long data and the check folded; what they draw and what they print."""
    found = parts(snippet)
    use = [cell for cell in found.cells if cell.name != CHECK]
    out = [_cell(cell, around, is_folded=cell.name == DATA and len(use) > 1) for cell in use]
    if picture:
        label = escape(printable(f"What the code of {entry.title} draws"))
        size = f'width="{picture.columns}" height="{picture.rows}"'
        out.append(f'<p><img class="figure" alt="{label}" {size} src="{escape(picture.address)}"></p>')
    printed = split(snippet)[1]
    if printed:
        out.append(f'<p class="prints">prints</p>\n<pre class="output">{_plain(printed)}</pre>')
    out += [_cell(cell, around, is_folded=True, checks=found.checks) for cell in found.cells if cell.name == CHECK]
    return "\n".join(out)


def _cell(cell: Cell, around: Around, *, is_folded: bool, checks: int = 0) -> str:
    first, _, rest = printable(cell.code).partition("\n")
    shown = (rest if is_folded else f"{first}\n{rest}").strip("\n")
    code = f'<pre class="code">{painted(shown, around.is_painted)}</pre>'
    if not is_folded:
        return code
    name = f"{checks} check{'s' * (checks != 1)}" if cell.name == CHECK else _plain(cell.name)
    return f'<details class="{"check" if cell.name == CHECK else "data"}"><summary>{name}</summary>{code}</details>'


def painted(code: str, is_painted: bool = True) -> str:
    """Python as HTML, its strings, comments, keywords and numbers each in a span with its first letter as class."""
    if not is_painted:
        return _plain(code)
    out, end = [], 0
    for match in re.finditer(PYTHON, code):
        out.append(_plain(code[end : match.start()]))
        out.append(f'<span class="{(match.lastgroup or " ")[0]}">{_plain(match[0])}</span>')
        end = match.end()
    return "".join(out) + _plain(code[end:])


def _old_names(entry: Entry) -> str:
    if not entry.formerly:
        return ""
    rows = "".join(f"<dt><code>{_plain(old)}</code></dt><dd>{_plain(what)}</dd>" for old, what in entry.formerly)
    return f"<h2>Old names</h2>\n<dl>{rows}</dl>"


def _links(entry: Entry, around: Around) -> str:
    see = ", ".join(_linked(other, around) for other in entry.see_also)
    address = libraries.documentation(entry.symbols[0]) if entry.symbols else ""
    told = [f'<p class="see">See also {see}</p>'] if see else []
    if address:
        shown = _plain(address)
        told.append(f'<p class="see">{_OUT.format(escape(address))}{shown}</a></p>')
    return "\n".join(told)


def _linked(identity: str, around: Around) -> str:
    address = around.address(identity)
    return f'<a href="{escape(address)}">{_plain(identity)}</a>' if address else _plain(identity)


@lru_cache
def _markdown() -> MarkdownIt:
    """The parser of entries with rules of its own: ids are links, wide tables scroll, pictures are their words."""
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False}).enable("table")
    made.add_render_rule("text", _text)
    made.add_render_rule("code_inline", _inline_code)
    made.add_render_rule("fence", _fence)
    made.add_render_rule("code_block", _fence)
    made.add_render_rule("image", _picture)
    made.add_render_rule("link_open", _link)
    made.add_render_rule("table_open", lambda self, tokens, i, options, env: '<div class="wide"><table>\n')
    made.add_render_rule("table_close", lambda self, tokens, i, options, env: "</table></div>\n")
    return made


def _text(self: RendererProtocol, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    text = tokens[i].content
    return _plain(text) if _is_within_link(tokens, i) else _with_links(text, env["around"])


def _is_within_link(tokens: Sequence[Token], i: int) -> bool:
    return sum(token.nesting for token in tokens[:i] if token.type in ("link_open", "link_close")) > 0


def _with_links(text: str, around: Around) -> str:
    out, end = [], 0
    for match in _ID.finditer(text):
        out += [_plain(text[end : match.start()]), _linked(match[0], around)]
        end = match.end()
    return "".join(out) + _plain(text[end:])


def _inline_code(self: RendererProtocol, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    text = tokens[i].content
    is_id = _ID.fullmatch(text) and not _is_within_link(tokens, i)
    return f"<code>{_linked(text, env['around']) if is_id else _plain(text)}</code>"


def _fence(self: RendererProtocol, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    text = tokens[i].content.rstrip("\n")
    return f'<pre class="text">{_plain(text)}</pre>\n'


def _picture(self: RendererProtocol, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    return _plain(tokens[i].content)


def _link(self: RendererProtocol, tokens: Sequence[Token], i: int, options: Any, env: Any) -> str:
    """A link to a page of the web; of anything else (`file:`, a path) the text alone is shown."""
    address = str(tokens[i].attrGet("href") or "")
    if not address.startswith(("https://", "http://")):
        return "<a>"
    return _OUT.format(escape(printable(address)))
