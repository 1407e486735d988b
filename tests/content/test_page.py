"""Pages: a body as blocks, and how a terminal of some width shows them."""

import re

import pytest

from kb.columns import BOLD, CODE, cells, wrap
from kb.content.page import Code, Page, as_json, blocks, from_json
from kb.display.terminal import body, highlight, render, table


def plain(lines) -> list[str]:
    """Lines without the switches of looks."""
    return [line.replace(BOLD, "").replace(CODE, "") for line in lines]


def test_markdown_becomes_blocks():
    """Headings, paragraphs, lists in lists, tables, code, links; HTML is text."""
    found = blocks(
        "One *two* `three four`\nfive [six](https://example.org).\n\n## Head\n\n- a\n  - b\n\n    again\n- c\n\n3. x\n4. y\n\n"
        "| p | q |\n|---|---|\n| `1` | \\| |\n\n```python\nz = 1\n```\n\n<b>bold</b>\n"
    )
    assert found == [
        ["text", f"One {BOLD}two{BOLD} {CODE}three four{CODE} five six (https://example.org)."],
        ["heading", "Head"],
        ["item", 1, "•", "a"], ["item", 2, "•", "b"], ["item", 2, "", "again"], ["item", 1, "•", "c"],
        ["item", 1, "3.", "x"], ["item", 1, "4.", "y"],
        ["table", ["p", "q"], [f"{CODE}1{CODE}", "|"]],
        ["code", "z = 1"],
        ["text", "<b>bold</b>"],
    ]  # fmt: skip


def test_formulas_become_rows_and_stay_on_the_line_in_prose():
    """What cannot be drawn is shown as it is written."""
    (first, second) = blocks("Mean $\\frac{a}{b}$ is\n\n$$ \\frac{a}{b} $$\n")
    assert first == ["text", "Mean a/b is"]
    assert second[0] == "formula"
    assert len(second) == 4
    assert blocks("$$ \\nosuchcommand{x} $$") == [["formula", "\\nosuchcommand{x}"]]


def test_an_entry_cannot_switch_looks():
    """Control characters of a file are gone before blocks are made."""
    assert blocks(f"a{CODE}b{BOLD}c\x1b[31m") == [["text", "abc[31m"]]


def test_a_page_survives_the_index():
    """JSON and back."""
    found = [["text", f"{CODE}x{CODE}"]]
    for code in (None, Code("# %% x\nx = 1\n", 2, "1")):
        page = Page("T", "api", "S.", ("a.b",), (("a.c", "removed in 1.0"),), ("d",), found, code)
        assert from_json(as_json(page)) == page


@pytest.mark.parametrize(("kind", "is_first"), [("api", True), ("recipe", True), ("concept", False), ("error", False)])
def test_code_comes_first_where_it_is_what_people_came_for(kind, is_first):
    """Of an api and a recipe; of the others the text."""
    page = Page("T", kind, "S.", (), (), (), [["text", "The text."]], Code("x = 1\n", 1, None))
    lines = render(page, width=60, color=False).splitlines()
    assert (lines.index("x = 1") < lines.index("The text.")) is is_first


def test_the_whole_snippet_replaces_the_part_to_paste():
    """And nothing speaks of --all any more."""
    page = Page("T", "api", "S.", (), (), (), [], Code("x = 1\n", 1, None))
    shown = render(page, width=60, color=False, whole="y = 2\n\n# %% check\nassert y\n")
    assert "assert y" in shown
    assert "x = 1" not in shown
    assert shown.endswith("\n1 check\n")


@pytest.mark.parametrize("natural", [[3, 5, 5], [10, 40, 300], [7, 7, 7, 7], [1, 2, 99], [30, 30, 31]])
@pytest.mark.parametrize("width", range(40, 111))
def test_a_table_fits_at_every_width(natural, width):
    """No line is wider than the terminal, the rule under the head as wide as the rest."""
    rows = [["h" * size for size in natural], ["word " * (size // 5) + "x" * (size % 5) for size in natural]]
    lines = plain(table(rows, width))
    assert max(map(len, lines)) <= width
    assert [line for line in lines if set(line) == {"─"}] == ["─" * len(lines[0])] or len(lines[0]) <= width


@pytest.mark.parametrize("width", [1, 7, 20, 80])
def test_wrap_keeps_every_word_and_the_width(width):
    """Words wider than a line are cut; looks are switched off at its end."""
    text = f"Use {CODE}fit transform{CODE} on the {BOLD}training rows only{BOLD}, not on antidisestablishmentarianism"
    lines = wrap(text, width)
    assert max(map(cells, lines)) <= width
    assert re.sub(r"\s", "", "".join(plain(lines))) == re.sub(r"\s", "", *plain([text]))
    assert all(line.count(CODE) % 2 == line.count(BOLD) % 2 == 0 for line in lines)


def test_wide_characters_take_two_columns():
    """And combining marks none."""
    assert cells("日本") == 4
    assert cells("x\u0302") == 1
    assert wrap("日本 日本", 5) == ["日本", "日本"]


def test_columns_that_do_not_fit_share_what_the_narrow_ones_leave():
    """All lines are equally wide, and no word is lost."""
    rows = [["name", "meaning"], ["alpha", "strength of the penalty, larger is simpler"], ["n", "rows"]]
    assert plain(table(rows, 80))[1] == "─" * (5 + 3 + 42)
    narrow = plain(table(rows, 24))
    assert max(map(len, narrow)) == 24
    assert "".join(line[8:].strip() for line in narrow[2:5]).startswith("strength of the")


def test_items_of_a_list_stand_together():
    """An empty line between blocks, none between items; what goes on is moved in."""
    lines = list(body([["text", "a"], ["item", 1, "•", "one two three"], ["item", 2, "1.", "b"]], 12))
    assert lines == ["a", "", " • one two", "   three", "    1. b"]


def test_highlighting_changes_nothing_but_colour():
    """Strings over several lines are coloured line by line: a pager forgets colours at line ends."""
    code = 'def f(x):\n    """Two\n    lines."""\n    return f"{x}" + \'#no\'  # yes 12\n\n\nname2 = 0x1F'
    lines = highlight(code)
    assert re.sub(r"\x1b\[\d*m", "", "\n".join(lines)) == code
    assert all(line.count("\x1b[0m") == line.count("\x1b[") / 2 for line in lines)
    assert lines[3].count("\x1b[90m") == 1
    assert "2" not in re.findall(r"\x1b\[35m(\w+)", lines[-1])


def test_without_colour_there_is_no_escape():
    """And the switches are gone."""
    code = Code("# %% x\nx = 1\n", 2, "1")
    page = Page("T", "api", "S.", (), (), ("d",), [["text", f"{CODE}x{CODE}"]], code)
    shown = render(page, width=60, color=False, ran="ran on x")
    assert shown.isprintable() or set(shown) - {"\n"} == {c for c in shown if c.isprintable()}
    assert shown.splitlines()[-4:] == ["", "prints", "  1", "2 checks (--all shows them); ran on x"]
