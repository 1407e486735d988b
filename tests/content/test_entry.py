"""Front matter is read as it stands; every mistake is told with its line and the nearest right name."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.content.entry import parse_entry, read_entry
from kb.errors import KbError

GOOD = """---
title: Mean
kind: api
summary: Sum over count.
symbols: [statistics.mean]
tags: [statistics]
snippet: averages/mean.py
see_also: []
formerly:
  old.mean: removed in 1.0, now statistics.mean
---

Text.

## Parameters

| name | default | meaning |
|---|---|---|
| `data` | required | numbers |
| `fill`, `other` | `None` | with a \\| bar |
"""
PATH = Path("entries/averages/mean.md")


def test_fields_are_read():
    """Texts, lists, pairs, body and lines."""
    entry, problems = parse_entry(GOOD, PATH)
    assert problems == []
    assert (entry.id, entry.title, entry.kind) == ("mean", "Mean", "api")
    assert entry.symbols == ("statistics.mean",)
    assert entry.formerly == (("old.mean", "removed in 1.0, now statistics.mean"),)
    assert entry.libraries == ("statistics",)
    assert entry.body.startswith("Text.")
    assert entry.lines["tags"] == 6
    assert entry.body_line == 13


def test_parameters_are_read():
    """Each name of a row, with its default and line."""
    entry, _ = parse_entry(GOOD, PATH)
    assert [(p.name, p.default) for p in entry.parameters] == [
        ("data", "required"),
        ("fill", "None"),
        ("other", "None"),
    ]
    assert entry.parameters[0].line == 19


def test_values_are_texts_as_written():
    """YAML's guesses do not apply: no booleans, numbers or dates."""
    entry, problems = parse_entry(
        GOOD.replace("title: Mean", "title: 2024-01-01").replace("[statistics]", "[on, no, 1e3]"), PATH
    )
    assert problems == []
    assert (entry.title, entry.tags) == ("2024-01-01", ("on", "no", "1e3"))


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("tags:", "tag:", 6, "unknown field 'tag'; did you mean 'tags'?"),
        ("tags: [statistics]", "tags: statistics", 6, "field 'tags' must be a list of texts"),
        ("tags: [statistics]", "tags: [[a]]", 6, "field 'tags' must be a list of texts"),
        ("kind: api", "kind: [api]", 3, "field 'kind' must be one text"),
        ("kind: api", "title: again", 3, "field 'title' occurs twice; merge the two"),
        ("summary: Sum over count.\n", "", 1, "field 'summary' is missing"),
        ("summary: Sum over count.", "summary:", 1, "field 'summary' is missing"),
        (
            "  old.mean: removed in 1.0, now statistics.mean",
            "  - old",
            10,
            "field 'formerly' must hold 'old name: what happened' lines",
        ),
    ],
)
def test_mistakes_know_their_line(old, new, line, message):
    """File, line, what is wrong, and the nearest right thing."""
    assert old in GOOD
    _, problems = parse_entry(GOOD.replace(old, new), PATH)
    assert f"{PATH}:{line}: {message}" in [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "has no front matter"),
        ("no front matter", "has no front matter"),
        ("---\ntitle: x", "front matter has no end"),
        ("---\ntitle: a: b\n---\n", "front matter is not YAML"),
        ("---\n[unclosed\n---\n", "front matter is not YAML"),
        ("---\n- a list\n---\n", "front matter must be 'field: value' lines"),
        ("---\na: &x 1\nb: *x\n---\n", "anchors and aliases are not allowed"),
        ("---\na: &a [x, x]\nb: &b [*a, *a]\n---\n", "anchors and aliases are not allowed"),
        ("---\ntitle: \x00\n---\n", "front matter is not YAML"),
        ("---\n" + "[" * 20000 + "\n---\n", "front matter is not YAML"),
    ],
)
def test_what_is_no_entry_is_refused(text, message):
    """No front matter, broken YAML, nested aliases: an error, at once."""
    with pytest.raises(KbError, match=message):
        parse_entry(text, PATH)


def test_tags_of_yaml_run_nothing():
    """A Python tag is a scalar like any other, never an object."""
    entry, _ = parse_entry(GOOD.replace("title: Mean", "title: !!python/name:os.system x"), PATH)
    assert entry.title == "x"


def test_files_that_cannot_be_read(tmp_path):
    """Missing, not UTF-8, huge: an error with the path."""
    for data, message in (
        (None, "cannot be read"),
        (b"---\ntitle: \xff\n---\n", "is not UTF-8"),
        (b"x" * 10**6, "bytes long"),
    ):
        path = tmp_path / "bad.md"
        if data is not None:
            path.write_bytes(data)
        with pytest.raises(KbError, match=message) as caught:
            read_entry(path)
        assert str(path) in str(caught.value)


@given(st.text())
def test_any_text_is_an_entry_or_an_error(text):
    """Nothing but KbError leaves the parser."""
    for candidate in (text, f"---\n{text}\n---\n", GOOD.replace("Mean", text)):
        try:
            entry, _ = parse_entry(candidate, PATH)
        except KbError:
            continue
        assert isinstance(entry.parameters, tuple)
