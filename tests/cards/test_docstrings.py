"""The first sentence, and what is told of parameters, as docstrings have them."""

import pytest

from kb.cards.docstrings import first_sentence, parameters


@pytest.mark.parametrize(
    ("doc", "sentence"),
    [
        ("Fit it. Then more.", "Fit it."),
        ("\n    Fit it\n    in two lines.\n\n    More.", "Fit it in two lines."),
        ("Use e.g. Adam, i.e. the default. More.", "Use e.g. Adam, i.e. the default."),
        ("zeros(shape, dtype=float)\n\nReturn a new array.", "Return a new array."),
        (".. deprecated:: 1.0\n\nDoes it.", "Does it."),
        ("A `~numpy.kron` of :func:`numpy.dot` and ``x``.", "A ~numpy.kron of dot and x."),
        ("Parameters\n----------\na : int", ""),
        ("", ""),
        ("No full stop", "No full stop"),
    ],
)
def test_first_sentence(doc, sentence):
    """On one line, without markup; no signature, no directive, no section."""
    assert first_sentence(doc) == sentence


def test_parameters_end_with_their_section():
    """What follows in other sections is not theirs."""
    told = parameters("Do.\n\nParameters\n----------\nx : int\n    The x.\n\nReturns\n-------\ny : float\n    The y.\n")
    assert list(told) == ["x"]
    told = parameters(
        "Do.\n\nArgs:\n    x: The x.\n    y (int): The y,\n        and more.\n\nReturns:\n    z: The z.\n"
    )
    assert {name: what.text for name, what in told.items()} == {"x": "The x.", "y": "The y, and more."}
