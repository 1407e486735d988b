"""Output is compared word by word, numbers within a tolerance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.execution.compare import difference, refreshed


@pytest.mark.parametrize(
    ("documented", "printed"),
    [
        ("AUC 0.993", "AUC 0.993"),
        ("AUC 0.993", "AUC 0.991"),
        ("AUC   0.993", "AUC 0.9932"),
        ("[0.1 0.25]", "[0.1  0.251]"),
        ("1.0e-05", "1.01e-05"),
        ("params 1,028", "params 1,028"),
        ("took ... s", "took 0.3 s"),
        ("a\n...\nz", "a\nb\nc\nz"),
        ("a\n...", "a"),
        ("a\n...\nb\n...\nc", "a\nx\nb\nb\ny\nc"),
        ("-0.50 0.00", "-0.50 0.01"),
        ("array([1., 2.])", "array([1., 2.])"),
        ("", ""),
    ],
)
def test_agrees(documented, printed):
    """Small differences of numbers, blanks and what `...` covers do not matter."""
    assert difference(documented, printed) is None


@pytest.mark.parametrize(
    ("documented", "printed"),
    [
        ("AUC 0.993", "AUC 0.893"),
        ("20 fits", "21 fits"),
        ("20 fits", "20.0 fits"),
        ("best: adam", "best: sgd"),
        ("a\nb", "a"),
        ("a", "a\nb"),
        ("a\n...\nz", "a\nb"),
        ("took ... s", "took 0.3 ms"),
        ("0.5", "-0.5"),
        ("x1 0.5", "x2 0.5"),
        ("768 + 260 = 1,028", "768 + 260 = 1,029"),
    ],
)
def test_differs(documented, printed):
    """Words, integers, signs and missing lines do."""
    assert difference(documented, printed)


def test_says_which_line():
    """The difference names the first line that fails and shows both sides."""
    assert difference("a\nb 1\nc", "a\nb 2\nc") == "line 2 of the output: documented 'b 1', printed 'b 2'"


@given(st.text())
def test_text_agrees_with_itself(text):
    """Whatever was printed agrees with itself."""
    assert difference(text, text) is None


def test_what_is_documented_anew():
    """All that was printed, but for lines with `...` that still match."""
    assert refreshed("a 0.02\nb ... c", "a 0.00\nb 12 c") == "a 0.00\nb ... c"
    assert refreshed("b ... c", "d 12 c") == "d 12 c"
    assert refreshed("a 1\n...\nz", "a 1\nb\nc\nz") == "a 1\n...\nz"
    assert refreshed("a 1\n...\nz", "a 2\nb\nz") == "a 2\nb\nz"
    assert refreshed("", "a") == "a"
