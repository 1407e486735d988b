"""Which files are read, and their text: what was named, and of folders what `.gitignore` does not leave out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kb.doctor.blocks import Kind
from kb.errors import KbError
from kb.files import read

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

LIMITS = {Kind.SCRIPT: 2 << 20, Kind.MARKDOWN: 4 << 20, Kind.NOTEBOOK: 64 << 20}  # bytes
IGNORED = frozenset(["node_modules", "__pycache__", "site-packages", "venv", "env", "build", "dist"])
IGNORE_FILE = ".gitignore"
Spec = tuple[str, "GitIgnoreSpec"]  # a folder, and what is left out below it


def find_files(paths: Iterable[str], exclude: tuple[str, ...] = (), root: str = "") -> list[str]:
    """The files that are named, whatever they are, and those of a known kind in folders, in order, each once.

    `exclude` are patterns below `root`. Raises `KbError` for a path that is not there.
    """
    specs = [_spec(root, exclude)] if exclude else []
    found: dict[str, None] = {}
    for path in paths:
        if os.path.isdir(path):
            found |= dict.fromkeys(_below(path, [*specs, *_above(os.path.abspath(path))]))
        elif os.path.exists(path):
            found[path] = None
        else:
            raise KbError("there is no such file or folder", path=path)
    return list(found)


def kind_of(path: str) -> Kind | None:
    """The kind of a file by its name; None for one that is not read."""
    end = os.path.splitext(path)[1].lower()
    return Kind(end) if end in tuple(Kind) else None


def read_source(path: str) -> tuple[str, Kind]:
    """The text of a file and its kind. Raises `KbError` for what is no text, too long, or of no kind that is read."""
    kind = kind_of(path)
    if kind is None:
        raise KbError("is not a script, a notebook or Markdown", path=path, hint="name a .py, .ipynb or .md")
    data = read(path, root=os.sep, limit=LIMITS[kind])
    try:
        return decoded(data, kind), kind
    except (UnicodeDecodeError, LookupError, SyntaxError, ValueError) as error:
        raise KbError("is not UTF-8", path=path, hint="save it with that encoding") from error


def decoded(data: bytes, kind: Kind) -> str:
    """The text of these bytes: of a script in the encoding that its first lines name."""
    encoding = "utf-8-sig"
    if kind is Kind.SCRIPT and b"coding" in data[:400]:
        import io
        import tokenize

        encoding = tokenize.detect_encoding(io.BytesIO(data).readline)[0]
    return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def kind_of_text(text: str) -> Kind:
    """What a text without a name is: a notebook, Markdown or a script."""
    start = text.lstrip()[:1]
    if start == "{" and '"cells"' in text:
        return Kind.NOTEBOOK
    return Kind.MARKDOWN if "\n```" in f"\n{text}" else Kind.SCRIPT


def _below(folder: str, specs: list[Spec]) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        raise KbError(f"cannot be read: {error.strerror}", path=folder) from error
    if any(entry.name == IGNORE_FILE for entry in entries):
        specs = [*specs, *_ignored(folder)]
    for entry in entries:
        if entry.name.startswith("."):
            continue
        is_folder = entry.is_dir(follow_symlinks=False)
        if is_folder and (entry.name in IGNORED or os.path.exists(os.path.join(entry.path, "pyvenv.cfg"))):
            continue
        if not is_folder and kind_of(entry.name) is None:
            continue
        if _is_left_out(os.path.abspath(entry.path), is_folder, specs):
            continue
        if is_folder:
            try:
                yield from _below(entry.path, specs)
            except (KbError, RecursionError):
                continue  # a folder that cannot be read holds nothing that was asked for
        elif entry.is_file():
            yield entry.path


def _is_left_out(path: str, is_folder: bool, specs: list[Spec]) -> bool:
    for root, spec in reversed(specs):  # the nearest one that says something decides
        inner = os.path.relpath(path, root).replace(os.sep, "/") + ("/" if is_folder else "")
        decided = spec.check_file(inner).include
        if decided is not None:
            return bool(decided)
    return False


def _above(folder: str) -> list[Spec]:
    """What the repository that a folder lies in leaves out."""
    folders = []
    while True:
        if os.path.exists(os.path.join(folder, ".git")):
            break
        above = os.path.dirname(folder)
        if above == folder:
            return []  # no repository: the file of the folder itself is read with it
        folder = above
        folders.append(folder)
    return [spec for above in reversed(folders) for spec in _ignored(above)]


def _ignored(folder: str) -> list[Spec]:
    try:
        lines = read(os.path.join(folder, IGNORE_FILE), root=os.sep).decode("utf-8", "replace").splitlines()
    except KbError:
        return []
    return [_spec(folder, tuple(lines))]


def _spec(root: str, patterns: tuple[str, ...]) -> Spec:
    from pathspec import GitIgnoreSpec  # where there are patterns, not before

    try:
        return os.path.abspath(root), GitIgnoreSpec.from_lines(patterns)
    except ValueError as error:
        raise KbError(f"a pattern cannot be read: {error}", path=root) from error
