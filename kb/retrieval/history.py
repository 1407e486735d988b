"""A name of a library: its live signature, and what became of it over the collected versions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from kb.content.entry import read_entry
from kb.content.trust import of_entry
from kb.errors import NotFound
from kb.execution.signatures import ask
from kb.retrieval.finder import Hit, resolve
from kb.versions.packs import SOURCE, Change, Pack, find, library_of, near, parse, read_pack


@dataclass(frozen=True, slots=True)
class Api:
    """What is known of a name, and how each part of it is known."""

    name: str
    signature: str
    source: str  # where the signature was read
    summary: str = ""  # over which versions the changes are, and how they are known
    changes: tuple[Change, ...] = ()
    present: tuple[str, ...] = ()  # the collected versions that have the name
    collected: tuple[str, ...] = ()
    entry: str = ""
    formerly: tuple[tuple[str, str], ...] = ()  # what its entry says of old names
    others: tuple[str, ...] = ()  # other names that were fitting
    is_live: bool = False  # whether the signature is that of the installed library

    def as_json(self) -> dict[str, object]:
        """The documented schema of `kb api --json`."""
        return {
            "name": self.name, "signature": self.signature, "source": self.source, "live": self.is_live,
            "collected": self.collected, "present": self.present,
            "changes": [{"before": c.before, "after": c.after, "what": c.what, "source": SOURCE} for c in self.changes],
            "entry": self.entry or None, "formerly": dict(self.formerly), "others": self.others,
        }  # fmt: skip


def history(name: str, *, python: str | None = None) -> Api:
    """What is known of the name; the live signature from the interpreter `python`, if one is given.

    Raises `NotFound`, with the nearest names, for one that neither the packs nor the installed library have.
    """
    dotted, others, may_import = _meant(name)
    library = library_of(dotted)
    is_known = library is not None and read_pack(library).knows(dotted)
    python = python if may_import else None
    live = ask(python, "describe", [dotted])[dotted] if python else {}
    if not is_known and "text" not in live:
        close = near(name)
        hint = f"did you mean {', '.join(close)}?" if close else "kb search finds entries by words"
        raise NotFound(f"there is no name {name!r} in the collected signatures", near=tuple(close), hint=hint)
    package = library or dotted.partition(".")[0]
    hit, formerly = _entry(dotted)
    found = Api(
        dotted, live.get("text", ""), _source(package, live, python), entry=hit.id if hit else "", formerly=formerly,
        others=others, is_live="text" in live,
    )  # fmt: skip
    if not is_known:
        why = f"no collected version of {package} has it" if library else f"no signatures of {package} were collected"
        return replace(found, summary=f"Nothing is said of other versions: {why}")
    return _with_history(found, read_pack(package))


def _with_history(found: Api, pack: Pack) -> Api:
    """What the pack knows, added to what is known live; its newest signature where there is none."""
    texts = pack.history(found.name)
    present = tuple(version for version, text in zip(pack.versions, texts, strict=True) if text)
    if not found.is_live:
        newest = parse(next(text for text in reversed(texts) if text))
        source = f"{found.source}; signature of {pack.library} {present[-1]}, {SOURCE}".removeprefix("; ")
        found = replace(found, signature=newest.text, source=source)
    changes = [
        Change(c.before, c.after, _renamed(found.name, c.what, found.formerly)) for c in pack.changes(found.name)
    ]
    changes += pack.member_changes(found.name)
    changes.sort(key=lambda change: pack.versions.index(change.before))
    span = f"{len(pack.versions)} collected versions of {pack.library}, {pack.versions[0]} to {pack.versions[-1]}"
    if changes:
        summary = f"Changes over {span}: each lies between the two versions that it names; {SOURCE}"
    else:
        summary = f"No change over {span}; {SOURCE}"
    return replace(found, summary=summary, changes=tuple(changes), present=present, collected=pack.versions)


def _meant(name: str) -> tuple[str, tuple[str, ...], bool]:
    """The dotted name that is meant, others that fit as well, and whether its library may be imported: not where only
    an entry that is not trusted names it.
    """
    found = find(name)
    if len(found) == 1 and "." in name:
        return found[0], (), True
    try:
        entry = resolve(name, suggest=False).entry
    except NotFound:
        entry = None
    if entry and entry.symbols and (len(found) < 2 or entry.symbols[0] in found):
        symbol = entry.symbols[0]
        others = tuple(other for other in found[:5] if len(found) < 2 and other != symbol)
        return symbol, others, symbol in found or of_entry(entry.layer, entry.path).may_run
    return (found[0], tuple(found[1:6]), True) if found else (name, (), True)


def _entry(dotted: str) -> tuple[Hit | None, tuple[tuple[str, str], ...]]:
    """The entry about a name, and what that says of old names of it and of its arguments."""
    try:
        hit = resolve(dotted, suggest=False)
    except NotFound:
        return None, ()
    formerly = read_entry(Path(hit.entry.path))[0].formerly
    about = dotted in hit.entry.symbols[:1]
    fitting = tuple(
        (old, what) for old, what in formerly if old.partition("(")[0] == dotted or (about and "(" not in old)
    )
    return (hit if about or fitting else None), fitting


def _renamed(dotted: str, what: tuple[str, ...], formerly: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """A removed and an added argument as one, where the entry says that one became the other."""
    parts = list(what)
    for old, became in formerly:
        argument = re.fullmatch(re.escape(dotted) + r"\((\w+)=\)", old)
        now = re.search(r"now (\w+)$", became)
        if argument and now:
            gone = f"removed {argument[1]}"
            new = next((part for part in parts if re.fullmatch(rf"added {now[1]}(=.*)?", part)), None)
            if gone in parts and new:
                parts[parts.index(gone)] = f"renamed {argument[1]} -> {new.removeprefix('added ')}"
                parts.remove(new)
    return tuple(parts)


def _source(package: str, live: dict[str, str], python: str | None) -> str:
    """Where the signature comes from, in words; why not from the installed library, where it does not."""
    if python is None:
        return ""
    if "missing" in live:
        return f"{package} is not installed in {python}" if "No module" in live["missing"] else live["missing"]
    where = f"{package} {live['version']}, installed in {live['folder']}"
    return f"{where}, does not have it" if "problem" in live else f"read from {where}"
