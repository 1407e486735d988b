"""An entry as a page of HTML: markdown-it-py for the text, pygments for the snippet; formulas stay LaTeX."""

from __future__ import annotations

from html import escape
from typing import Any

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from kb.content.entry import Entry
from kb.content.page import markdown
from kb.content.snippet import Snippet
from kb.text import printable


def render(entry: Entry, snippet: Snippet | None) -> str:
    """The page. HTML in the entry is shown as text, never passed through."""
    formatter: Any = HtmlFormatter()
    text = markdown().render(printable(entry.body))
    parts = [
        "<!doctype html>",
        f'<meta charset="utf-8"><title>{escape(printable(entry.title))}</title>',
        f"<style>{formatter.get_style_defs('.highlight')}</style>",
        f"<h1>{escape(printable(entry.title))}</h1>",
        f"<p>{escape(printable(entry.summary))}</p>",
        text,
    ]
    if snippet:
        parts.append(highlight(printable(snippet.code), PythonLexer(), formatter))
        parts.append(f"<pre>{escape(printable(snippet.output or ''))}</pre>")
    return "\n".join(parts) + "\n"
