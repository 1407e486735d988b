"""How the messages of Python and of the libraries are told from questions, and what they say is not there.

Pure functions of text. Patterns are compiled when they are first needed: a lookup by name needs none of them.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from kb.text import key

_ERROR_LINE = r"^\s*(?:[\w.]*\.)?(\w*(?:Error|Exception|Warning|Interrupt|NotFound))\b:?\s*(.*)"
# Turns of phrase by which the libraries' messages are told from a person's question.
_MESSAGES = (
    r"Traceback \(most recent",
    r"(?-i:\b[A-Z]\w*(?:Error|Exception|Warning)\b)|\b(?:value|type|key|attribute|index|import|name|runtime)error\b",
    r"has no attribute|No module named|unexpected keyword|not found in axis|out of bounds|contains? nan",
    r"is not (?:callable|defined|subscriptable|supported|iterable|fitted)|not supported between|unsupported operand",
    r"\bis expecting\b|but got\b|cannot be (?:greater|less)|when checking (?:target|input)|outside the valid range",
    r"allocating tensor|disconnected: |No gradients provided|keyword argument|object is not",
    r"(?:cannot|can't|could not|unable to|failed to) (?:import|convert|be|reshape|set|concat|insert|find|cast)",
    r"(?:is|are) incompatible|incompatible with|did not match|is ambiguous|truth value|is multiclass but",
    r"must have|must be (?:a|an|of|in|passed|the|at|one|equal|set)\b",
    r"(?:expected|found|got) .*(?:expected|found|got|instead)",
    r"trying to be set on a copy|but was passed an?|which is too few",
    r"invalid (?:value|parameter|literal|index|shape|argument)",
    r"unknown (?:layer|label|metric|loss|optimizer|categor)",
    r"(?:inconsistent|mismatch).*(?:shape|sample|length|dimension)",
)
# One of these is in whatever one of the patterns matches.
_SIGNS = (
    "traceback", "error", "exception", "warning", "no ", "keyword", "out of bounds", "contain", "not", "unable",
    "can't", "fail", "incompatible", "match", "ambiguous", "truth", "but ", "must", "expect", "found", "got",
    "set on a copy", "too few", "invalid", "unknown", "inconsistent", "unsupported", "outside", "allocating",
    "disconnected", "checking",
)  # fmt: skip
_OF_ONE_RUN = (
    r"0x[0-9a-fA-F]+|(?:[A-Za-z]:)?[\w.~-]*[/\\][\w./\\-]+|\bline \d+|\([\d,\s.None?]*\)|\[[\d,\s.]*\]"
    r"|(?<![A-Za-z\d])[-+]?\d[\d.,e+-]*(?![A-Za-z\d])|_\d+\b"
)
_UNTELLING = r"\b(?:ValueError|TypeError|AttributeError|RuntimeError|UserWarning|FutureWarning|Exception)\b:?"
# What a message says is not there: an attribute of an owner, a name of a module, a module, an argument of a function.
_GONE = (
    r"(?:'(?P<object>\w+)' object|(?:module|type object) '(?P<module>[\w.]+)') has no attribute "
    r"['\"`](?P<attribute>\w+)"
    r"|cannot import name ['\"`](?P<imported>\w+)['\"`](?: from ['\"`]?(?P<package>[\w.]+))?"
    r"|No module named ['\"`](?P<absent>[\w.]+)"
    r"|(?:(?P<function>[\w.]+)\(\) got an )?unexpected keyword argument ['\"`](?P<argument>\w+)"
    r"|['\"`](?P<old>\w+)['\"`] (?:is|was|has been|are) (?:now )?(?:deprecated|removed|renamed)"
)


def is_message(text: str) -> bool:
    """Whether a text of several words, or with the name of an exception, reads like a library's message."""
    is_name = " " not in text.strip() and "Error" not in text and "Warning" not in text
    lower = text.casefold()
    if is_name or not any(sign in lower for sign in _SIGNS):
        return False  # without compiling the patterns
    return re.search("|".join(_MESSAGES), text, re.IGNORECASE) is not None


