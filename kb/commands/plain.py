"""Lookups as most are typed, without an option: `kb WORDS`, `kb search WORDS`, `kb show NAMES`.

There is nothing to parse then, so that click, whose import takes longer than the answer, is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from kb.commands import COMMANDS
from kb.commands.common import tell
from kb.errors import NotFound, UsageError
from kb.places import unusable


def is_plain(args: Sequence[str]) -> bool:
    """Whether the arguments are such a lookup."""
    if not args or any(arg.startswith("-") for arg in args):
        return False
    return args[0] == "search" or (args[0] == "show" and len(args) > 1) or args[0] not in COMMANDS


def answer(args: Sequence[str]) -> int:
    """Do what such arguments ask for; the exit code."""
    tell(unusable())
    command, words = args[0], args[1:]
    if command == "search":
        from kb.commands.found import find

        return find(" ".join(words))
    if command == "show":
        from kb.api.reading import show
        from kb.commands.shown import draw

        return draw([show(name) for name in words])
    return look_up(args)


def look_up(words: Sequence[str], **options: object) -> int:
    """Show the entry, the note or the card of that name in the form that is asked for, else search for the words."""
    from kb.retrieval.finder import resolve

    text = " ".join(words)
    try:
        hit = resolve(text, suggest=False, notes=True, cards=True)
    except NotFound:
        from kb.commands.found import find

        _not_with_words(options)
        return find(text, as_json=bool(options.get("as_json")), color=str(options.get("color", "auto")))
    from kb.api.reading import show
    from kb.commands.shown import draw

    return draw([show(hit)], **options)  # type: ignore[arg-type]


def _not_with_words(options: dict[str, object]) -> None:
    """Raises `UsageError` where `kb WORDS` found no entry and an option asks for one."""
    asked = [name for name, value in options.items() if value and name not in ("as_json", "color")]
    asked = [{"everything": "all", "ids": "id"}.get(name, name) for name in asked]
    if asked:
        raise UsageError(f"--{asked[0]} takes the name of an entry", hint="kb search finds it")
