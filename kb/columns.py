"""Text in the columns of a terminal: how wide it is, and in lines of some width. Pure functions, nothing is imported.

In a text, `CODE` and `BOLD` switch that look on and off, and a line feed is a line break.
"""

from __future__ import annotations

CODE, BOLD = "\x01", "\x02"  # printable text, as that of an entry, cannot hold them
SWITCHES = (BOLD, CODE)


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns. What is on at the end of one is off there, and on in the next."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, used, on = "", 0, ""
        for word in paragraph.split(" "):
            for piece in _pieces(word, width):
                size = cells(piece)
                if used and used + 1 + size > width:
                    lines.append(line + on)
                    line, used = on, 0
                line += f" {piece}" if used else piece
                used += size + bool(used)
                for switch in SWITCHES:
                    if piece.count(switch) % 2:
                        on = on.replace(switch, "") if switch in on else on + switch
        lines.append(line + on)
    return lines


def _pieces(word: str, width: int) -> list[str]:
    """The word, cut where it is wider than a line."""
    if len(word) <= width and (word.isascii() or cells(word) <= width):
        return [word]
    pieces = [""]
    for character in word:
        if cells(pieces[-1] + character) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def cells(text: str) -> int:
    """Columns that a text takes: none for switches and combining marks, two for wide characters."""
    size = len(text) - text.count(BOLD) - text.count(CODE)
    if text.isascii():
        return size
    import unicodedata

    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return size + wide - sum(unicodedata.combining(c) > 0 for c in text)
