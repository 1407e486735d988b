"""The one way out: everything that kb prints leaves through these streams, and no control character does.

`kb.cli` puts them in the place of stdout and stderr, so that nobody has to remember it: text of files, arguments that a
message repeats, what click says of them. Text that is laid out is cleaned before as well, since its width counts. What
is meant for the terminal itself goes past them by name: `draw` for kb's own colours, `beneath` for a bar that moves.
"""

from __future__ import annotations

import io
import re
import sys
from typing import TextIO

from kb.text import UNSAFE, printable

# kb's own looks (`colored`), which none of the text can have: it was cleaned before
_LOOKS = r"(\x1b\[(?:[012]|22|[39][0-7]|39|1;36)m)"


class Clean(io.TextIOWrapper):
    """A stream without control characters, over the same file as another one."""

    def __init__(self, stream: TextIO) -> None:
        encoding = "utf-8" if stream.encoding.casefold() in ("ascii", "us-ascii", "ansi_x3.4-1968") else stream.encoding
        super().__init__(
            stream.buffer,
            encoding=encoding, errors="replace", line_buffering=getattr(stream, "line_buffering", False),
            write_through=getattr(stream, "write_through", False),
        )  # fmt: skip
        self.beneath = stream
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")

    def write(self, text: str) -> int:
        """Write what is left of the text; how long it was."""
        super().write(printable(text))
        return len(text)

    def draw(self, text: str) -> None:
        """Write a text that `shown` made."""
        super().write(text)


def guard() -> None:
    """Let stdout and stderr of this process be clean from now on."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if not isinstance(stream, Clean) and hasattr(stream, "buffer"):
            setattr(sys, name, Clean(stream))


def beneath(stream: TextIO) -> TextIO:
    """The stream that takes control characters too, for what moves the cursor: never for text from elsewhere."""
    stream.flush()
    return stream.beneath if isinstance(stream, Clean) else stream


def colored(text: str, style: str) -> str:
    """The text in an ANSI style, such as "1" for bold."""
    return f"\x1b[{style}m{text}\x1b[0m" if text else ""


def draw(text: str, *, color: bool) -> None:
    """Print a page on stdout, with its colours where there are to be some."""
    (sys.stdout.draw if isinstance(sys.stdout, Clean) else sys.stdout.write)(shown(text, color=color))
    sys.stdout.flush()


def say(text: str) -> None:
    """Print a message: on stderr, where it is no part of the answer."""
    print(text, file=sys.stderr)


def shown(text: str, *, color: bool) -> str:
    """What a terminal or a pager may get of a text: with `color`, kb's own looks as well."""
    if not color:
        return printable(text)
    plain = re.sub(_LOOKS, "", text)
    if printable(plain) == plain:  # as good as always, and much faster than the pattern of both
        return text
    return re.sub(f"{_LOOKS}|{UNSAFE}", lambda found: found[1] or "", text)


def as_json(value: object) -> str:
    """A value as JSON, of which a terminal may see every character: those that are not safe are written as escapes."""
    import json

    text = json.dumps(value, ensure_ascii=False, indent=1)
    return re.sub(UNSAFE, lambda found: f"\\u{ord(found[0]):04x}", text)
