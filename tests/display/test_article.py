"""An entry as HTML: everything that it says is text, its formulas are MathML, its ids are links."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from shipped import SHIPPED

from kb.content.entry import Entry, read_entry
from kb.display.article import Around, Drawn, article, body, painted
from kb.display.mathml import ATTRIBUTES, ELEMENTS, mathml

AROUND = Around(lambda identity: f"#{identity}" if identity in ("grid_search", "f1_formula") else "")
HTML = """
h1 h2 h3 h4 p span code pre a ul ol li strong em table thead tbody tr th td div details summary dl dt dd br hr blockquote
img
"""
ALLOWED = ELEMENTS | set(HTML.split())
ALLOWED_ATTRIBUTES = ATTRIBUTES | {"class", "href", "rel", "target", "alt", "width", "height", "src", "style", "start"}
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg onload=x>\x1b\x07\u202e"


class Read(HTMLParser):
    """The elements and attributes of a piece of HTML, what is open at its end, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        """Note it."""
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value for name, value in attrs if name in ("href", "src")]
        if tag not in ("img", "br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        """What is closed is what was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data):
        """Note it."""
        self.text += data


def of_everything(text: str) -> str:
    """A page whose every field holds that text."""
    entry = Entry(
        "one", Path("one.md"), title=text, kind=text, summary=text, symbols=(text,), formerly=((text, text),),
        see_also=(text,), body=f"{text}\n\n## {text}\n\n`{text}` **{text}** $\\text{{{text}}}$\n\n$$\\text{{{text}}}$$\n"
        f"\n| {text} |\n|---|\n| {text} |\n\n![{text}](http://x.example/a.png) [{text}](javascript:alert(1))",
    )  # fmt: skip
    code = f"# %% data {text}\nx = 1\n# %% {text}\nprint({text!r})\n# %% check\nassert x, {text!r}\n\n# Output:\n# {text}\n"
    return article(entry, code, around=AROUND, picture=Drawn("one.png", 1, 1), notes=[text], ran=text)


def test_whatever_an_entry_says_is_text():
    """No element, no attribute, no address of it gets through, and no control character."""
    read = Read(of_everything(HOSTILE))
    assert read.elements <= ALLOWED
    assert not any(name.startswith("on") for name in read.attributes)
    assert set(read.links) == {"one.png"}
    assert "alert(1)" in read.text
    assert "\x1b" not in read.text and "\u202e" not in read.text


def test_ids_are_links_and_addresses_of_the_web_are():
    """Within a sentence, as code, and among what to see also; nothing else leads anywhere."""
    html = body(
        "See grid_search, `f1_formula` and no_entry; [the guide](https://example.org/a?b=1&c) [f](file:///x).", AROUND
    )
    read = Read(html)
    assert read.links == ["#grid_search", "#f1_formula", "https://example.org/a?b=1&c"]
    assert 'rel="noopener noreferrer"' in html


def test_code_is_painted_and_stays_the_code():
    """A span a token, and all of the text between them."""
    code = "def f(x):  # <b>\n    return 'a & b', 1.5\n"
    html = painted(code)
    assert Read(html).text == code
    assert '<span class="k">def</span>' in html
    assert '<span class="c"># &lt;b&gt;</span>' in html
    assert painted(code, False) == "def f(x):  # &lt;b&gt;\n    return 'a &amp; b', 1.5\n"


@pytest.mark.parametrize(
    "latex", [r"\text{<script>x</script>}", r"\href{javascript:x}{y}", r"\frac{1", "{" * 50, "x" * 5000]
)
def test_a_formula_is_mathml_or_code(latex):
    """Whatever it holds."""
    read = Read(mathml(latex, is_inline=True))
    assert read.elements <= ELEMENTS | {"code"}
    assert read.attributes <= ATTRIBUTES
    assert not read.open


def test_every_shipped_entry_is_well_formed():
    """Elements closed in order, none but those that are known; every formula of theirs has a form."""
    count = 0
    for paths in SHIPPED.stems().values():
        entry, _ = read_entry(Path(paths[0]))
        html = article(entry, Path(SHIPPED.snippet_beside(paths[0])).read_text("utf-8"), around=AROUND)
        read = Read(html)
        assert read.elements <= ALLOWED, entry.id
        assert read.attributes <= ALLOWED_ATTRIBUTES, entry.id
        assert not read.open, entry.id
        count += html.count("<math")
    assert count > 1000
