"""`kb export pyz FILE`: kb in one file that Python runs, for a machine on which nothing can be installed.

It holds the package with the shipped library and its indexes, as a wheel does, and the libraries that a lookup needs,
as they are installed here: pure Python alone, so that one file serves every platform. `main` and `unpacking` are what
it starts with; all else is an archive within it, since Python reads the list of the outer one at each start.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import click

from kb.content.layers import Layer
from kb.errors import KbError
from kb.files import write
from kb.places import PACKAGE, is_installed, shipped_root

HERE = Path(__file__).parent
PROJECT = "kb-ml"  # the distribution that says what a lookup needs
NOT_NEEDED = {"pip"}  # sqlite-utils names it for its own command that installs plugins
NOT_PURE = (*EXTENSION_SUFFIXES, *BYTECODE_SUFFIXES, ".pyd", ".dll", ".dylib")
WHEN = (1980, 1, 1, 0, 0, 0)  # the time of all that is in it: what is the same has the same bytes
Contents = dict[str, bytes]  # path in the archive -> content


@click.command()
@click.argument("file", type=click.Path(dir_okay=False))
def command(file: str) -> int:
    """Write kb as one file, which any Python from 3.11 on runs, without network and without installing anything.

    Your personal library is not in it. It is unpacked once, into the cache, or where that cannot be written into a
    folder for temporary files.

    \b
    kb export pyz kb.pyz
    python kb.pyz search roc_auc
    KB_PYTHON=/opt/conda/bin/python python kb.pyz run grid_search
    """
    data = archive()
    try:
        write(file, data)
    except OSError as error:
        raise KbError(f"cannot be written: {error.strerror}", path=Path(file)) from error
    click.echo(f"wrote {file}, {len(data) / 2**20:.1f} MB: python {file} search roc_auc", err=True)
    return 0


def archive() -> bytes:
    """The file, as bytes. Raises `KbError` where a library that it needs is not installed."""
    payload = _zipped(contents(), zipfile.ZIP_DEFLATED)
    beginning = {
        "__main__.py": (HERE / "main.py").read_bytes(),
        "kb/__init__.py": (HERE / "unpacking.py").read_bytes(),
        "kb/errors.py": Path(PACKAGE, "errors.py").read_bytes(),
        "kb/places.py": Path(PACKAGE, "places.py").read_bytes(),
        "digest": hashlib.sha256(payload).hexdigest()[:16].encode(),
        "payload.zip": payload,
    }
    return b"#!/usr/bin/env python3\n" + _zipped(beginning, zipfile.ZIP_STORED)


def contents() -> Contents:
    """All that is unpacked."""
    found = {f"kb/{name}": data for name, data in _files(Path(PACKAGE))}
    library = Layer("shipped", shipped_root())
    if not library.is_fixed:  # else it is within the package, with its index
        found = {name: data for name, data in found.items() if not name.startswith(("kb/entries/", "kb/snippets/"))}
        for part in ("entries", "snippets"):
            found |= {f"kb/{part}/{name}": data for name, data in _files(Path(library.root, part))}
        found |= _indexes(library)
    for needed in closure(own_requirements()):
        for file in needed.files or ():
            path = file.locate()
            if ".." not in file.parts and not file.name.endswith(NOT_PURE) and os.path.isfile(path):
                found[f"libraries/{file.as_posix()}"] = Path(path).read_bytes()
    return found


def own_requirements() -> Iterable[str]:
    """What kb itself asks for: in a checkout as its pyproject.toml says today, whenever it was installed."""
    if not is_installed():
        text = Path(PACKAGE).parent.joinpath("pyproject.toml").read_text(encoding="utf-8")
        return list(tomllib.loads(text)["project"]["dependencies"])
    return distribution(PROJECT).requires or ()


def closure(requirements: Iterable[str]) -> list[Distribution]:
    """The distributions that these ask for without any extra, directly or not, as they are installed here."""
    found: dict[str, Distribution] = {}
    waiting = list(_named(requirements))
    while waiting:
        needed, is_always = waiting.pop()
        if needed in found or needed in NOT_NEEDED:
            continue
        try:
            found[needed] = distribution(needed)
        except PackageNotFoundError:
            if is_always:
                raise KbError(f"{needed} is not installed", hint="pip install " + needed) from None
            continue  # of another platform, or another Python
        waiting += _named(found[needed].requires or ())
    return list(found.values())


def _named(requirements: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The distributions that these lines ask for, without extras; and whether they do so everywhere."""
    for line in requirements:
        wanted, _, marker = line.partition(";")
        match = re.match(r"[A-Za-z0-9._-]+", wanted.strip())
        if match and not re.search(r"\bextra\b", marker):
            yield re.sub(r"[-_.]+", "-", match[0]).lower(), not marker


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.endswith(NOT_PURE) and not path.name.startswith("."):
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _indexes(library: Layer) -> Contents:
    """The indexes of the shipped library, of messages and of public names, as in a wheel (`kb/index/hook.py`)."""
    from kb.cards.making import make_cards
    from kb.index.messages import make_messages
    from kb.index.writer import make_shipped

    with tempfile.TemporaryDirectory(prefix="kb-pyz-") as folder:
        shipped, messages, cards = (Path(folder, f"{name}.db") for name in ("shipped", "messages", "cards"))
        with _without_personal(folder):
            broken = make_shipped(library, str(shipped)).broken
        if broken:
            raise KbError("entries that cannot be read: " + "; ".join(broken), hint="kb check")
        make_messages(str(messages))
        make_cards(str(cards))
        return {
            "kb/index/shipped.db": shipped.read_bytes(), "kb/index/messages.db": messages.read_bytes(),
            "kb/cards/cards.db": cards.read_bytes(),
        }  # fmt: skip


@contextlib.contextmanager
def _without_personal(folder: str) -> Iterator[None]:
    """In the block the personal library is an empty folder: what one's own records say stays at home."""
    before = os.environ.get("KB_HOME")
    os.environ["KB_HOME"] = folder
    try:
        yield
    finally:
        del os.environ["KB_HOME"]
        if before is not None:
            os.environ["KB_HOME"] = before


def _zipped(members: Contents, method: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as zipped:
        for name, data in sorted(members.items()):
            info = zipfile.ZipInfo(name, WHEN)
            info.compress_type = method
            info.external_attr = 0o644 << 16
            zipped.writestr(info, data)
    return buffer.getvalue()
