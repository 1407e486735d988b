"""A picture as sixels, for the terminals that know these alone: six rows at a time, one line for each colour in them.

Pictures of kb have a palette (`kb.content.picture`), so no colour has to be chosen; the decoder of PNG knows no others.
https://vt100.net/docs/vt3xx-gp/chapter14.html, https://www.w3.org/TR/png-3/
"""

from __future__ import annotations

import re
import struct
import zlib
from typing import NamedTuple

from kb.content.picture import chunks

MOST = 4_000_000  # points of a picture
HIGH = 6  # rows of one band
EMPTY = b"?"  # a column of a band in which no row has the colour; each row adds a bit to its code


class Picture(NamedTuple):
    """A picture of palette colours: of each row the numbers of its colours."""

    width: int
    rows: list[bytes]
    palette: list[tuple[int, int, int]]  # red, green and blue, 0 to 255


def encode(png: bytes) -> str:
    """The sequence that draws a picture. Raises `ValueError` where it has no palette, or is interlaced."""
    picture = decode(png)
    made = [f'\x1bP0;1q"1;1;{picture.width};{len(picture.rows)}']
    for i, colour in enumerate(picture.palette):
        made.append(f"#{i};2;" + ";".join(str(round(part / 2.55)) for part in colour))
    for top in range(0, len(picture.rows), HIGH):
        made.append(_band(picture.rows[top : top + HIGH], picture.width))
    return "".join(made) + "\x1b\\"


def _band(rows: list[bytes], width: int) -> str:
    """At most six rows: for each colour the columns, drawn over one another."""
    columns: dict[int, bytearray] = {}
    for number, row in enumerate(rows):
        bit = 1 << number
        for x, colour in enumerate(row):
            if colour not in columns:
                columns[colour] = bytearray(EMPTY * width)
            columns[colour][x] += bit
    lines = (f"#{colour}{_packed(bytes(line))}" for colour, line in columns.items())
    return "$".join(lines) + "-"


def _packed(line: bytes) -> str:
    """Runs of one column with their length."""
    return re.sub(rb"(.)\1{3,}", lambda run: b"!%d%s" % (len(run[0]), run[1]), line).decode("ascii")


def decode(png: bytes) -> Picture:
    """The picture in a PNG with a palette. Raises `ValueError` for another one."""
    parts = dict[bytes, bytes]()
    try:
        for name, body in chunks(png):
            parts[name] = parts.get(name, b"") + body
        width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", parts[b"IHDR"])
        packed, palette = parts[b"IDAT"], parts[b"PLTE"]
    except (KeyError, ValueError, struct.error) as error:
        raise ValueError("is no PNG with a palette") from error
    if width * height > MOST:
        raise ValueError(f"has more than {MOST:,} points")
    length = -(-width * depth // 8)
    try:
        data = zlib.decompressobj().decompress(packed, height * (length + 1) + 1)
    except zlib.error as error:
        raise ValueError("is no PNG with a palette") from error
    if kind != 3 or interlaced or len(data) != height * (length + 1):
        raise ValueError("is no plain PNG with a palette")
    rows, above = list[bytes](), bytes(length)
    for start in range(0, len(data), length + 1):
        above = _unfiltered(data[start], data[start + 1 : start + 1 + length], above)
        rows.append(_numbers(above, depth)[:width])
    triples = list(zip(palette[::3], palette[1::3], palette[2::3], strict=True))
    if max(map(max, rows), default=0) >= len(triples):
        raise ValueError("has a colour that is not in its palette")
    return Picture(width, rows, triples)


def _unfiltered(kind: int, line: bytes, above: bytes) -> bytes:
    """The bytes of a row, which are kept as differences to the byte before, the one above, or both."""
    if kind == 0:
        return line
    row = bytearray(line)
    for i, value in enumerate(line):
        left, up, corner = (row[i - 1], above[i], above[i - 1]) if i else (0, above[i], 0)
        if kind == 4:  # the one of the three that is nearest to their sum
            guess = left + up - corner
            near = min((left, up, corner), key=lambda byte: abs(guess - byte))
        else:
            near = (0, left, up, (left + up) // 2)[kind] if kind < 4 else 0
        row[i] = (value + near) & 255
    return bytes(row)


def _numbers(row: bytes, depth: int) -> bytes:
    """The numbers in a row, several of which one byte holds where they are small."""
    if depth == 8:
        return row
    shifts, mask = range(8 - depth, -1, -depth), (1 << depth) - 1
    return bytes(byte >> shift & mask for byte in row for shift in shifts)
