"""What a person typed, understood: a pure function from text to `Query`. A query is literal text, whatever is in it.

Filler goes, library names become a preference, `kind:formula` style words a filter, "A vs B" two sides, and an error
message or a traceback loses what belongs to one run: numbers, shapes, addresses, paths.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from kb import libraries, messages
from kb.lexicon import ABBREVIATIONS, FILLER, KIND_WORDS, WEAK, WITHIN_NAMES, synonyms
from kb.text import key, stem, terms, words

MAX_WORDS = 40  # of a query; more do not make it clearer, and a pasted megabyte must not make it slow
MAX_CHARACTERS = 4000
MAX_NAME = 100  # characters of a name
# Patterns are compiled when they are first needed: a lookup by name needs none of them.
_FILTER = r"(?<!\S)(kind|lib|tag):([\w.-]+)(?!\S)"
_VERSUS = (
    r"(?:difference|differences|compare|comparison|choose|choosing)\s+(?:between|of)\s+(.+?)\s+(?:and|or|vs\.?|versus|with)\s+(.+)"
    r"|(.+?)\s+(?:vs\.?|versus|or|against)\s+(.+)"
)
_DIVIDERS = frozenset(["vs", "or", "versus", "against", "and", "with"])
_CODE = r"[\w.]*(?:[a-z][A-Z]|\w[._]\w|[A-Z]{2,}[a-z])[\w.]*"  # CamelCase, snake_case or dotted
# The estimator or layer that an error message happens to name.
_CLASS = r"\b(?:[A-Z]+[a-z]+[A-Za-z]*[A-Z]|[A-Z]{2,}[a-z])[A-Za-z]*\b"


class Query(NamedTuple):
    """A query, understood. (A named tuple: a frozen dataclass of as many fields takes a millisecond to make.)"""

    text: str
    words: tuple[str, ...] = ()  # without filler, library names and filters, in order
    spoken: tuple[str, ...] = ()  # the words with those of libraries: `Keras Tuner` is a name
    stems: tuple[str, ...] = ()  # distinct, of the words
    extra: tuple[tuple[str, str], ...] = ()  # (stem of a synonym or of what is abbreviated, the stem it stands for)
    whole: tuple[str, ...] = ()  # keys under which the whole query may be a name
    prefers: frozenset[str] = frozenset()  # libraries named in passing
    kinds: frozenset[str] = frozenset()  # filters
    libraries: frozenset[str] = frozenset()  # modules, of which an entry needs one
    tags: frozenset[str] = frozenset()
    hints: frozenset[str] = frozenset()  # kinds named in passing
    sides: tuple[tuple[str, ...], ...] = ()  # the words of A and of B in "A vs B"
    weak: frozenset[str] = frozenset()  # stems that count less: they name no subject, or a class in an error message
    is_error: bool = False
    gone: tuple[str, ...] = ()  # keys of what a message says is not there, with its owner first
    code: frozenset[str] = frozenset()  # keys of the names within a sentence that are written as code
    is_code: bool = False  # one name, written as code: CamelCase, snake_case or dotted

    @property
    def is_filtered(self) -> bool:
        """Whether entries are left out by kind, library or tag."""
        return bool(self.kinds or self.libraries or self.tags)

    def filtered(self, kinds: Iterable[str], libs: Iterable[str], tags: Iterable[str]) -> Query:
        """The query with these filters besides its own."""
        modules = frozenset(module for name in libs for module in libraries.modules_meant(name))
        return self._replace(
            kinds=self.kinds | set(kinds), libraries=self.libraries | modules, tags=self.tags | set(tags)
        )


def parse(text: str, *, is_error: bool | None = None) -> Query:
    """Understand a query; `is_error` says that it is an error message, None to tell from the text."""
    plain, filters = _without_filters(_bounded(text))
    looks_wrong = messages.is_message(plain) if is_error is None else is_error
    message = messages.error_message(plain) if looks_wrong else plain
    spoken, said_as_code = _words(message)
    named = frozenset(libraries.said()[word] for word in spoken if word in libraries.said())
    content, no_library = _content(plain, spoken, said_as_code)
    stems = dict.fromkeys(t for word in content for t in terms(word))
    classes = re.findall(_CLASS, message) if looks_wrong and len(content) > 2 else []
    query = Query(
        text=plain.strip(),
        words=tuple(content),
        spoken=_with_libraries(spoken, content) if named else (),
        stems=tuple(stems),
        extra=tuple(_synonyms(content, stems).items()),
        whole=_whole(plain, spoken, content, no_library, is_call=not looks_wrong),
        prefers=named,
        hints=frozenset(KIND_WORDS[word] for word in spoken if word in KIND_WORDS),
        sides=() if looks_wrong else _sides(plain, spoken),
        weak=(WEAK | set(terms(" ".join(classes)))) & stems.keys(),
        is_error=looks_wrong,
        gone=messages.gone(plain) if any(quote in plain for quote in "'\"`") else (),
        code=frozenset() if looks_wrong else frozenset(map(key, re.findall(_CODE, plain))),
        is_code=bool(re.fullmatch(rf"\s*{_CODE}\(?\)?\s*", plain)),
    )
    return query.filtered(filters["kind"], filters["lib"], filters["tag"])


def corrected(query: Query, text: str) -> Query:
    """The query that `text` is, with the filters of another one: what a misspelt query was meant to be."""
    return parse(text, is_error=False).filtered(query.kinds, query.libraries, query.tags)


def _bounded(text: str) -> str:
    """The start and the end of a long text: that of a traceback says what went wrong."""
    if len(text) <= MAX_CHARACTERS:
        return text
    return text[: MAX_CHARACTERS // 4] + "\n" + text[-MAX_CHARACTERS * 3 // 4 :]


def _without_filters(text: str) -> tuple[str, dict[str, set[str]]]:
    """The text without its `kind:formula` words, and what they ask for."""
    filters: dict[str, set[str]] = {"kind": set(), "lib": set(), "tag": set()}

    def take(match: re.Match[str]) -> str:
        filters[match[1].lower()].add(match[2].lower())
        return " "

    return (re.sub(_FILTER, take, text, flags=re.IGNORECASE) if ":" in text else text), filters


def _content(plain: str, spoken: list[str], said_as_code: set[str]) -> tuple[list[str], list[str]]:
    """The words that say what is sought, and all but those of libraries."""
    is_filler = FILLER
    if "mean" in spoken and re.search(r"\bwhat\b.*\bdo(es)?\b.*\bmean\b", plain, re.IGNORECASE):
        is_filler = FILLER | {"mean"}
    no_library = [word for word in spoken if word not in libraries.said()]
    content = [word for word in no_library if word not in is_filler or word in said_as_code] or no_library or spoken
    return content[:MAX_WORDS], no_library


def _with_libraries(spoken: list[str], content: list[str]) -> tuple[str, ...]:
    return tuple(word for word in spoken if word in content or word in libraries.said())[:MAX_WORDS]


def _whole(
    plain: str, spoken: list[str], content: list[str], no_library: list[str], *, is_call: bool
) -> tuple[str, ...]:
    """Keys under which the whole query may be a name: as typed, a call without its arguments, without filler."""
    call = re.sub(r"(?<=\w)\(.*", "", plain) if is_call else ""
    keys = dict.fromkeys((key(plain), key(call), _name(content, no_library), "".join(spoken)))
    return tuple(k for k in keys if k and len(k) <= MAX_NAME)


def _name(content: list[str], spoken: list[str]) -> str:
    """The words as one name, where nothing but articles and prepositions stood between them: `output of each layer`
    does not name the output layer.
    """
    first = spoken.index(content[0]) if content and content[0] in spoken else 0
    said = [word for word in spoken[first:] if word not in WITHIN_NAMES or word in content]
    return "".join(content) if said[: len(content)] == content else ""


def _sides(plain: str, spoken: list[str]) -> tuple[tuple[str, ...], ...]:
    """The words of A and of B in "A vs B"; nothing where it compares nothing, or at great length."""
    match = None if _DIVIDERS.isdisjoint(spoken) else re.search(_VERSUS, plain, re.IGNORECASE)
    if match is None:
        return ()
    sayings = [_words(side)[0] for side in match.groups() if side]
    both = [tuple(w for w in saying if w not in FILLER and w not in libraries.said()) for saying in sayings]
    return tuple(both) if all(both) and sum(map(len, both)) <= 10 else ()


def _synonyms(content: list[str], stems: Iterable[str]) -> dict[str, str]:
    """Stems that may stand for those of the words, each with the one that it stands for."""
    known = set(stems)
    extra: dict[str, str] = {}
    for word in content:
        others = [ABBREVIATIONS.get(word, "")] + [other for group in synonyms() if word in group for other in group]
        for other in terms(" ".join(others)):
            if other not in known:
                extra.setdefault(other, stem(word))
    return extra


def _words(text: str) -> tuple[list[str], set[str]]:
    """Words as typed, in order; and those of names written as code (`np.where`, `is_train`), which are never filler."""
    said = libraries.said()
    found: list[str] = []
    code: set[str] = set()
    for chunk in text.split()[: MAX_WORDS * 6]:
        for name in re.split(r"[^\w.'-]+", chunk):
            plain = name.replace("'s", "").replace("n't", "nt").replace("'", " ")
            parts = words(plain)
            if key(plain) in said or ("-" in plain and any(part in said or part in FILLER for part in parts)):
                parts = [key(plain)]  # TensorFlow is one word, and TF-IDF and t-test are not about their halves
            found += parts
            if re.search(r"\w[._]\w", name):
                code.update(parts)
    return found, code


def phrases(spoken: tuple[str, ...], longest: int = 5) -> dict[str, tuple[str, ...]]:
    """Key of every run of words in a query -> the stems of its words: the names that may stand within it."""
    found: dict[str, tuple[str, ...]] = {}
    for i in range(len(spoken)):
        for j in range(i + 1, min(len(spoken), i + longest) + 1):
            found.setdefault("".join(spoken[i:j]), tuple(stem(word) for word in spoken[i:j]))
    return found
