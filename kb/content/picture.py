"""The picture of what a snippet draws: `<id>.png` beside `<id>.py`, made by `kb verify --update`.

PNG, for it is what all places that show it take as it is: browsers, notebooks and the terminals that know kitty's
protocol; with a palette it is smaller than WebP for most plots. It holds the digest of the code that drew it, and is
shown with that code alone.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator

from kb.content.snippet import PICTURE, digest, split
from kb.errors import KbError
from kb.files import LIMIT, read

SIGNATURE = b"\x89PNG\r\n\x1a\n"
SHOW = "plt.show()"  # what a snippet says where a person is to see what it drew
_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")  # of the chunks of a picture: nothing else leaves or enters
_DRAWN_BY = b"tEXt"
_KEYWORD = b"kb\x00"


def path_of(snippet: str) -> str:
    """Where the picture of the snippet at that path is."""
    return os.path.splitext(snippet)[0] + PICTURE


def snippet_beside(entry: str) -> str:
    """Where the snippet of the entry at that path is: both lie at one place below their folders."""
    folder, name = os.path.split(entry)
    root, topic = os.path.split(folder)
    return os.path.join(os.path.dirname(root), "snippets", topic, os.path.splitext(name)[0] + ".py")


def read_picture(snippet: str, text: str) -> bytes | None:
    """The picture of the snippet at that path with that text; None where there is none, or one of other code."""
    path = path_of(snippet)
    if not snippet or SHOW not in text or not os.path.lexists(path):
        return None
    try:
        data = read(path, root=os.path.dirname(os.path.dirname(os.path.dirname(snippet))))
    except KbError:
        return None
    return clean(data) if drawn_by(data) == digest_of(text) else None


def digest_of(text: str) -> str:
    """What tells the code of a snippet from other code; what it prints does not count."""
    return digest(split(text)[0])


def drawn_by(png: bytes) -> str:
    """The digest of the code that drew a picture; empty where it is none of kb's."""
    try:
        found = [body for kind, body in chunks(png) if kind == _DRAWN_BY and body.startswith(_KEYWORD)]
    except ValueError:
        return ""
    return found[0].removeprefix(_KEYWORD).decode("latin-1") if found else ""


def stamped(png: bytes, text: str) -> bytes:
    """A picture with the digest of the code of that snippet, as it is kept. Raises `ValueError` where it is no PNG of
    at most `LIMIT` bytes.
    """
    made = b""
    for kind, body in chunks(clean(png)):
        made += _chunk(kind, body)
        if kind == b"IHDR":
            made += _chunk(_DRAWN_BY, _KEYWORD + digest_of(text).encode())
    if len(made) > LIMIT:
        raise ValueError(f"has {len(made):,} bytes, at most {LIMIT:,}")
    return SIGNATURE + made


def clean(png: bytes) -> bytes:
    """A picture without anything that is not drawn: no text, no program of colours. Raises `ValueError` for no PNG."""
    return SIGNATURE + b"".join(_chunk(kind, body) for kind, body in chunks(png) if kind in _KEPT)


def size_of(png: bytes) -> tuple[int, int]:
    """Columns and rows of a picture in pixels. Raises `ValueError` for no PNG."""
    kind, head = next(chunks(png))
    if kind != b"IHDR" or len(head) != 13:
        raise ValueError("has no head")
    width, height = struct.unpack(">II", head[:8])
    return width, height


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each part of a PNG (https://www.w3.org/TR/png/#5Chunk-layout). Raises `ValueError`."""
    if not png.startswith(SIGNATURE):
        raise ValueError("is no PNG")
    place, kind = len(SIGNATURE), b""
    while kind != b"IEND":
        head = png[place : place + 8]
        if len(head) < 8:
            raise ValueError("is cut off")
        (length,), kind = struct.unpack(">I", head[:4]), head[4:]
        body, check = png[place + 8 : place + 8 + length], png[place + 8 + length : place + 12 + length]
        if len(check) < 4 or zlib.crc32(kind + body) != struct.unpack(">I", check)[0]:
            raise ValueError("is damaged")
        yield kind, body
        place += 12 + length


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
