"""HTML of an entry: a piece that leaves the page around it alone, and shows HTML in an entry as text."""

import re
from html.parser import HTMLParser
from pathlib import Path

from kb.content.entry import Entry
from kb.display.hits import Row
from kb.display.html import STYLE, code, document, fragment, hits

SNIPPET = '"""Doc."""\n\n# %% data\nvalues = [1, 2]\n\n# %% use\nprint(sum(values) < 4, "<b>")  # a & b\n\n# %% check\nassert values\n'
VOID = {"br", "img", "meta"}


def entry(body: str = "Text.", **changed: object) -> Entry:
    """An entry with this body."""
    made: dict[str, object] = {"title": "Title", "kind": "recipe", "summary": "What it is for.", "see_also": ("svm",)}
    return Entry("title", Path("title.md"), **made | {"symbols": ("sklearn.svm.SVC",), "body": body} | changed)


class Tags(HTMLParser):
    """Reads HTML, of which every element is closed in its order; keeps the tags and the text of each `<pre>`."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.code: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "pre":
            self.code.append("")

    def handle_endtag(self, tag: str) -> None:
        """The last element that is open ends."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Text."""
        if "pre" in self.open:
            self.code[-1] += data


def test_every_rule_of_the_style_begins_with_the_class_of_a_piece():
    """So that nothing around it looks different."""
    selectors = re.findall(r"([^{}]+)\{[^{}]*\}", STYLE.removeprefix("<style>").removesuffix("</style>"))
    assert len(selectors) > 10
    assert all(re.match(r"div\.kb-entry\b", part.strip()) for selector in selectors for part in selector.split(","))


def test_a_piece_brings_no_heading_no_script_and_no_identifier():
    """A notebook would list the headings as its own; two pieces on a page would share the identifiers."""
    for html in (
        fragment(entry("## Pitfalls\n\n- one"), SNIPPET),
        hits([Row("a", "A", "api", "What.", "")]),
        code("x = 1"),
    ):
        tags = Tags(html).seen
        assert not {"h1", "h2", "h3", "script", "html", "body", "link"} & {tag for tag, _ in tags}
        assert not any("id" in attributes for _, attributes in tags)


def test_html_in_an_entry_is_text():
    """In the title, the text, the code, the output, a note, a hit."""
    evil = "<script>alert(1)</script>"
    html = document([evil], [fragment(
        entry(f"{evil} and `{evil}`\n\n- {evil}\n\n| a |\n|---|\n| {evil} |\n", title=evil, summary=evil, symbols=(evil,),
             formerly=((evil, evil),), see_also=(evil,)),
        f"# %% {evil}\nprint('{evil}')\n\n# Output:\n# {evil}\n", notes=[evil], ran=evil, picture=b"png",
    )]) + hits([Row(evil, evil, evil, evil, evil)], [evil]) + code(evil, evil)  # fmt: skip
    assert "script" not in {tag for tag, _ in Tags(html).seen}
    assert html.count("&lt;script&gt;") >= 18


def test_each_cell_can_be_copied_as_it_stands_in_the_snippet():
    """With the markup of its colours taken away; the check is folded, and is no cell to paste."""
    tags = Tags(fragment(entry(), SNIPPET))
    assert tags.code[:2] == ["# %% data\nvalues = [1, 2]\n", '# %% use\nprint(sum(values) < 4, "<b>")  # a & b\n']
    assert tags.code[-1] == "# %% check\nassert values\n"
    assert [tag for tag, _ in tags.seen].count("button") == 4, "one a cell, and one for all"
    assert "onclick" in tags.seen[0][1]


def test_a_long_data_cell_is_folded():
    """To the line that the page on a terminal shows of it; all of it is there to be copied."""
    data = "# %% data\nX, y = load_iris()\n" + "".join(f"a{i} = {i}\n" for i in range(9))
    html = fragment(entry(), f"{data}\n# %% use\nprint(X)\n")
    assert "<details" in html
    assert "data: X, y of load_iris" in html
    assert Tags(html).code[0] == data


def test_lists_tables_formulas_and_a_picture_are_elements():
    """Each closed in its order; a formula is MathML, a picture is in the page."""
    body = "1. one\n   - `a`\n   - **b `c`**\n\n     more\n2. two\n\n## Pitfalls\n\n| a | b |\n|---|---|\n| `x` | **y** |\n\n$$ x^2 $$\n"
    tags = Tags(fragment(entry(body), SNIPPET, picture=b"png"))
    assert {"ol", "ul", "table", "math"} <= {tag for tag, _ in tags.seen}
    (picture,) = [attributes for tag, attributes in tags.seen if tag == "img"]
    assert picture["src"] == "data:image/png;base64,cG5n"


def test_links_leave_the_notebook_alone():
    """They open beside it, that of the documentation too."""
    html = fragment(entry("See [the docs](https://keras.io/api/?a=1&b=2)."), "")
    links = [attributes for tag, attributes in Tags(html).seen if tag == "a"]
    assert links[0]["href"] == "https://keras.io/api/?a=1&b=2"
    assert "scikit-learn.org" in links[1]["href"]
    assert {link["target"] for link in links} == {"_blank"}
