"""Pictures in terminals: which take them, and what is written to these."""

from base64 import b64decode

import pytest

from kb.display.graphics import Protocol, protocol, sequences


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({"TERM": "xterm-kitty"}, Protocol.KITTY),
        ({"TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"}, Protocol.KITTY),
        ({"TERM": "xterm-ghostty"}, Protocol.KITTY),
        ({"TERM": "xterm-256color", "KONSOLE_VERSION": "230800"}, Protocol.KITTY),
        ({"TERM": "xterm-256color", "KONSOLE_VERSION": "210800"}, Protocol.OFF),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, Protocol.ITERM2),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"}, Protocol.ITERM2),
        ({"TERM": "xterm-256color"}, Protocol.OFF),
        ({"TERM": "tmux-256color", "KITTY_WINDOW_ID": "1"}, Protocol.OFF),
        ({"TERM": "xterm-kitty", "TMUX": "/tmp/x"}, Protocol.OFF),
        ({"TERM": "xterm-256color", "KB_PICTURES": "kitty"}, Protocol.KITTY),
        ({"TERM": "xterm-kitty", "KB_PICTURES": "off"}, Protocol.OFF),
        ({"TERM": "xterm-kitty", "KB_PICTURES": "other"}, Protocol.KITTY),
        ({}, Protocol.OFF),
    ],
)
def test_a_terminal_is_known_by_its_variables(variables, wanted):
    """What is not known gets no picture; the user has the last word."""
    assert protocol(variables) == wanted


def test_the_sequences_hold_the_picture_and_nothing_of_it_as_it_is():
    """A picture of any bytes: what is written between kb's own sequences are letters, digits and signs."""
    data = bytes(range(256)) * 40
    kitty = "".join(sequences(data, Protocol.KITTY))
    pieces = [
        piece.split(";", 1)
        for piece in kitty.strip().removeprefix("\x1b_G").removesuffix("\x1b\\").split("\x1b\\\x1b_G")
    ]
    assert b64decode("".join(text for _, text in pieces)) == data
    assert [head for head, _ in pieces] == ["a=T,f=100,q=2,m=1", *["m=1"] * (len(pieces) - 2), "m=0"]
    assert all(len(text) <= 4096 for _, text in pieces)
    iterm = "".join(sequences(data, Protocol.ITERM2))
    assert b64decode(iterm.split(":", 1)[1].removesuffix("\x07\n")) == data
    assert not list(sequences(data, Protocol.OFF))