def error_message(text: str) -> str:
    """The message in a pasted traceback, without what belongs to one run."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    found = [(i, match) for i, line in enumerate(lines) if (match := re.match(_ERROR_LINE, line))]
    if len(lines) > 1 and found:
        i, match = found[-1]
        rest = [line for line in lines[i + 1 : i + 4] if not line.startswith((" File", "Traceback"))]
        text = " ".join([match[1], match[2], *rest])
    told = re.sub(_OF_ONE_RUN, " ", text)
    named = re.sub(_UNTELLING, " ", told)
    return named if len(named.split()) > 2 else told


def gone(text: str) -> tuple[str, ...]:
    """Keys under which the index may know what a message says is not there."""
    match = re.search(_GONE, text)
    if match is None:
        return ()
    found = match.groupdict("")
    owner = (found["object"] or found["module"] or found["package"]).rpartition(".")[2]
    if found["attribute"]:
        return (key(owner + found["attribute"]),)
    if found["argument"]:
        called = [part for part in found["function"].split(".") if part != "__init__"]
        owners = [key(called[-1] + found["argument"])] if called else []
        return (*owners, f"{key(found['argument'])}=")
    name = key(found["imported"] or found["absent"] or found["old"])
    return (key(owner) + name, name, f"{name}=") if owner else (name, f"{name}=")


class Lack(StrEnum):
    """What kind of thing a message says is not there."""

    ATTRIBUTE = "attribute"
    IMPORT = "import"
    MODULE = "module"
    ARGUMENT = "argument"
    NAME = "name"
    LOCAL = "local"


class Missing(NamedTuple):
    """What a message says is not there, and of what."""

    lack: Lack
    name: str
    owner: str = ""
    rest: str = ""  # what else the message says
    is_module: bool = False  # whether the owner is a module


_MISSING = (
    r"(?:'?(?P<object>[\w.]+)'? object |(?:module|type object) ['\"]?(?P<module>[\w.]+)['\"]? |This '(?P<this>\w+)' )?"
    r"(?:object |module )?has no attribute ['\"`]?(?P<attribute>\w+)['\"`]?"
    r"|cannot import name ['\"`]?(?P<imported>\w+)['\"`]?"
    r"(?: from (?:partially initialized module )?['\"`]?(?P<package>[\w.]+)['\"`]?)?"
    r"|No module named ['\"`]?(?P<absent>[\w.]*\w)['\"`]?"
    r"|(?:(?P<function>[\w.]+)\(\) got an )?unexpected keyword argument ['\"`]?(?P<argument>\w+)['\"`]?"
    r"|\bname ['\"`]?(?P<name>\w+)['\"`]? is not defined"
    r"|local variable ['\"`]?(?P<local>\w+)['\"`]? "
    r"(?:referenced before assignment|where it is not associated with a value)"
)


def missing(text: str) -> Missing | None:
    """What a message says is not there; None where it says no such thing.

    >>> missing("'DataFrame' object has no attribute 'append'")[:3]
    (<Lack.ATTRIBUTE: 'attribute'>, 'append', 'DataFrame')
    """
    match = re.search(_MISSING, text)
    if match is None:
        return None
    found = match.groupdict("")
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    if found["attribute"]:
        owner = found["object"] or found["module"] or found["this"]
        return Missing(Lack.ATTRIBUTE, found["attribute"], owner, rest, bool(found["module"]))
    if found["imported"]:
        return Missing(Lack.IMPORT, found["imported"], found["package"], rest)
    if found["absent"]:
        return Missing(Lack.MODULE, found["absent"], "", rest)
    if found["argument"]:
        called = [part for part in found["function"].split(".") if part != "__init__"]
        return Missing(Lack.ARGUMENT, found["argument"], ".".join(called), rest)
    return (
        Missing(Lack.NAME, found["name"], "", rest) if found["name"] else Missing(Lack.LOCAL, found["local"], "", rest)
    )
