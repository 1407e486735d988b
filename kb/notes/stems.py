"""The words of notes as they are looked for: stems in the order in which they stand, so that a phrase can be found."""

from __future__ import annotations

import re

from kb.text import stem, words

_NAME = re.compile(r"[\w-]+")
MOST_KNOWN = 200_000  # names whose stems are kept at hand
LONGEST = 80  # characters of a name; what is longer is data
_SPACELESS = "\u2e80"  # from here on are scripts that put no space between words: each character is looked for


class _Stems(dict[str, str]):
    """Name -> the stems of its words, divided by spaces."""

    def __missing__(self, name: str) -> str:
        found = " ".join(map(_spread, words(name))) if len(name) <= LONGEST else ""
        if len(self) > MOST_KNOWN:
            self.clear()
        self[name] = found
        return found


_known = _Stems()


def stems(text: str) -> str:
    """The stems of a text in order, divided by spaces.

    >>> stems("Scaling with StandardScaler, then fit_transform")
    'scal with standard scal then fit transform'
    """
    return " ".join([_known[name] for name in _NAME.findall(text)])


def compounds(text: str) -> str:
    """Each compound name as one stem, once.

    >>> compounds("GridSearchCV, grid_search and GridSearchCV")
    'gridsearch gridsearchcv'
    """
    return " ".join(sorted({stem("".join(words(n))) for n in set(_NAME.findall(text)) if 0 < _known[n].count(" ") < 6}))


def _spread(word: str) -> str:
    found = stem(word)
    return " ".join(found) if not found.isascii() and found[0] >= _SPACELESS else found
