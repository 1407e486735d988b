"""How names and sentences are taken apart: `GridSearchCV`, `grid_search`, `gridsearch` and `Grid Search` are one name.

Pure functions of text, on the path of every lookup: nothing is imported but `re`.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(
    r"[A-Z]+(?=[A-Z][a-z]{2})"  # PCA in PCADisplay
    r"|[A-Z]?[a-z]+(?:\d+(?:[A-Z](?![a-z\d]))?[a-z]*)?"  # Search, Conv2D, log1p
    r"|[A-Z]+(?:\d+(?:[A-Z](?![a-z\d]))?)?"  # CV, F1, BM25
    r"|\d+[A-Za-z]*|[^\W\d_a-zA-Z]+"
)
_NAME = re.compile(r"[\w-]+")
_NOT_ALNUM = re.compile(r"[\W_]+")
# C0 and C1 controls but tab and line feed, line and paragraph separators, bidirectional controls, lone surrogates
UNSAFE = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
_PLURAL = re.compile(r"(?<=ss)es$|(?<=[xz])es$|(?<=[cs]h)es$|(?<=[a-z]{2}[^sui])s$")
_SUFFIX = re.compile(
    r"(?<=[a-z]{3})(?:[iy][sz](?:ation|e|ed|er|ing)|ing|ed|er|or|at(?:ion|e|ed|or|ing)|(?<=[a-z]{3}[st])ion|e)$"
)


def key(text: str) -> str:
    """Letters and digits alone, in lower case: what is left when spelling conventions are put aside.

    >>> key("model_selection.GridSearchCV")
    'modelselectiongridsearchcv'
    """
    return _NOT_ALNUM.sub("", text.casefold())


def words(text: str) -> list[str]:
    """The words of a name or a sentence, CamelCase and snake_case split, in lower case.

    >>> words("GridSearchCV train_test_split Conv2D F1Score")
    ['grid', 'search', 'cv', 'train', 'test', 'split', 'conv2d', 'f1', 'score']
    """
    return [word.casefold() for word in _WORD.findall(text)]


def stem(word: str) -> str:
    """A word without the endings that do not change what it is about; the same for text and query.

    >>> [stem(w) for w in ("scaling", "scaler", "scaled", "scale", "scales", "classes", "axis")]
    ['scal', 'scal', 'scal', 'scal', 'scal', 'class', 'axis']
    """
    if not word.isalpha() or len(word) < 4:
        return word
    short = _SUFFIX.sub("", _PLURAL.sub("", word).replace("ification", "ifie"))
    if len(short) > 3 and short[-1] == short[-2] and short[-1] not in "sl":
        short = short[:-1]  # dropping -> dropp -> drop
    return short[:-1] + "i" if short.endswith("y") and len(short) > 3 else short


def terms(text: str) -> list[str]:
    """The stems by which `text` is found: every word, and each compound name also as one word.

    >>> terms("StandardScaler for Conv2D")
    ['standard', 'scal', 'standardscal', 'for', 'conv2d', 'conv']
    """
    return [term for name in _NAME.findall(text) for term in _name_terms(name)]


@lru_cache(1 << 16)  # an index is made of a few thousand names, each of them many times
def _name_terms(name: str) -> tuple[str, ...]:
    found = []
    parts = words(name)
    for part in parts:
        found.append(stem(part))
        letters = part.rstrip("0123456789dx")
        if letters != part and letters.isalpha() and len(letters) > 2 and not part.isalpha():
            found.append(stem(letters))
    if 1 < len(parts) < 7:
        found.append(stem("".join(parts)))
    return tuple(found)


def near(name: str, known: dict[str, str], n: int = 3) -> tuple[str, ...]:
    """Up to `n` values of `known` (key -> what to show) whose key is closest to `name`, best first."""
    import difflib  # only when a name was not found

    found = difflib.get_close_matches(key(name), known, n=3 * n, cutoff=0.6)
    return tuple(dict.fromkeys(known[match] for match in found))[:n]


def printable(text: str) -> str:
    """`text` without control characters other than line feed and tab: safe to send to a terminal.

    Drops C0 and C1 controls (ESC among them), bidirectional overrides and lone surrogates.
    """
    plain = text.replace("\n", "").replace("\t", "")
    return text if plain.isprintable() else re.sub(UNSAFE, "", text)  # to compile it takes longer than to search
