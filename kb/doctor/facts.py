"""What a target has: the signature packs, the packs of values, and what entries say of old names; one place to ask.

A target is a version of each library; where none is given, the newest that was collected. Nothing is imported of the
libraries themselves.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kb import libraries
from kb.errors import KbError
from kb.index.opening import open_index, reading
from kb.kinds import Kind
from kb.versions.packs import Pack, Signature, library_of, order, parse, read_pack
from kb.versions.values import Values, read_values

SUBJECTS = ("scikit-learn", "keras", "pandas", "numpy", "matplotlib", "scipy", "lightgbm", "xgboost")
_OLD = re.compile(r"(?P<name>[\w.]+)(?:\((?P<argument>\w+)=(?P<value>.*)\))?")
_WHAT = re.compile(r"(?P<how>\w+) in (?P<since>\d[\w.]*),? (?:use|now) (?P<now>.*)", re.DOTALL)
_CLASSES = {  # of a class, the one that defines its methods where entries name only that
    "keras.Sequential": "keras.Model",
    "keras.models.Sequential": "keras.Model",
    "keras.models.Model": "keras.Model",
    "keras.Functional": "keras.Model",
}


@dataclass(frozen=True, slots=True)
class Old:
    """What an entry says of an old name, an old argument or an old value."""

    how: str  # removed, renamed, moved, deprecated, changed
    since: str
    now: str
    entry: str

    @property
    def is_gone(self) -> bool:
        """Whether it fails, and does not only warn."""
        return self.how in ("removed", "renamed", "moved")

    @property
    def is_noted(self) -> bool:
        """Whether it still works, and warns."""
        return self.how == "deprecated"


@dataclass(frozen=True, slots=True)
class Entries:
    """Old names of all entries, and the entry about each symbol."""

    old: dict[tuple[str, str, str], Old]  # (dotted name, argument, value as code) -> what became of it
    about: dict[str, str]  # symbol -> id


class Facts:
    """What is known of one target. `versions` maps distributions to versions; of others the newest is meant."""

    def __init__(self, versions: dict[str, str] | None = None, entries: Entries | None = None) -> None:
        self.versions = versions or {}
        self._entries = entries
        self._collected: dict[str, str] = {}
        self._members: dict[tuple[str, str], Old | None] = {}

    @cached_property
    def entries(self) -> Entries:
        """What entries say, read from the index when it is first needed."""
        return self._entries if self._entries is not None else read_entries()

    @cached_property
    def values(self) -> Values:
        """The collected values of options."""
        return read_values()

    # Names

    def pack(self, dotted: str) -> Pack | None:
        """The pack of the library that a dotted name belongs to."""
        return _pack(library_of(dotted) or "")

    def version(self, library: str) -> str:
        """The version of a distribution that is meant; empty where nothing is known of it."""
        pack = _pack(library)
        return self.versions.get(library) or (pack.versions[-1] if pack else "")

    def collected(self, pack: Pack) -> str:
        """The collected version that stands for the target; the oldest where all are newer."""
        found = self._collected.get(pack.library)
        if found is None:
            found = self._collected[pack.library] = pack.nearest(self.version(pack.library)) or pack.versions[0]
        return found

    def text(self, dotted: str) -> str | None:
        """The text of a name in the target, None where it lacks it."""
        pack = self.pack(dotted)
        if pack is None:
            return None
        return pack.history(dotted)[pack.versions.index(self.collected(pack))]

    def has(self, dotted: str) -> bool:
        """Whether the target has a name, documented or only there to be reached."""
        return self.text(dotted) is not None or self.is_reachable(dotted) or self._is_above(dotted)

    def _is_above(self, dotted: str) -> bool:
        """Whether a module is known by what lies below it alone: `pandas.io.formats`."""
        pack = self.pack(dotted)
        return pack is not None and any(
            owner.startswith(f"{dotted}.") and self.text(owner) is not None for owner in pack.names
        )

    def is_reachable(self, dotted: str) -> bool:
        """Whether a name is no part of the documented API and yet there: what a module imports for itself."""
        owner, _, name = dotted.rpartition(".")
        return name in self.values.reachable(library_of(dotted) or "", owner)

    def was_asked(self, library: str) -> bool:
        """Whether the newest version was asked what can be had of it: of others a name may be there unseen."""
        return library in self.values.data

    def is_below_tensorflow(self, dotted: str) -> bool:
        """Whether `tensorflow.keras` has a name of Keras that `keras` has not."""
        parts = dotted.split(".")
        return any(
            parts[i] in self.values.reachable("keras", ".".join(["tensorflow", *parts[:i]]))
            for i in range(1, len(parts))
        )

    def signature(self, dotted: str) -> Signature | None:
        """The signature of a name in the target."""
        text = self.text(dotted)
        return None if text is None else _parse(text)

    def is_class(self, dotted: str) -> bool:
        """Whether a name is a class in some version."""
        pack = self.pack(dotted)
        return pack is not None and _is_class(pack, dotted)

    def members(self, owner: str) -> tuple[str, ...]:
        """The names of a module or a class in the target."""
        pack = self.pack(owner)
        if pack is None:
            return ()
        bit = 1 << pack.versions.index(self.collected(pack))
        return tuple(name for name, pairs in pack.names.get(owner, {}).items() if any(b & bit for b in pairs[1::2]))

    def last_with(self, dotted: str, argument: str = "") -> str:
        """The newest collected version before the target that has a name, or an argument of it; empty for none."""
        return next(iter(self._others(dotted, argument, newer=False)), "")

    def first_with(self, dotted: str, argument: str = "") -> str:
        """The oldest collected version, newer than the target, that has it; empty where none has."""
        return next(iter(self._others(dotted, argument, newer=True)), "")

    def _others(self, dotted: str, argument: str, *, newer: bool) -> list[str]:
        pack = self.pack(dotted)
        if pack is None:
            return []
        here = pack.versions.index(self.collected(pack))
        texts = list(zip(pack.versions, pack.history(dotted), strict=True))
        some = texts[here + 1 :] if newer else texts[:here][::-1]
        return [v for v, text in some if text and (not argument or argument in (_parse(text).parameters or ()))]

    def removed_in(self, dotted: str, argument: str = "") -> str:
        """`between 1.5.3 and 2.0.3`, of a name or an argument that an older version has; empty where none has."""
        pack = self.pack(dotted)
        last = self.last_with(dotted, argument)
        if pack is None or not last:
            return ""
        return pack.versions[pack.versions.index(last) + 1]

    # Old forms

    def old(self, dotted: str, argument: str = "", value: str = "") -> Old | None:
        """What an entry says of an old form that the target has no more, or warns of."""
        found = self.entries.old.get((dotted, argument, value))
        if found is None and (above := self._above(dotted)):
            found = self.entries.old.get((above, argument, value))
        return found if found is not None and self._is_over(dotted, found.since) else None

    def _above(self, dotted: str) -> str:
        """The same member of the class that defines it."""
        if dotted in _CLASSES:
            return _CLASSES[dotted]
        owner, _, name = dotted.rpartition(".")
        return f"{_CLASSES[owner]}.{name}" if owner in _CLASSES else ""

    def _is_over(self, dotted: str, since: str) -> bool:
        """Whether the target is as new as that version."""
        top = dotted.partition(".")[0]
        here = self.version(library_of(top) or libraries.distribution(top))
        return not here or order(here) >= order(since)

    def old_below(self, dotted: str) -> bool:
        """Whether entries know old names below this one, a module that is gone."""
        return any(name.startswith(f"{dotted}.") for name, _ in self._gone(dotted))

    def old_argument(self, dotted: str, argument: str) -> Old | None:
        """What an entry says of that argument, of another name of the same library, where its successor fits here."""
        signature = self.signature(dotted)
        taken = signature.parameters if signature and signature.parameters else {}
        top = dotted.partition(".")[0] + "."
        fitting = (
            old for (name, other, value), old in self.entries.old.items()
            if other == argument and not value and name.startswith(top) and old.now in taken
        )  # fmt: skip
        return next((old for old in fitting if self._is_over(dotted, old.since)), None)

    def old_member(self, member: str, top: str) -> Old | None:
        """What entries say of a method of that name, of whichever class of a library."""
        if (top, member) not in self._members:
            names = ((name.split("."), old) for name, old in self._gone(top))
            fitting = (old for parts, old in names if parts[-1] == member and parts[-2][:1].isupper())
            self._members[top, member] = next(fitting, None)
        return self._members[top, member]

    def _gone(self, dotted: str) -> Iterator[tuple[str, Old]]:
        """The names of a library that entries know as gone from the target."""
        top = dotted.partition(".")[0] + "."
        for (name, argument, _), old in self.entries.old.items():
            if not argument and old.is_gone and name.startswith(top) and self._is_over(name, old.since):
                yield name, old

    def is_argument_somewhere(self, library: str, name: str) -> bool:
        """Whether some function of a library takes an argument of that name in the target."""
        pack = _pack(library)
        if pack is None:
            return False
        bit = 1 << pack.versions.index(self.collected(pack))
        argument = re.compile(rf"[(, *]{re.escape(name)}[=,)]")
        return any(
            bits & bit and argument.search(text)
            for members in pack.names.values() for pairs in members.values()
            for text, bits in zip(pairs[::2], pairs[1::2], strict=True) if name in text
        )  # fmt: skip

    def was_value(self, dotted: str) -> bool:
        """Whether the last version that had a name had it as a value, no method."""
        pack, last = self.pack(dotted), self.last_with(dotted)
        return pack is not None and bool(last) and pack.history(dotted)[pack.versions.index(last)] == "value"

    def is_member_of_any(self, name: str) -> bool:
        """Whether a class of some library has a member of that name in the target, or an object of Python's own."""
        if any(hasattr(kind, name) for kind in (str, list, dict, set, bytes, tuple)):
            return True
        for library in SUBJECTS:
            pack = _pack(library)
            bit = 1 << pack.versions.index(self.collected(pack)) if pack else 0
            for members in pack.names.values() if pack else ():
                if name in members and any(bits & bit for bits in members[name][1::2]):
                    return True
        return False

    def newest(self, dotted: str) -> Signature | None:
        """The signature of a name in the newest collected version."""
        pack = self.pack(dotted)
        text = pack.history(dotted)[-1] if pack else None
        return None if text is None else _parse(text)

    def newest_version(self, library: str) -> str:
        """The newest collected version of a distribution."""
        pack = _pack(library)
        return pack.versions[-1] if pack else ""

    def entry_about(self, dotted: str) -> str:
        """The id of the entry about a name, or about its class or module; empty where there is none."""
        about = self.entries.about
        owner = dotted.rpartition(".")[0]
        found = about.get(dotted) or about.get(self._above(dotted))
        return found or (about.get(owner, "") if self.is_class(owner) else "")


