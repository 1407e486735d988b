"""How alike two error messages are: pure functions of text.

What belongs to one run (quoted values, numbers, shapes, paths, addresses) is no word of a message; the words that are
left are compared one by one and in pairs, so that order counts, and rare words count more than common ones. Of a
message that says what is not there, the name and its owner count, and of one that begins with a function or the type of
an object, whether those are the same.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from kb.messages import Lack, Missing, missing
from kb.text import stem

_OF_ONE_RUN = (
    r"\b[A-Za-z][\w.]*\((?:'[^']*'|[\d., ]+)\)"  # a value as code: np.int64(3), Timestamp('2024-01-01')
    r"|\"[^\"]*\"|'[^']*'|`[^`]*`"  # quoted
    r"|<[^<>]*>|0x[0-9a-fA-F]+|\{[^{}]*\}"
    r"|(?:[A-Za-z]:)?[\w.~-]*[/\\][\w./\\-]+"
    r"|\[[^\[\]]*\]|\((?:[\d,\s.?]|None|nan)*\)"
    r"|(?<![A-Za-z\d_])[-+]?\d[\d.,e+-]*(?![A-Za-z\d_])"
)
_WORD = r"[A-Za-z][a-z]*|[A-Z]+"
_CLASS = r"\b(?:[A-Z][a-z]+){2,}[A-Za-z\d]*\b|\b[A-Z]{2,}[a-z]\w*\b"
_QUOTED = r"'([^']+)'|\"([^\"]+)\"|`([^`]+)`"
_HEAD = r"(?:[\w.]*\.)?(\w*(?:Error|Exception|Warning|Interrupt|Iteration))\b:?\s*"
_SUBJECT = r"'([\w.]+)' object |^([\w.]+)\(\) |instances? of '([\w.]+)'"
_WHOLE = r"(?s)\(?(['\"])(\S+ \S+ .*)\1(?:, (.*)\)|\)?)$"  # KeyError quotes its message
_DATE = r"['\"]?\d{4}-\d\d|Timestamp|datetime"
PAIR = 0.7  # what a pair of neighbours counts of its words
VALUES = 6.0  # weight in common, above which it does not matter that other values are quoted
SHORT = 4  # words of a line
OTHER_FUNCTION = 0.75  # what is left where the same is said of another function
OTHER_SUBJECT = 0.5  # what is left where another function, or an object of another type, is meant
BUILTIN = frozenset(
    ["list", "dict", "str", "int", "float", "tuple", "set", "bool", "bytes", "function", "method", "NoneType",
     "ndarray", "DataFrame", "Series", "Index", "float64", "int64", "generator", "module", "Axes", "Figure"]
)  # fmt: skip

Weigh = Callable[[str], float]


class Message(NamedTuple):
    """A message, taken apart."""

    type: str
    words: tuple[str, ...]  # stems, in order, without what belongs to one run
    values: frozenset[str]  # what it quotes, and the classes that it names
    missing: Missing | None
    subject: str  # the function, or the type of the object, that it begins with
    text: str


def units(words: tuple[str, ...]) -> Counter[str]:
    """Words and pairs of neighbours."""
    return Counter([*words, *(f"{a} {b}" for a, b in pairwise(words))])


def message_of(text: str, type: str | None = None) -> Message:
    """Take a message apart; with its type before it where `type` is None."""
    if type is None:
        head = re.match(_HEAD, text)
        type, text = (head[1], text[head.end() :]) if head else ("", text)
    whole = re.match(_WHOLE, text)
    plain = f"{whole[2]} {whole[3] or ''}" if whole else text
    told = re.sub(_OF_ONE_RUN, " ", plain)
    values = frozenset([*(a or b or c for a, b, c in re.findall(_QUOTED, plain)), *re.findall(_CLASS, told)])
    told = re.sub(r"^[\w.]+\(\) ", "", told)
    words = stems(re.sub(_CLASS, " ", told)) or stems(told)
    subject = re.search(_SUBJECT, plain)
    named = next(filter(None, subject.groups()), "").rpartition(".")[2] if subject else ""
    return Message(type, tuple(words[:80]), values, missing(plain), named, text)


def stems(text: str) -> list[str]:
    """The stems of a message's words, in order."""
    return [stem(word.casefold()) for word in re.findall(_WORD, text)]


