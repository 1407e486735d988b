"""The rules, a file each: what it looks at, what it says, code that it must find and code that it must leave alone.

A new rule is a new file here with a `RULE`; nothing else names it. `kb doctor --rules` and the tests read that form.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kb.doctor.facts import Facts, Old
from kb.doctor.findings import Level
from kb.doctor.uses import Use


@dataclass(frozen=True, slots=True)
class Said:
    """What a rule says of one place."""

    node: ast.AST
    message: str
    replacement: str = ""
    entry: str = ""
    since: str = ""
    level: Level = Level.WRONG


_REMARK = re.compile(r" \([^()]*\)$")  # behind what to write: `keras.Input (still taken, with a warning)`
Check = Callable[[Use, Facts], Iterator[Said]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule. `finds` and `leaves` are code: in the first it says something, in the second nothing."""

    code: str
    looks_at: str
    says: str
    finds: str
    leaves: str
    check: Check
    target: str = ""  # for which `finds` is wrong, where it is not the newest of all


@lru_cache
def rules() -> tuple[Rule, ...]:
    """All rules, by name of their files."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").RULE for name in names)


def of_old(node: ast.AST, what: str, old: Old, replacement: str = "") -> Said:
    """What is said of an old form that an entry knows."""
    level = Level.WRONG if old.is_gone else Level.PERHAPS
    now = replacement or old.now
    remark = _REMARK.search(now)
    message = f"{what}: {old.how} in {old.since}" + (remark[0] if remark else "")
    return Said(node, message, _REMARK.sub("", now), old.entry, old.since, level)


def near(word: str, known: tuple[str, ...] | frozenset[str] | dict[str, object], cutoff: float = 0.8) -> str:
    """The known word that a misspelt one is closest to; empty where none is close."""
    import difflib  # only when something is not there

    lower = {other.lower(): other for other in sorted(known)}
    if word.lower() in lower:
        return lower[word.lower()]
    close = difflib.get_close_matches(word.lower(), lower, n=1, cutoff=cutoff)
    return lower[close[0]] if close else ""


def texts(
    node: ast.expr, sequences: tuple[type[ast.List | ast.Tuple | ast.Set], ...] = (ast.List, ast.Tuple)
) -> Iterator[ast.Constant]:
    """The texts that an argument is, or that it holds as one of these sequences, or as the values of a dict."""
    some = node.elts if isinstance(node, sequences) else list(node.values) if isinstance(node, ast.Dict) else [node]
    return (one for one in some if isinstance(one, ast.Constant) and isinstance(one.value, str))


def short(dotted: str) -> str:
    """A name as people write it: the class with its method, or the last part with its module's."""
    parts = dotted.split(".")
    if len(parts) > 2 and parts[-2][:1].isupper():
        return ".".join(parts[-2:])
    aliases = {"numpy": "np", "pandas": "pd"}
    return ".".join([aliases.get(parts[0], parts[0]), *parts[1:]])
