"""Hits as text, for `print(kb.search(...))` and a kernel's terminal."""

from kb.display.hits import Row, text

ROWS = [
    Row("mean", "Mean", "api ~", "Sum divided by count; " * 3, "average: removed in 1.0, now mean"),
    Row("hm", "Harmonic \x1b[2Jmean", "formula", "Of two numbers."),
]


def test_hits_stand_apart_and_are_wrapped():
    """What an old name became stands below the summary, what is said besides below all of them."""
    shown = text(ROWS, ["98 more"], width=40)
    assert shown == (
        "mean  Mean  api ~\n"
        "  Sum divided by count; Sum divided by\n"
        "  count; Sum divided by count; \n"
        "  average: removed in 1.0, now mean\n\n"
        "hm  Harmonic [2Jmean  formula\n"
        "  Of two numbers.\n\n"
        "98 more"
    )


def test_without_hits_there_is_what_is_said():
    """And without that nothing."""
    assert text([], ["nothing found"]) == "nothing found"
    assert text([]) == ""
