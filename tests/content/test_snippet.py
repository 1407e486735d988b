"""A snippet is taken apart into docstring, cells, code, output, imports and asserts."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.content.snippet import parse_snippet, read_snippet
from kb.errors import KbError

GOOD = '''"""Says what it shows."""

# %% data
import os.path
from collections import Counter

# %%
def local():
    import json


assert Counter, "there"
assert os

# Output:
# one
#
#   two
'''
PATH = Path("snippets/a/b.py")


def test_parts():
    """Each part is found."""
    snippet = parse_snippet(GOOD, PATH)
    assert snippet.docstring == "Says what it shows."
    assert snippet.cells == (("data", 3), ("", 7))
    assert snippet.imports == ("os.path", "collections")
    assert snippet.packages == ("os", "collections")
    assert snippet.asserts == ((12, True), (13, False))
    assert snippet.output == "one\n\n  two"
    assert snippet.output_line == 15
    assert snippet.code.endswith("assert os\n")


def test_output_must_be_last():
    """A block that is followed by code is a comment like any other."""
    assert parse_snippet("x = 1\n# Output:\n# 1\ny = 2\n", PATH).output is None


def test_output_is_replaced():
    """The new block stands where the old one stood, and parses to what was printed."""
    text = parse_snippet(GOOD, PATH).with_output("three\n\n four\n")
    again = parse_snippet(text, PATH)
    assert again.output == "three\n\n four"
    assert again.code == parse_snippet(GOOD, PATH).code


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"def", "is not Python"), (b"\xff", "is not UTF-8"), (b"a\x00", "is not Python"), (b"#" * 10**6, "bytes long")],
)
def test_files_that_are_no_snippets(tmp_path, data, message):
    """An error with path and line."""
    path = tmp_path / "bad.py"
    path.write_bytes(data)
    with pytest.raises(KbError, match=message):
        read_snippet(path)


@given(st.text())
def test_any_text_is_a_snippet_or_an_error(text):
    """Nothing but KbError leaves the parser."""
    try:
        snippet = parse_snippet(text, PATH)
    except KbError:
        return
    assert isinstance(snippet.code, str)


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp"))).filter(lambda t: t.strip()))
def test_output_survives_the_round_trip(line):
    """What is written as output is read back, whatever is in the line."""
    again = parse_snippet(parse_snippet("x = 1\n", PATH).with_output(line), PATH)
    assert (again.output or "").strip() == line.strip()
