"""A file of notes is taken apart into sections: whatever it holds, each of its lines in one of them, in order."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.notes.files import front_matter, note_of
from kb.notes.sections import LONGEST, lines_of, parts, sections

LINES = st.sampled_from((
    "", "", "text", "# One", "## Two", "### Two", "#no heading", "**Bold**", "__Bold:__", "Title:", "Title", "===", "---", "```python",
    "```", "````", "~~~", "  ```", "x = 1  # Title:", "- item", "| a | b |", "|---|---|", "    # code", "$$x$$", "> quote", "1. one",
    "![p](data:image/png;base64,AAAA)", "# %%", "# %% cell", "# %% [markdown]", "\x1b[31mred", "é" * 40, "w " * 900, "+++", "tags: [a]",
))  # fmt: skip
TEXTS = st.one_of(st.lists(LINES, max_size=25).map("\n".join), st.text(max_size=200))


def headings(text: str, **kind: str) -> list[tuple[str, tuple[str, ...], int]]:
    """Title, what stands above it, and line of each section."""
    note = note_of(text, kind.get("stem", "file"), kind.get("suffix", ".md"))
    return [(section.title, section.above, section.line) for section in note.sections]


@settings(max_examples=60)
@given(TEXTS, st.booleans())
def test_every_line_is_in_one_section_or_a_heading(text, is_opened):
    """In order, at its own number; and every section has an id of its own in its file."""
    lines = lines_of(text)
    found = sections(lines, "file", [0] if is_opened and lines else [])
    kept = [line for section in found for line in section.lines]
    assert kept == sorted(kept)
    assert set(kept) <= set(lines)
    left = {line.number for line in lines if line.text.strip()} - {line.number for line in kept}
    for line in lines:
        if line.number in left:  # a heading, or the line under one
            assert re.search(r"#|\*\*|__|:\s*$|=|-", line.text) or any(s.line == line.number for s in found), line
    assert len({section.heading for section in found}) == len(found)
    for section in found:
        assert re.fullmatch(r"[^\W_]+(-[^\W_]+)*", section.heading)
        assert section.title
        assert all(line.number >= section.line for line in section.lines)


@settings(max_examples=60)
@given(TEXTS, st.sampled_from((".md", ".txt", ".py")))
def test_no_text_is_too_odd(text, suffix):
    """Front matter that is none, fences without an end, scripts that are none: there are sections, or there is nothing."""
    note = note_of(text, "file", suffix)
    for section in note.sections:
        assert "\x1b" not in section.title
        "".join(part.text for part in parts(section.text))


@settings(max_examples=60)
@given(TEXTS)
def test_fences_and_prose_are_the_whole_section(text):
    """Every line but those of the fences' marks, where it stands."""
    lines = text.split("\n")
    for part in parts(text):
        assert lines[part.first : part.first + len(part.text.split("\n"))] == part.text.split("\n")


def test_headings_of_every_kind():
    """Of Markdown, underlined, bold; within a fence none is one. Each knows those above it, and its line."""
    text = "intro\n# One\na\n\n## Two\nb\n```\n# no\n**no**\n```\n\n**Three**\n\nc\n\nFour\n====\nd\n"
    assert headings(text) == [
        ("file", (), 1), ("One", (), 2), ("Two", ("One",), 5), ("Three", ("One", "Two"), 12), ("Four", (), 16),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["Merging:\n\nleft\n\nScaling:\nright\n", "# Notes\n\nMerging:\nleft\n\nScaling:\nright\n"]
)
def test_a_bare_title_is_a_heading(text):
    """Where it stands after an empty line, in a file without headings, or under the one of the file."""
    assert [title for title, _, _ in headings(text)][-2:] == ["Merging", "Scaling"]


def test_in_a_file_with_headings_a_bare_title_is_text():
    """`Example:` before a fence starts no section there."""
    assert [title for title, _, _ in headings("# A\n\nExample:\n\n```\nx\n```\n\n# B\n\nb\n")] == ["A", "B"]


