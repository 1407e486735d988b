"""A name of a library: its live signature, and what became of it over the collected versions."""

from __future__ import annotations

import re
from typing import NamedTuple

from kb import libraries
from kb.cards.card import Card
from kb.cards.store import open_cards
from kb.content.trust import of_entry
from kb.errors import NotFound
from kb.retrieval.finder import Hit, became, naming, resolve
from kb.versions.signature import REQUIRED, SOURCE, Change, Pack, parse


class Api(NamedTuple):
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
    is_live: bool = False  # whether the library itself was asked for its signature
    sentence: str = ""  # the first one of the docstring, of what is installed

    def as_json(self) -> dict[str, object]:
        """The documented schema of `kb api --json`."""
        return {
            "name": self.name, "signature": self.signature, "source": self.source, "live": self.is_live,
            "collected": self.collected, "present": self.present,
            "changes": [{"before": c.before, "after": c.after, "what": c.what, "source": SOURCE} for c in self.changes],
            "entry": self.entry or None, "formerly": dict(self.formerly), "others": self.others,
        }  # fmt: skip


ABSENT = "absent"  # instead of a default, where a version has no such parameter


class Parameter(NamedTuple):
    """One parameter of a name."""

    owner: str
    name: str
    said: str  # type and text of the docstring, of what is installed
    runs: tuple[tuple[str, str, str], ...]  # default as code, REQUIRED or ABSENT; the first and the last version
    library: str

    def as_json(self) -> dict[str, object]:
        """The documented schema of `kb api NAME PARAMETER --json`."""
        return {
            "name": self.owner, "parameter": self.name, "default": self.default, "text": self.said,
            "defaults": [{"default": d, "first": first, "last": last} for d, first, last in self.runs],
        }  # fmt: skip

    @property
    def default(self) -> str:
        """Of the newest version that takes it."""
        return next(default for default, *_ in reversed(self.runs) if default != ABSENT)

    def lines(self) -> list[str]:
        """Its default over the versions, in words."""
        words = {REQUIRED: "required", ABSENT: "no such parameter"}
        return [
            f"{first if first == last else f'{first} to {last}'}  {words.get(default, default)}"
            for default, first, last in self.runs
        ]


def history(name: str, *, python: str | None = None, live: bool = False) -> Api:
    """What is known of the name: the signature of the version that is installed in `python`, if one is given, read
    without importing it; with `live` the library itself is asked.

    Raises `NotFound`, with the nearest names, for one that neither the packs nor the installed library have.
    """
    dotted, others, may_import, is_given = _meant(name)
    card = _card(dotted)
    told = {}
    if live and python and may_import:
        from kb.execution.signatures import ask

        told = ask(python, "describe", [dotted])[dotted]
    if card is None and "text" not in told:
        return _without_card(name, dotted, told, python, is_given)
    package = card.library if card else dotted.partition(".")[0]
    hit, formerly = _entry(dotted)
    found = Api(
        dotted, told.get("text", ""), _source(package, told, python) if told else "", entry=hit.id if hit else "",
        formerly=formerly, others=others, is_live="text" in told,
    )  # fmt: skip
    if card is None:
        is_packed = package in libraries.packed().values()
        why = f"no collected version of {package} has it" if is_packed else f"no signatures of {package} were collected"
        return found._replace(summary=f"Nothing is said of other versions: {why}")
    if not found.is_live:
        found = _read(found, card, python)
    return _with_history(found, card, _pack(card))


def of_card(card: Card, ids: tuple[str, ...]) -> Api:
    """What the packs, and the entries that mention it, say of a card: all but its signature."""
    hit, formerly = _entry(card.dotted) if ids else (None, ())
    found = Api(card.dotted, card.signature, "", entry=hit.id if hit else "", formerly=formerly)
    return _with_history(found, card, _pack(card))


def mentions(card: Card) -> tuple[str, ...]:
    """Ids of the entries that have the name among their symbols."""
    return tuple(naming([card.dotted, *card.also]))


def parameter(found: Api, name: str, python: str | None = None) -> Parameter:
    """One parameter of a name: its default over the versions, and its line of the docstring, where that is installed.

    Raises `NotFound`, with the nearest, where no version has it.
    """
    card = _card(found.name)
    if card is None:
        raise NotFound(f"nothing is known of the parameters of {found.name}", hint=f"kb api {found.name} --live")
    texts = card.pack.history(card.dotted)
    by_version = {v: parse(text).parameters or {} for v, text in zip(card.versions, texts, strict=True) if text}
    known = dict.fromkeys(p for parameters in by_version.values() for p in parameters)
    if name not in known:
        from kb.text import key
        from kb.text import near as closest

        close = closest(name, {key(p): p for p in known})
        hint = f"did you mean {', '.join(close)}?" if close else "it takes " + ", ".join(list(known)[:12])
        raise NotFound(f"{found.name} takes no {name!r} in the collected versions", near=close, hint=hint)
    runs: list[tuple[str, str, str]] = []
    for version, parameters in by_version.items():
        default = parameters.get(name, ABSENT)
        if runs and runs[-1][0] == default:
            runs[-1] = (default, runs[-1][1], version)
        else:
            runs.append((default, version, version))
    said = ""
    if python:
        from kb.cards.reading import read

        told = read(card, python)
        what = told.parameters.get(name.lstrip("*")) if told else None
        said = ": ".join(filter(None, (what.type, what.text))) if what else ""
    return Parameter(found.name, name, said, tuple(runs), card.library)


