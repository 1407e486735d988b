"""Pictures as sixels: what a terminal draws of them is the picture."""

import re
import struct
import zlib
from pathlib import Path

import pytest
from pictures import chunk

from kb.content.picture import SIGNATURE
from kb.display.graphics import Protocol, sequences
from kb.display.sixel import decode, encode

SNIPPETS = Path(__file__).resolve().parents[2] / "snippets"


def drawn(text: str) -> list[bytes]:
    """The rows of colours that a terminal draws."""
    width, height = map(int, re.match(r'\x1bP0;1q"1;1;(\d+);(\d+)', text).groups())
    rows = [bytearray(width) for _ in range(height + 5)]
    bands = text.removesuffix("\x1b\\").split("-")
    bands[0] = re.sub(r"^.*;\d+;\d+;\d+(?=#\d+[^;\d])", "", bands[0], flags=re.DOTALL)
    for top, band in enumerate(bands[:-1]):
        for line in band.split("$"):
            colour, columns = re.fullmatch(r"#(\d+)([^#]*)", line).groups()
            x = 0
            for count, code in re.findall(r"(?:!(\d+))?([?-~])", columns):
                for _ in range(int(count or 1)):
                    for bit in range(6):
                        if (ord(code) - 63) >> bit & 1:
                            rows[top * 6 + bit][x] = int(colour)
                    x += 1
    return [bytes(row) for row in rows[:height]]


@pytest.mark.parametrize("name", ["plotting/annotate", "plotting/bar_chart", "plotting/heatmap"])
def test_what_is_drawn_is_the_picture(name):
    """Read by another decoder of PNG, and by a terminal in small."""
    image = pytest.importorskip("PIL.Image").open(SNIPPETS / f"{name}.png")
    png = (SNIPPETS / f"{name}.png").read_bytes()
    picture = decode(png)
    assert (picture.width, len(picture.rows)) == image.size
    assert b"".join(picture.rows) == image.tobytes()
    assert [part for colour in picture.palette for part in colour] == image.getpalette()[: 3 * len(picture.palette)]
    assert drawn(encode(png)) == picture.rows
    assert re.fullmatch(r"\x1bP[\x20-\x7e]+\x1b\\\n", "".join(sequences(png, Protocol.SIXEL)))


def test_every_picture_of_the_library_can_be_drawn():
    """All of them have a palette, and none is interlaced, as their heads say."""
    heads = [path.read_bytes()[16:29] for path in SNIPPETS.glob("*/*.png")]
    assert len(heads) > 100
    assert {(head[9], head[12]) for head in heads} == {(3, 0)}


def png(rows: list[bytes], depth: int, palette: bytes = bytes(range(48)), kind: int = 3, width: int = 4) -> bytes:
    """A PNG of such rows, each with its filter before it."""
    head = struct.pack(">IIBBBBB", width, len(rows), depth, kind, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return SIGNATURE + b"".join(chunk(name, body) for name, body in parts)


def test_rows_are_kept_as_they_are_or_as_differences():
    """None, to the left, above, to their mean, and to the nearest of three; several numbers in one byte."""
    filtered = [b"\x00\x01\x02\x03\x04", b"\x01\x01\x01\x01\x01", b"\x02\x01\x01\x00\x00",
                b"\x03\x01\x01\x01\x01", b"\x04\x01\x01\x01\x01"]  # fmt: skip
    rows = [bytes(r) for r in ([1, 2, 3, 4], [1, 2, 3, 4], [2, 3, 3, 4], [2, 3, 4, 5], [3, 4, 5, 6])]
    assert decode(png(filtered, 8)).rows == rows
    assert decode(png([b"\x00\x12\x30"], 4)).rows == [bytes([1, 2, 3, 0])]
    assert decode(png([b"\x00\x1b"], 2)).rows == [bytes([0, 1, 2, 3])]


@pytest.mark.parametrize(
    "made",
    [
        b"",
        SIGNATURE + b"nothing",
        png([b"\x00\x01\x02\x03\x04"], 8, kind=2),
        png([b"\x00\x01\x02\x03\x44"], 8),
        png([b"\x00\x01"], 8),
        png([b"\x00\x01"], 8, width=1 << 30),
    ],
)
def test_what_is_no_such_picture_is_not_drawn(made):
    """Other kinds, colours that are not there, rows that are missing, sizes beyond reason."""
    with pytest.raises(ValueError, match=r"is no|has "):
        encode(made)
    assert not list(sequences(made, Protocol.SIXEL))
