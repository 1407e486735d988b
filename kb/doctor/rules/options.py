"""Texts that an option does not take, or takes no more: `loss="log"`, `criterion="mse"`, `how="full"`."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.rules import Rule, Said, near, of_old, short
from kb.doctor.uses import Argument, Called, Use
from kb.versions.packs import library_of

_MARKERS = frozenset(["deprecated", "warn", "default"])  # defaults of arguments that change, which nobody writes


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """Every argument that is a text, where it is known which texts are taken."""
    if not isinstance(use, Called):
        return
    for name, argument in _arguments(use, facts):
        if name == "scoring":
            continue  # kb.doctor.rules.scorers
        if (whole := facts.old(use.dotted, name)) and whole.is_gone:
            continue  # the argument itself is gone
        text = argument.text
        if text is None:
            if (code := _constant(argument)) and (old := facts.old(use.dotted, name, code)):
                yield of_old(argument.literal, f"{name}={code} of {short(use.dotted)}", old, _text(old.now))
            continue
        if old := facts.old(use.dotted, name, repr(text)):
            yield of_old(argument.literal, f"{name}={text!r} of {short(use.dotted)}", old, _text(old.now))
            continue
        library = library_of(use.dotted) or ""
        taken = facts.values.of(library, f"{use.dotted}({name})", facts.version(library))
        if not taken or text in taken:
            continue
        before = facts.values.ever(library, f"{use.dotted}({name})").get(text)
        close = near(text, taken, 0.7) or _same_elsewhere(name, text, taken, facts)
        what = f"{short(use.dotted)} takes no {name}={text!r}"
        if before or close:
            yield Said(argument.literal, what, repr(close) if close else "", facts.entry_about(use.dotted))
        else:
            yield Said(
                argument.literal,
                f"{what}, but {', '.join(map(repr, sorted(taken - _MARKERS)[:8]))}",
                "",
                facts.entry_about(use.dotted),
            )


def _arguments(use: Called, facts: Facts) -> Iterator[tuple[str, Argument]]:
    yield from use.keywords.items()
    signature = facts.signature(use.dotted)
    names = [name for name in signature.parameters or () if name[0] != "*"] if signature else []
    yield from zip(names, use.positional, strict=False)


def _constant(argument: Argument) -> str:
    import ast

    node = argument.literal
    return repr(node.value) if isinstance(node, ast.Constant) else ""


def _text(now: str) -> str:
    """What an entry says, a text in the quotes that every replacement has."""
    return repr(now[1:-1]) if now[:1] == now[-1:] == '"' else now


def _same_elsewhere(name: str, text: str, taken: frozenset[str], facts: Facts) -> str:
    """What entries say of that value of the argument in another class, where this one takes the successor."""
    for (_, argument, value), old in facts.entries.old.items():
        if argument == name and value == repr(text):
            told = old.now.partition("=")[2] or old.now
            if told.strip("\"'") in taken:
                return told.strip("\"'")
    return ""


RULE = Rule(
    code="option",
    looks_at="texts given for an argument, where it is known which ones it takes",
    says="that this one is not taken, or no more, and the nearest one that is",
    finds='from sklearn.linear_model import SGDClassifier\nSGDClassifier(loss="log")',
    leaves='from sklearn.linear_model import SGDClassifier\nSGDClassifier(loss="log_loss")',
    check=check,
)