def _card(dotted: str) -> Card | None:
    with open_cards() as cards:
        return next((card for card in cards.named(dotted) if dotted == card.dotted), None)


def _pack(card: Card) -> Pack:
    """The versions of a card, with its members."""
    with open_cards() as cards:
        own = card.pack
        own.names[card.dotted] = cards.members(card.dotted) if card.kind in ("class", "module") else {}
        return own


def _read(found: Api, card: Card, python: str | None) -> Api:
    """The signature of the version at hand, read without importing the library."""
    from kb.cards.page import at_hand
    from kb.cards.reading import read

    told = read(card, python) if python else None
    signature, source = at_hand(card, told)
    if python and told is None:
        source = f"{card.library} is not installed in {python}; {source}"
    return found._replace(signature=signature, source=source, sentence=told.sentence if told else "")


def _without_card(name: str, dotted: str, told: dict[str, str], python: str | None, is_given: bool) -> Api:
    """Of a name that no pack has: what became of it, as entries say it; or, where an entry has it, who knows more."""
    old = became(dotted)
    if old:
        ids = tuple(dict.fromkeys(identity for identity, _ in old))
        said = dict.fromkeys(what for _, what in old)
        formerly = tuple((name, what) for name, _, what in (text.partition(": ") for text in said))
        summary = "No collected version has it."
        return Api(formerly[0][0], "", "", summary, entry=ids[0], formerly=formerly)
    package = dotted.partition(".")[0]
    if is_given and not told:
        why = f"no signatures of {package} were collected"
        hint = f"kb api {dotted} --live asks the library itself"
        return Api(dotted, "", hint, f"Nothing is said of other versions: {why}", entry=_id_of(dotted))
    if python and not told and "." in dotted and package not in libraries.packed().values():
        raise NotFound(f"no signatures of {package} were collected", hint=f"kb api {dotted} --live asks it")
    from kb.versions.packs import near

    close = near(name)
    hint = f"did you mean {', '.join(close)}?" if close else "kb search finds entries by words"
    raise NotFound(f"there is no name {name!r} in the collected signatures", near=tuple(close), hint=hint)


def _id_of(dotted: str) -> str:
    hit, _ = _entry(dotted)
    return hit.id if hit else ""


def _with_history(found: Api, card: Card, pack: Pack) -> Api:
    """What the pack knows, added to what is known of the version at hand."""
    texts = pack.history(found.name)
    present = tuple(version for version, text in zip(pack.versions, texts, strict=True) if text)
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
    return found._replace(summary=summary, changes=tuple(changes), present=present, collected=pack.versions)


def _meant(name: str) -> tuple[str, tuple[str, ...], bool, bool]:
    """The dotted name that is meant, others that fit as well, whether its library may be imported (not where only an
    entry that is not trusted names it), and whether it is known at all, by a pack or by an entry.
    """
    with open_cards() as cards:
        found = [card.dotted for card in cards.named(name)]
    top, dot, rest = name.partition(".")
    full = libraries.import_name(top) + dot + rest
    is_exact = any(dotted.rpartition(".")[2] == name.rpartition(".")[2] for dotted in found)
    if "." in name and not is_exact and became(full):
        return full, (), True, True
    if len(found) == 1 and "." in name:
        return found[0], (), True, True
    try:
        entry = resolve(name, suggest=False).entry
    except NotFound:
        entry = None
    if entry and entry.symbols and (len(found) < 2 or entry.symbols[0] in found):
        symbol = entry.symbols[0]
        others = tuple(other for other in found[:5] if len(found) < 2 and other != symbol)
        return symbol, others, symbol in found or of_entry(entry.layer, entry.path).may_run, True
    return (found[0], tuple(found[1:6]), True, True) if found else (full, (), True, False)


def _entry(dotted: str) -> tuple[Hit | None, tuple[tuple[str, str], ...]]:
    """The entry about a name, and what that says of old names of it and of its arguments."""
    try:
        hit = resolve(dotted, suggest=False)
    except NotFound:
        return None, ()
    from pathlib import Path

    from kb.content.entry import read_entry

    formerly = read_entry(Path(hit.entry.path))[0].formerly
    about = dotted in hit.entry.symbols[:1]
    fitting = tuple(
        (old, what) for old, what in formerly if old.partition("(")[0] == dotted or (about and "(" not in old)
    )
    return (hit if about or fitting else None), fitting


def _renamed(dotted: str, what: tuple[str, ...], formerly: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """A removed and an added argument as one, where the entry says that one became the other."""
    parts = list(what)
    for old, now_is in formerly:
        argument = re.fullmatch(re.escape(dotted) + r"\((\w+)=\)", old)
        now = re.search(r"now (\w+)$", now_is)
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