def fit(message: Message, line: Message, weigh: Weigh, *, is_name: bool = False) -> float:
    """How well a line of an entry says what a message says, from 0 to 1; `is_name` where it is none itself, but a name
    or a question that leads to the entry.
    """
    if message.missing and line.missing:
        return _missing_fit(message.missing, line.missing, weigh)
    if message.missing:
        return _naming_fit(message.missing, line)
    if not message.words or not line.words:
        return _bare_fit(message, line)
    found, common = _words_fit(message.words, line.words, weigh)
    if is_name and len(line.words) < SHORT:  # a name within a message is not yet what it says
        found *= 0.5 + 0.5 * min(1.0, len(line.words) / len(message.words))
    if len(line.words) <= SHORT + 1 and not set(_codes(line.text)) <= set(_codes(message.text)):
        return found * OTHER_SUBJECT  # `exit code 137` is no other exit code
    if message.subject and line.subject and message.subject != line.subject:
        return found * (OTHER_SUBJECT if f"{message.subject}()" not in message.text else OTHER_FUNCTION)
    if message.values and line.values and not message.values & line.values:
        return found * (1 - 0.9 * math.exp(-common / VALUES))  # where the words tell little, what is quoted does
    return found if message.values or not line.values else 0.98 * found


def _codes(text: str) -> list[str]:
    return re.findall(r"\d{3,}", text)


def _words_fit(ours: tuple[str, ...], theirs: tuple[str, ...], weigh: Weigh) -> tuple[float, float]:
    """How well two lists of words fit, and the weight of what they have in common."""

    def weight(unit: str) -> float:
        parts = unit.split(" ")
        return weigh(unit) if len(parts) == 1 else PAIR * (weigh(parts[0]) + weigh(parts[1])) / 2

    a, b = units(ours), units(theirs)
    common = sum(weight(unit) * n for unit, n in (a & b).items())
    if not common:
        return 0.0, 0.0
    of_ours = common / sum(weight(unit) * n for unit, n in a.items())
    of_theirs = common / sum(weight(unit) * n for unit, n in b.items())
    high, low = max(of_ours, of_theirs), min(of_ours, of_theirs)
    told = 1 - math.exp(-common / (8.0 - 6.0 * low))  # few common words prove little, unless they are all there is
    return high * high * (0.6 + 0.4 * math.sqrt(low)) * told, common


def _bare_fit(message: Message, line: Message) -> float:
    """Of messages that are no more than a type and a value, as `KeyError: 'a'`."""
    if message.words or line.words or not message.type or message.type != line.type:
        return 0.0
    if message.text == line.text:
        return 0.9
    return 0.7 if _value_kind(message.text) == _value_kind(line.text) else 0.5


def _value_kind(text: str) -> str:
    if re.match(_DATE, text):
        return "date"
    return {"'": "text", '"': "text", "(": "tuple"}.get(text[:1], "number" if text[:1].isdigit() else "other")


def _naming_fit(ours: Missing, line: Message) -> float:
    """Of a line that names what is missing without saying that it is; of names that are written as code."""
    names = set(re.findall(r"\w+", line.text))
    name = _last(ours.name)
    if ours.lack in (Lack.NAME, Lack.LOCAL) or name not in names or not re.search(r"\w_\w|[a-z][A-Z]", name):
        return 0.0
    return 0.75 if not ours.owner or _last(ours.owner) in names else 0.6


def _missing_fit(ours: Missing, theirs: Missing, weigh: Weigh) -> float:
    """Of messages that say what is not there: the name counts, and whose it is; and what else they say."""
    if ours.lack != theirs.lack:
        return 0.0
    found = _name_fit(ours, theirs)
    a, b = tuple(stems(re.sub(_OF_ONE_RUN, " ", ours.rest))), tuple(stems(re.sub(_OF_ONE_RUN, " ", theirs.rest)))
    rest = _words_fit(a, b, weigh)[0] if a and b else float(not a and not b)
    if len(a) > 3 and len(b) > 3 and rest > 0.5:
        return max(found, 0.95 * rest)
    return found * (0.8 + 0.2 * rest) if b else found


def _name_fit(ours: Missing, theirs: Missing) -> float:
    same_owner = _last(ours.owner) == _last(theirs.owner)
    if ours.lack in (Lack.NAME, Lack.LOCAL):
        return 1.0 if ours.name == theirs.name else 0.95
    if ours.lack == Lack.MODULE:
        return _module_fit(ours.name.split("."), theirs.name.split("."))
    if ours.name == theirs.name:
        if same_owner:
            return 1.0
        if not ours.owner or not theirs.owner:
            return 0.85
        return 0.3 if {_last(ours.owner), _last(theirs.owner)} & BUILTIN else 0.8
    if same_owner and ours.owner == "NoneType":
        return 0.9
    return 0.42 if same_owner and ours.owner else 0.2


def _module_fit(ours: list[str], theirs: list[str]) -> float:
    """Of modules that are missing: a top-level one is not installed, one within a library moved or went."""
    if ours == theirs:
        return 1.0
    if len(ours) == 1 or len(theirs) == 1:
        return 0.7 if len(ours) == len(theirs) else 0.3
    same = next((i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs)))
    return 0.75 if same > 1 else 0.55 if same else 0.2


def _last(name: str) -> str:
    return name.rpartition(".")[2]
