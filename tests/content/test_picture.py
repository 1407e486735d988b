"""The picture of what a snippet draws: kept as nothing but a picture, and shown with the code that drew it alone."""

import struct
import zlib
from pathlib import Path

import pytest
from pictures import chunk

from kb.content.picture import SIGNATURE, clean, drawn_by, read_picture, size_of, snippet_beside, stamped

CODE = "# %% plot\nplt.show()\n"


def png(*more: bytes) -> bytes:
    """A picture of one pixel, with other parts in it."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return SIGNATURE + head + b"".join(more) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def kept(folder: Path, data: bytes, code: str = CODE) -> str:
    """The path of a snippet with that picture beside it."""
    snippet = folder / "snippets" / "topic" / "one.py"
    snippet.parent.mkdir(parents=True, exist_ok=True)
    snippet.write_text(code)
    snippet.with_suffix(".png").write_bytes(data)
    return str(snippet)


def test_a_picture_is_read_with_the_code_that_drew_it(tmp_path):
    """What the snippet prints is not what draws; any other change makes it a picture of something else."""
    snippet = kept(tmp_path, stamped(png(), CODE))
    assert read_picture(snippet, CODE) == png()
    assert read_picture(snippet, CODE + "\n# Output:\n# 1\n") == png()
    assert read_picture(snippet, CODE.replace("plot", "other")) is None
    assert size_of(png()) == (1, 1)


def test_only_what_is_drawn_enters_and_leaves(tmp_path):
    """Comments, profiles and what follows the end stay out: they are nobody's to show."""
    hostile = png(chunk(b"tEXt", b"Comment\0\x1b]0;title\x07"), chunk(b"iCCP", b"x"), chunk(b"eXIf", b"y")) + b"more"
    assert clean(hostile) == png()
    forged = png(chunk(b"tEXt", b"kb\0" + drawn_by(stamped(png(), CODE)).encode()), chunk(b"zTXt", b"z"))
    assert read_picture(kept(tmp_path, forged), CODE) == png()


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", SIGNATURE, png()[:-6], png().replace(b"IDAT", b"IDAX"), SIGNATURE + b"\xff" * 40],
    ids=["empty", "gif", "head", "cut", "flipped", "length"],
)
def test_what_is_no_picture_is_none(tmp_path, data):
    """A damaged file costs the picture, not the page."""
    assert read_picture(kept(tmp_path, data), CODE) is None
    with pytest.raises(ValueError, match=r"PNG|cut|damaged"):
        stamped(data, CODE)


def test_a_link_out_of_the_library_is_not_followed(tmp_path):
    """As no file of a library is."""
    snippet = Path(kept(tmp_path / "library", b""))
    (tmp_path / "other.png").write_bytes(stamped(png(), CODE))
    snippet.with_suffix(".png").unlink()
    snippet.with_suffix(".png").symlink_to(tmp_path / "other.png")
    assert read_picture(str(snippet), CODE) is None


def test_the_snippet_of_an_entry_lies_at_its_place():
    """Below the other folder."""
    assert snippet_beside("/kb/entries/topic/one.md") == "/kb/snippets/topic/one.py"
