"""Pictures in terminals: which take them, and what is written to these."""

import struct
import zlib
from base64 import b64decode

import pytest
from calls import on_terminal
from pictures import chunk

from kb.content.picture import SIGNATURE, stamped
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
        ({"TERM": "foot"}, Protocol.SIXEL),
        ({"TERM": "mlterm-256color"}, Protocol.SIXEL),
        ({"TERM": "xterm-256color", "KB_PICTURES": "sixel"}, Protocol.SIXEL),
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


def test_kb_show_draws_where_it_can_and_names_the_file_elsewhere(kb):
    """On a terminal that takes pictures the picture; on others, and in a pipe, where it lies: never an escape there."""
    code = '"""Shows."""\n\n# %% plot\nplt.show()\n'
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    png = SIGNATURE + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    path = kb.write("snippets/averages/mean_value.py", code).with_suffix(".png")
    path.write_bytes(stamped(png, code))
    drawn = on_terminal(kb, "show", "mean_value", LINES="200", TERM="xterm-kitty")
    assert "\x1b_Ga=T,f=100,q=2,m=0;" in drawn and path.name not in drawn
    assert "\x1b]1337;File=inline=1" in on_terminal(kb, "show", "mean_value", LINES="200", TERM_PROGRAM="iTerm.app")
    plain = on_terminal(kb, "show", "mean_value", LINES="200")
    assert str(path) in plain and "\x1b_G" not in plain
    piped = kb("show", "mean_value", TERM="xterm-kitty").stdout
    assert str(path) in piped and "\x1b" not in piped
    assert f'"picture": "{path}"' in kb("show", "mean_value", "--json").stdout
