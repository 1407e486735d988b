"""The words of notes as they are looked for: stems in the order in which they stand, so that a phrase can be found."""

from __future__ import annotations

import re

from kb.text import stem, words

_WORD = re.compile(r"[^\W_]+")
_NAME = re.compile(r"[\w-]+")
MOST_KNOWN = 200_000  # words whose stems are kept at hand
LONGEST = 80  # characters of a name; what is longer is data
_SPACELESS = "\u2e80"  # from here on are scripts that put no space between words: each character is looked for


class _Stems(dict[str, str]):
    """Word -> its stem; of one in a script without spaces, each character."""

    def __missing__(self, word: str) -> str:
        found = stem(word.casefold()) if len(word) <= LONGEST else ""
        if not found.isascii() and found[0] >= _SPACELESS:
            found = " ".join(found)
        if len(self) > MOST_KNOWN:
            self.clear()
        self[word] = found
        return found


_known = _Stems()


def stems(text: str) -> str:
    """The stems of a text in order, divided by spaces: whatever the case, and a name in CamelCase is one.

    >>> stems("Scaling with StandardScaler, then fit_transform")
    'scal with standardscal then fit transform'
    """
    return " ".join([_known[word] for word in _WORD.findall(text)])


def parts(text: str) -> str:
    """What names are made of, and compound names as one, each stem once: what `stems` does not have.

    >>> parts("GridSearchCV, grid_search and GridSearchCV")
    'cv grid gridsearch gridsearchcv search'
    """
    found: set[str] = set()
    for name in set(_NAME.findall(text)):
        if len(name) <= LONGEST and not (name.islower() and name.isalpha()):
            some = words(name)
            if len(some) > 1:
                found.update(map(stem, some), [stem("".join(some))])
    return " ".join(sorted(found))
