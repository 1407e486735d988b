"""Which entries of a project's `.kb/` the user has said may be run: kept by their content, as direnv does.

A `.kb/` comes with a repository, so whoever wrote that wrote it. It is read like every layer; its snippets are run, its
requirements installed and its symbols imported only once the user trusts them. Trust is kept for each entry, with a
digest of its text and one of its snippet's: one that another person edits is no longer trusted, the others are.

One file for each `.kb/` in the state folder: {"root": path, "entries": {"topic/id": [digest, digest]}}.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from kb.content.layers import PROJECT, Layer, scan, shadowed, topics
from kb.errors import KbError
from kb.files import read, write_text
from kb.places import state_root


class Trust(StrEnum):
    """Whether an entry may be run."""

    OWN = "own"  # of the personal library, or one that came with kb
    TRUSTED = "trusted"
    CHANGED = "changed since it was trusted"
    NOT = "not trusted"

    @property
    def may_run(self) -> bool:
        """Whether the user has said so, or wrote it."""
        return self in (Trust.OWN, Trust.TRUSTED)


class Digests(NamedTuple):
    """What tells an entry and its snippet from others."""

    entry: str
    snippet: str  # empty where it has none


class Trusted(NamedTuple):
    """What the user trusts of one `.kb/`."""

    root: str
    entries: dict[str, Digests]  # by `topic/id`

    def of(self, path: str, snippet: str | None = None) -> Trust:
        """Whether the entry in that file is trusted as it is now; with `snippet`, the text that is to be run."""
        before = self.entries.get(name_of(path))
        now = digests(path, snippet)
        if before is None or now is None:
            return Trust.NOT
        return Trust.TRUSTED if now == before else Trust.CHANGED


def of_entry(layer: str, path: str, snippet: str | None = None) -> Trust:
    """Whether the entry in that file of a layer may be run; with `snippet`, the text that is to be run."""
    return trusted(root_of(path)).of(path, snippet) if layer == PROJECT else Trust.OWN


def demand(layer: str, path: str, snippet: str | None = None) -> None:
    """Raises `KbError`, with what to do, where the entry in that file of a layer may not be run."""
    found = of_entry(layer, path, snippet)
    if not found.may_run:
        identity = name_of(path).partition("/")[2]
        other = shadowed(identity)
        hint = f"the {other} entry: kb --no-project run {identity}" if other else "kb --no-project leaves it out"
        code = Layer(PROJECT, root_of(path)).snippet_beside(path)
        raise KbError(f"the project's '{identity}': {refusal(found, path)}", path=code, hint=hint)


def refusal(found: Trust, path: str) -> str:
    """That an entry is not run, and what to do."""
    return f"{found}, so its code is not run; read it, then: kb trust {quoted(root_of(path))}"


def trusted(root: str) -> Trusted:
    """What the user trusts of the `.kb/` at that path; nothing where that is not known or its file is damaged."""
    real = _real(root)
    with contextlib.suppress(OSError, ValueError, TypeError, AttributeError, KeyError, KbError):
        path = _file(root)
        status = os.stat(path)
        found, entries = _read(path, (status.st_mtime_ns, status.st_size, status.st_ino))
        if found == real:
            return Trusted(real, dict(entries))
    return Trusted(real, {})


@lru_cache(8)  # who asks about every entry of a project reads it once
def _read(path: str, state: tuple[int, int, int]) -> tuple[str, dict[str, Digests]]:
    """What the file in this state says: a root, and what is trusted there. Raises what a damaged one leads to."""
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    return str(data["root"]), {str(name): Digests(*map(str, pair)) for name, pair in data["entries"].items()}


def everywhere() -> list[Trusted]:
    """What the user trusts, by the path of the `.kb/`."""
    found = []
    for stem in scan(_folder(), ".json"):
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
            with open(os.path.join(_folder(), stem + ".json"), encoding="utf-8") as file:
                root = str(json.load(file)["root"])
            if _file(root).endswith(stem + ".json"):
                found.append(trusted(root))
    return sorted(one for one in found if one.entries)


def trust(root: str) -> list[str]:
    """Trust all entries of the `.kb/` at that path as they are now; their paths. Raises `KbError` without one."""
    paths = entries(root)
    known = {name_of(path): now for path in paths if (now := digests(path))}
    if not known:
        raise KbError("holds no entries that can be read", path=root, hint="kb new TITLE --here writes one")
    with _lock():
        _keep(root, known)
    return [path for path in paths if name_of(path) in known]


@contextlib.contextmanager
def renewed(path: str, was: Trust) -> Iterator[None]:
    """What kb, or the user with it, writes within the block to an entry or its snippet leaves it trusted, if it was."""
    before = trusted(root_of(path)).entries.get(name_of(path)) if was == Trust.TRUSTED else None
    yield
    if before:
        trust_entry(path, if_was=before)


def trust_entry(path: str, *, if_was: Digests | None = None) -> None:
    """Trust one entry as it is now, which the user has just written; with `if_was`, only where it was trusted like
    that and either its text or its snippet still is: one of the two is what was written.
    """
    root = root_of(path)
    now = digests(path)
    with _lock():
        known = trusted(root).entries
        before = known.get(name_of(path))
        if if_was is not None and (
            before != if_was or not now or all(a != b for a, b in zip(now, if_was, strict=True))
        ):
            return
        if now and now != before:
            _keep(root, {**known, name_of(path): now})


def revoke(root: str) -> bool:
    """Trust nothing of the `.kb/` at that path any more; whether something was trusted."""
    was = bool(trusted(root).entries)
    with _lock():
        try:
            os.unlink(_file(root))
        except FileNotFoundError:
            pass
        except OSError as error:
            raise KbError(f"cannot be removed: {error.strerror}", path=_file(root)) from error
    return was


def entries(root: str) -> list[str]:
    """Paths of the entries of the `.kb/` at that path."""
    layer = Layer(PROJECT, root)
    return [
        layer.entry_path(topic, stem)
        for topic in topics(layer.entries)
        for stem in sorted(scan(os.path.join(layer.entries, topic), ".md"))
    ]


def digests(path: str, snippet: str | None = None) -> Digests | None:
    """Those of an entry and its snippet as they are now, or with this text of the snippet; None where there is no such
    entry, or one of the two cannot be read or is too long to be one.
    """
    root = root_of(path)
    code = Layer(PROJECT, root).snippet_beside(path)
    try:
        entry = _digest(read(path, root=root))
        if snippet is not None:
            return Digests(entry, _digest(snippet.encode("utf-8", "surrogatepass")))
        return Digests(entry, _digest(read(code, root=root)) if os.path.lexists(code) else "")
    except KbError:
        return None


def root_of(path: str) -> str:
    """The library that the entry at that path belongs to: `ROOT/entries/topic/id.md`."""
    return os.path.dirname(os.path.dirname(os.path.dirname(path)))


def quoted(path: str) -> str:
    """A path as a shell takes it."""
    import shlex

    return shlex.quote(path)


def name_of(path: str) -> str:
    """`topic/id` of the entry at that path."""
    folder, name = os.path.split(path)
    return f"{os.path.basename(folder)}/{name.removesuffix('.md')}"


def _digest(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


def _real(root: str) -> str:
    return os.path.realpath(root)


def _folder() -> str:
    return os.path.join(state_root(), "trust")


def _file(root: str) -> str:
    """The file about the `.kb/` at that path."""
    return os.path.join(_folder(), _digest(os.fsencode(_real(root)))[:32] + ".json")


def _keep(root: str, known: dict[str, Digests]) -> None:
    """Write down what is trusted of a `.kb/`, whole or not at all."""
    text = json.dumps({"root": _real(root), "entries": known}, indent=1, sort_keys=True) + "\n"
    try:
        write_text(_file(root), text)
    except OSError as error:
        hint = "set KB_STATE to a folder that can"
        raise KbError(f"cannot be written: {error.strerror}", path=_file(root), hint=hint) from error


@contextlib.contextmanager
def _lock() -> Iterator[None]:
    """Let one process at a time change what is trusted, so that two at once lose nothing."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    try:
        os.makedirs(_folder(), exist_ok=True)
        handle = os.open(os.path.join(_folder(), ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        hint = "set KB_STATE to a folder that can"
        raise KbError(f"cannot be written: {error.strerror}", path=_folder(), hint=hint) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
