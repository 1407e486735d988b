"""The forms that names have: of files, and of what entries name. What is not of its form is not taken in, and reported.

Ids reach shells (completion), requirements an installer, symbols an import: a form leaves no room for anything else.
Plain functions of text, on the path of every lookup.
"""

from __future__ import annotations

from collections.abc import Callable

LONGEST = 100  # characters of a name, and of each part of a dotted one
LONGEST_DOTTED = 300


def is_name(text: str) -> bool:
    """Whether it can be an id, a topic, a tag or the name of a record: ASCII letters, digits, `_` and `-`.

    >>> [is_name(name) for name in ("grid_search", "colab-2026-08", "--junit=x", "a b", "a;b", "", "ä")]
    [True, True, False, False, False, False, False]
    """
    return len(text) <= LONGEST and text.isascii() and text[:1] != "-" and _is_word(text)


def _is_word(text: str) -> bool:
    return text != "" and ("n" + text.replace("-", "_")).isidentifier()


def is_text(name: str) -> bool:
    """Whether the name of a file is UTF-8: what else it holds is kept in lone surrogates, which no database takes."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_symbol(text: str) -> bool:
    """Whether it can be a public name: dotted identifiers.

    >>> [is_symbol(name) for name in ("sklearn.svm.SVC", "pandas", "a..b", "os;x", "a.1", "")]
    [True, True, False, False, False, False]
    """
    return (
        len(text) <= LONGEST_DOTTED
        and text.isascii()
        and all(len(part) <= LONGEST and part.isidentifier() for part in text.split("."))
    )


def is_requirement(text: str) -> bool:
    """Whether it is the name of a distribution as PEP 508 has it, without a version, an option or an address.

    >>> [is_requirement(name) for name in ("scikit-image", "ruamel.yaml", "--pre", "a==1", "a @ http://x", "-e.", "a-")]
    [True, True, False, False, False, False, False]
    """
    return is_name(text.replace(".", "-")) and text[0].isalnum() and text[-1].isalnum()


FORMS: dict[str, tuple[Callable[[str], bool], str]] = {
    "kind": (is_name, "a word"),
    "symbols": (is_symbol, "a dotted name"),
    "tags": (is_name, "a name of letters, digits, '-' and '_'"),
    "requires": (is_requirement, "the name of a package, without a version or an option"),
    "see_also": (is_name, "an id"),
    "own_data": (is_name, "a word"),
}  # by the field of an entry: whether a value has its form, and what that is in words
