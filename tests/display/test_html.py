"""HTML of an entry: a piece that leaves the page around it alone, and shows HTML in an entry as text."""

import re
from html.parser import HTMLParser

from kb.columns import BOLD, CODE
from kb.content.page import Code, Page, blocks
from kb.display.hits import Row
from kb.display.html import STYLE, code, fragment, hits, render

SNIPPET = '"""Doc."""\n\n# %% data\nvalues = [1, 2]\n\n# %% use\nprint(sum(values) < 4, "<b>")  # a & b\n\n# %% check\nassert values\n'
VOID = {"br", "meta"}


def page(body: str = "Text.", **changed: object) -> Page:
    """A page with this body."""
    made = Page(
        "Title", "recipe", "What it is for.", ("sklearn.svm.SVC",), (), ("svm",), blocks(body), Code("", 1, "3")
    )
    return made._replace(**changed)


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
        fragment(page("## Pitfalls\n\n- one"), SNIPPET),
        hits([Row("a", "A", "api", "What.", "")]),
        code("x = 1"),
    ):
        tags = Tags(html).seen
        assert not {"h1", "h2", "h3", "script", "html", "body", "link"} & {tag for tag, _ in tags}
        assert not any("id" in attributes for _, attributes in tags)


def test_html_in_an_entry_is_text():
    """In the title, the text, the code, the output, a note, a hit."""
    evil = "<script>alert(1)</script>"
    html = render(
        page(f"{evil} and `{evil}`\n\n- {evil}\n\n| a |\n|---|\n| {evil} |\n", title=evil, summary=evil, symbols=(evil,),
             formerly=((evil, evil),), see_also=(evil,), code=Code("", 1, evil)),
        f"# %% {evil}\nprint('{evil}')\n", notes=[evil], ran=evil,
    ) + hits([Row(evil, evil, evil, evil, evil)], [evil]) + code(evil, evil)  # fmt: skip
    assert "script" not in {tag for tag, _ in Tags(html).seen}
    assert html.count("&lt;script&gt;") >= 18


def test_each_cell_can_be_copied_as_it_stands_in_the_snippet():
    """With the markup of its colours taken away; the check is folded, and is no cell to paste."""
    tags = Tags(fragment(page(), SNIPPET))
    assert tags.code[:2] == ["# %% data\nvalues = [1, 2]\n", '# %% use\nprint(sum(values) < 4, "<b>")  # a & b\n']
    assert tags.code[-1] == "# %% check\nassert values\n"
    assert [tag for tag, _ in tags.seen].count("button") == 4, "one a cell, and one for all"
    assert "onclick" in tags.seen[0][1]


def test_a_long_data_cell_is_folded():
    """To the line that the page on a terminal shows of it; all of it is there to be copied."""
    data = "# %% data\nX, y = load_iris()\n" + "".join(f"a{i} = {i}\n" for i in range(9))
    html = fragment(page(), f"{data}\n# %% use\nprint(X)\n")
    assert "<details" in html
    assert "data: X, y of load_iris" in html
    assert Tags(html).code[0] == data


def test_lists_tables_and_looks_are_closed():
    """Lists in lists, numbers that do not start at one, and a look that ends within another one."""
    body = "1. one\n   - `a`\n   - **b `c`**\n\n     more\n2. two\n\ntext\n\n4. four\n\n| a | b |\n|---|---|\n| `x` | **y** |\n\n$$ x^2 $$\n"
    html = fragment(page(body), SNIPPET)
    Tags(html)
    assert html.count("<ol>") == 2
    assert '<li value="4">' in html
    Tags(fragment(page(blocks=[["text", f"a {CODE}b {BOLD}c{CODE} d"]], title=f"e {CODE}"), ""))


def test_addresses_are_links():
    """The full stop behind one is none of it."""
    html = fragment(page("See [the docs](https://keras.io/api/?a=1&b=2). And (https://x.org/a)."), "")
    targets = [attributes["href"] for tag, attributes in Tags(html).seen if tag == "a"]
    assert targets[:2] == ["https://keras.io/api/?a=1&b=2", "https://x.org/a"]
    assert "scikit-learn.org" in targets[2]