@pytest.mark.parametrize(
    "line", ["Note that this is a sentence, with a colon:", "x = {1:", "- item:", "https://a.b:", "a" * 70 + ":"]
)
def test_what_is_no_title(line):
    """Sentences, code, items, addresses and long lines that end with a colon."""
    assert [title for title, _, _ in headings(f"{line}\nmore\n")] == ["file"]


def test_a_file_without_headings_is_one_section():
    """Called by its name."""
    assert headings("one\n\ntwo\n", stem="target_encoding") == [("target encoding", (), 1)]


def test_twice_the_same_heading_are_two_ids():
    """And what is above them tells them apart."""
    found = note_of("# A\n## Use\na\n# B\n## Use\nb\n", "file", ".md").sections
    assert [section.heading for section in found] == ["a", "use", "b", "use-2"]


def test_a_long_section_is_cut_at_paragraphs():
    """Never within a fence; each piece says where it begins."""
    paragraph = "word " * 300 + "\n\n```\ncode\n\nmore\n```\n\n"
    found = note_of("# Long\n" + paragraph * 12, "file", ".md").sections
    assert len(found) > 1
    assert [section.title for section in found][:2] == ["Long", "Long (2)"]
    for section in found:
        assert len(section.text) < 2 * LONGEST
        assert section.text.count("```") % 2 == 0
    assert found[1].line == found[1].lines[0].number


@pytest.mark.parametrize(
    ("text", "title", "tags", "aliases"),
    [
        ("---\ntitle: T\ntags: [a, b]\naliases:\n  - x\n---\nbody", "T", ("a", "b"), ("x",)),
        ("---\ntags: a, b\nalias: x\n---\nbody", "", ("a", "b"), ("x",)),
        ("---\nlayout: post\ntitle: 'T: t'\ntags: a b\n---\nbody", "T: t", ("a", "b"), ()),
        ('+++\ntitle = "T"\ntags = ["a", "b"]\n+++\nbody', "T", ("a", "b"), ()),
        ("---\ntitle: T\nkind: recipe\nasks:\n  - how to x\nerrors: ['E: m']\ntags: [a]\n---\nbody", "T", ("a",), ("how to x", "E: m")),
        ("\ufeff---\r\ntitle: T\r\n---\r\nbody", "T", (), ()),
        ("---\ntitle: [\n---\nbody", "", (), ()),
        ("---\na: &x 1\nb: *x\n---\nbody", "", (), ()),
    ],
)  # fmt: skip
def test_front_matter_is_honoured(text, title, tags, aliases):
    """Obsidian's, Jekyll's, Hugo's and kb's own; what is broken costs what it says, and is no text."""
    front, start = front_matter(lines_of(text))
    assert (front.title, front.tags, front.aliases) == (title, tags, aliases)
    assert [line.text for line in lines_of(text)[start:]] == ["body"]


@pytest.mark.parametrize(
    "text", ["---\nA rule, and text.\n---\nmore", "---\nno end", "# A\n---\ntitle: x\n---\n", "---"]
)
def test_what_is_no_front_matter_is_text(text):
    """A rule above a sentence, or one that has no end."""
    assert front_matter(lines_of(text))[1] == 0


def test_a_script_in_cells():
    """Cells open sections by their names, Markdown cells by their headings; a script without cells is no note."""
    text = '"""Doc."""\n# %% load\nx = 1\n\n# %% [markdown]\n# # Model\n# text\n\n# %%\ny = 2\n'
    note = note_of(text, "train", ".py")
    assert [(s.title, s.line) for s in note.sections] == [("train", 1), ("load", 2), ("Model", 6)]
    assert "```python\nx = 1\n```" in note.sections[1].text
    assert note.sections[2].text == "text\n\n```python\ny = 2\n```"
    assert note_of("x = 1\n", "train", ".py").sections == ()
