"""Draws a picture in the terminals that can, by the protocol that they know: kitty's, iTerm2's, or sixels.

A terminal is known by the variables that it sets, and never asked: an answer would be read as what the user types.
Within tmux and screen nothing is drawn, since they pass such pictures on only when told to.
"""

from __future__ import annotations

import os
import sys
from binascii import b2a_base64
from collections.abc import Iterator, Mapping
from contextlib import suppress
from enum import StrEnum

from kb.out import beneath

_SIXEL = ("foot", "mlterm", "contour", "yaft")  # how TERM begins in terminals that draw these unasked
AT_ONCE = 4096  # characters of one piece, of kitty's protocol


class Protocol(StrEnum):
    """How a terminal takes a picture; what `KB_PICTURES` says where it is set."""

    KITTY = "kitty"  # https://sw.kovidgoyal.net/kitty/graphics-protocol/
    ITERM2 = "iterm2"  # https://iterm2.com/documentation-images.html
    SIXEL = "sixel"  # `kb.display.sixel`
    OFF = "off"


def protocol(variables: Mapping[str, str] = os.environ) -> Protocol:
    """What the terminal of these variables takes; `OFF` where it takes none, or is not known."""
    said = variables.get("KB_PICTURES", "")
    if said in list(Protocol):
        return Protocol(said)
    term, program = variables.get("TERM", ""), variables.get("TERM_PROGRAM", "")
    if variables.get("TMUX") or variables.get("STY") or term.startswith(("screen", "tmux")) or term == "dumb":
        return Protocol.OFF
    if variables.get("KITTY_WINDOW_ID") or term in ("xterm-kitty", "xterm-ghostty") or program == "ghostty":
        return Protocol.KITTY
    if variables.get("KONSOLE_VERSION", "").isdigit() and int(variables["KONSOLE_VERSION"]) >= 220400:
        return Protocol.KITTY
    if program in ("iTerm.app", "WezTerm") or variables.get("LC_TERMINAL") == "iTerm2":
        return Protocol.ITERM2
    if term.startswith(_SIXEL):
        return Protocol.SIXEL
    return Protocol.OFF


def sequences(png: bytes, how: Protocol) -> Iterator[str]:
    """What to write to the terminal for a picture: letters, digits and signs within kb's own sequences."""
    if how == Protocol.SIXEL:
        from kb.display.sixel import encode

        with suppress(ValueError):  # of another kind than kb's own pictures are
            yield f"{encode(png)}\n"
        return
    text = b2a_base64(png, newline=False).decode("ascii")
    if how == Protocol.ITERM2:
        yield f"\x1b]1337;File=inline=1;size={len(png)};preserveAspectRatio=1:{text}\x07\n"
    elif how == Protocol.KITTY:
        pieces = [text[i : i + AT_ONCE] for i in range(0, len(text), AT_ONCE)]
        for i, piece in enumerate(pieces):
            head = "a=T,f=100,q=2," if i == 0 else ""
            yield f"\x1b_G{head}m={int(i < len(pieces) - 1)};{piece}\x1b\\"
        yield "\n"


def show_picture(png: bytes, how: Protocol) -> None:
    """Draw a picture on the terminal that stdout is."""
    stream = beneath(sys.stdout)
    for text in sequences(png, how):
        stream.write(text)
    stream.flush()
