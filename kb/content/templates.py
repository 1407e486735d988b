"""Writes a new entry with its snippet, and copies a shipped one to where it can be edited."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable
from pathlib import Path

from kb.content.layers import Layer
from kb.errors import KbError
from kb.files import is_within, read, write
from kb.kinds import Kind
from kb.text import words

_BODY = {
    Kind.API: "TODO: when to use it.\n\n## Pitfalls\n\n- TODO: what people get wrong.\n",
    Kind.CONCEPT: "TODO: what it is and what follows.\n\n## Pitfalls\n\n- TODO: what people get wrong.\n",
    Kind.FORMULA: "$$ y = x $$\n\nTODO: the formula; explain every symbol.\n",
    Kind.RECIPE: "1. TODO: the first step.\n\n## Pitfalls\n\n- TODO: what people get wrong.\n",
    Kind.ERROR: "**Cause.** TODO.\n\n**Fix.** TODO.\n",
}
_PITFALLS = "## Pitfalls\n\n- TODO: what people get wrong.\n"
_CHECK = """# %% check
assert False, "TODO: assert what the code has shown"
"""
_SNIPPET = '''"""TODO: one sentence, the claim that the code shows."""

# %% data
values = [1, 2, 3]

# %% result
total = sum(values)
print("total:", total)

# %% check
assert total == 6, "TODO: say what should have held"

# Output:
# total: 6
'''


def new_id(title: str) -> str:
    """The id that a title gives: `Out-of-fold predictions` becomes `out_of_fold_predictions`."""
    found = "_".join(words(title.encode("ascii", "ignore").decode()))
    if not found:
        raise KbError(f"no id can be made of the title {title!r}", hint="use letters of the alphabet")
    return found if found[0].isalpha() else f"n{found}"


def create(layer: Layer, title: str, kind: Kind, topic: str, *, prose: str = "", code: str = "") -> tuple[Path, Path]:
    """Write the entry and its snippet from a template; their paths. Never overwrites. What `prose` and `code` hold, of
    a note, stands in place of what the template has.

    Raises `KbError` where the id is taken in this library or the files cannot be written.
    """
    identity = new_id(title)
    if not topic.isidentifier():
        raise KbError(f"the topic {topic!r} is not a folder name", hint="use letters, digits and _")
    taken = layer.stems().get(identity)
    entry, snippet = Path(layer.entry_path(topic, identity)), Path(layer.snippet_path(topic, identity))
    if taken or os.path.lexists(snippet):
        hint = "kb edit opens it" if taken else "no entry belongs to this snippet: remove it, or choose another title"
        raise KbError(f"id '{identity}' exists already", path=taken[0] if taken else snippet, hint=hint)
    fields = [
        "---",
        f"title: {json.dumps(title, ensure_ascii=False)}",
        f"kind: {kind}",
        "summary: TODO, one sentence that says what it is for.",
        *(["symbols: [TODO]"] if kind == Kind.API else []),
        "aliases: []",
        "asks:",
        "  - TODO, a question in people's own words",
        *(['errors:\n  - "TODO: the message"'] if kind == Kind.ERROR else []),
        "tags: [TODO]",
        f"snippet: {topic}/{identity}.py",
        "see_also: []",
        "---",
        "",
    ]
    text = "\n".join(fields) + "\n" + (f"{prose.strip()}\n\n{_PITFALLS}" if prose.strip() else _BODY[kind])
    script = _snippet_of(code, identity) if code.strip() else _SNIPPET
    _write_new(layer.root, [(snippet, script.encode()), (entry, text.encode())])
    return entry, snippet


def _snippet_of(code: str, name: str) -> str:
    """A snippet of the code of a note, its commands of a notebook as comments, with a check that is to be written."""
    plain = re.sub(r"^(\s*)([%!])(?=\w|%)", r"\1# \2", code.strip("\n"), flags=re.MULTILINE)
    cells = plain if re.search(r"^# ?%%", plain, re.MULTILINE) else f"# %% {name}\n{plain}"
    return f'"""TODO: one sentence, the claim that the code shows."""\n\n{cells}\n\n{_CHECK}'


def copy_to(layer: Layer, entry: Path, snippet: Path | None) -> tuple[Path, Path | None]:
    """Copy an entry and its snippet into another layer, where they shadow the original; their new paths. What is there
    already stays as it is.
    """
    target = Path(layer.entry_path(entry.parent.name, entry.stem))
    code = Path(layer.snippet_beside(str(target))) if snippet else None
    pairs = [(snippet, code)] if snippet and code else []
    copies = []
    for source, copy in [*pairs, (entry, target)]:
        if not os.path.lexists(copy):
            copies.append((copy, read(str(source), root=str(source.parent.parent.parent))))
    _write_new(layer.root, copies)
    return target, code


def take_back(copies: Iterable[tuple[Path, Path]]) -> bool:
    """Remove copies, and the folders that they leave empty, where all are still as their originals; whether so."""
    pairs = list(copies)
    try:
        if not pairs or any(source.read_bytes() != copy.read_bytes() for source, copy in pairs):
            return False
        for _, copy in pairs:
            copy.unlink()
            for folder in list(copy.parents)[:3]:  # of the topic, of all entries, of the library
                with contextlib.suppress(OSError):  # it holds something else
                    folder.rmdir()
    except OSError:
        return False  # something else has become of them
    return True


def _write_new(root: str, files: list[tuple[Path, bytes]]) -> None:
    """Write files of a library that are not there yet, all or none: the entry last, which makes the others count.

    Raises `KbError` where a folder is a link that leads out of it: what comes with a project writes nowhere else.
    """
    for path, _ in files:
        if not is_within(str(path), root):
            hint = "remove that link, or choose another --topic"
            raise KbError("would be written out of the library, through a link", path=path, hint=hint)
    made: list[Path] = []
    for path, data in files:
        try:
            write(str(path), data, is_new=True)
            made.append(path)
        except OSError as error:
            for other in made:
                other.unlink(missing_ok=True)
            if isinstance(error, FileExistsError) and os.path.lexists(path):
                raise KbError("exists already", path=path, hint="kb edit opens it") from error
            hint = "set KB_HOME to a folder that can"
            raise KbError(f"cannot be written: {error.strerror}", path=path, hint=hint) from error