@lru_cache(1 << 14)
def _parse(text: str) -> Signature:
    return parse(text)


@lru_cache(1 << 14)
def _is_class_text(text: str) -> bool:
    return text.startswith("class")


def _is_class(pack: Pack, dotted: str) -> bool:
    return any(text is not None and _is_class_text(text) for text in pack.history(dotted))


@lru_cache
def _pack(library: str) -> Pack | None:
    """The pack of a distribution, None where there is none."""
    if library not in libraries.packed():
        return None
    try:
        return read_pack(library)
    except KbError:
        return None


def read_entries() -> Entries:
    """What the entries of all layers say of old names, from the index; nothing where there is no index to read."""
    try:
        return _read_entries()
    except (KbError, OSError, sqlite3.Error):
        return Entries({}, {})


@reading
def _read_entries() -> Entries:
    with open_index() as index:
        lines, symbols = index.old_names(), index.symbols()
    old: dict[tuple[str, str, str], Old] = {}
    for form, what, entry in lines:
        name, became = _OLD.fullmatch(form), _WHAT.match(what)
        if name and became:
            found = Old(became["how"], became["since"], became["now"], entry)
            key = (name["name"], name["argument"] or "", (name["value"] or "").replace('"', "'"))
            if key not in old or (found.is_noted and old[key].is_gone):  # where two differ, the one that says less
                old[key] = found
    about: dict[str, str] = {}
    for is_main in (True, False):  # the entry of which it is the subject before those that name it
        for entry, kind, names in symbols:
            for symbol in names[:1] if is_main else names:
                if not is_main or kind == Kind.API:
                    about.setdefault(symbol, entry)
    return Entries(old, about)
