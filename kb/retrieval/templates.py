"""Which of the collected templates a message was made from: pure functions, and the one that looks it up."""

from __future__ import annotations

import builtins
import re

from kb.index.messages import look_up
from kb.libraries import LIBRARIES, module
from kb.retrieval.failure import Raised
from kb.retrieval.likeness import message_of
from kb.versions.messages import HOLE, Template

TOLD = 0.7  # share of a template's letters that a message must hold: people cut long ones off
BEGUN, COVERED = 25, 0.85  # or so many letters, which are so much of the message: it may be the beginning of it
_QUOTED = r"'[^']*'|\"[^\"]*\""
LETTERS = 15  # of them, at least
LATE = 60  # characters before a template's first words, at most
SAID = 0.5  # share of the letters of a message's words that stand in the template


def template_of(raised: Raised) -> Template | None:
    """The template that a message was made from, the one that says most of it; None where none fits well."""
    text = _plain(raised.message)
    said = _letters(" ".join(message_of(raised.first).words)) or 1
    through = {*raised.libraries, *(row.backend_of for row in LIBRARIES if row.module in raised.libraries)}
    best: tuple[int, tuple[str, ...], Template] | None = None
    others: set[str] = set()  # libraries that have the best one, but for the case that the frames tell
    for template in look_up(text):
        is_warning = raised.type.endswith("Warning") and template.type.endswith("Warning")
        if raised.type and template.type != raised.type and not is_warning:
            continue  # of warnings, versions change the category
        if raised.libraries and module(template.library) not in through and hasattr(builtins, template.type):
            continue  # what is raised elsewhere; a type of its own a library alone raises
        told = letters(template.text, text)
        if told < LETTERS or told < SAID * said:
            continue
        if best is None or told > best[0]:
            others = set()
        if best is None or told >= best[0]:
            others.add(template.library)
        if best is None or (told, template.versions[-1:]) > best[:2]:
            best = told, template.versions[-1:], template
    return best[2] if best and len(others) == 1 else None


def letters(template: str, message: str) -> int:
    """How many letters of a template stand in a message, in order; 0 where it was not made from it.

    >>> letters("X has {} features", "X has 3 features, but"), letters("X has {} features", "y has 3 features")
    (12, 0)
    """
    text, parts = _plain(message), [part for part in _plain(template).split(HOLE) if part.strip()]
    total = sum(map(_letters, parts))
    place = told = 0
    for i, part in enumerate(parts):
        found = text.find(part.strip() if i else part.lstrip(), place)
        if found < 0:
            told += _begun(part, text[place:])
            break
        if not i and (found > LATE or (found and not template.startswith(HOLE) and text[found - 1].isalnum())):
            return 0
        place = found + len(part.strip())
        told += _letters(part)
    is_whole = told >= TOLD * total or (told >= BEGUN and told >= COVERED * _letters(re.sub(_QUOTED, " ", text)))
    return told if told and is_whole else 0


def _begun(part: str, rest: str) -> int:
    """Letters of the first words of a part of a template that stand in a message which was cut off within it."""
    words = part.split()
    for n in range(len(words) - 1, 1, -1):
        begun = " ".join(words[:n])
        if begun in rest:
            return _letters(begun)
    return 0


def _plain(text: str) -> str:
    return " ".join(text.split())


def _letters(text: str) -> int:
    return len(re.findall(r"[A-Za-z]", text))
