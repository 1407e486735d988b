"""What a text means, as far as it was learnt from how people put questions, and which entry answers them.

A text is the sum of the rows of its features: its stems, pairs of neighbouring stems, and runs of three letters. Two
texts are alike by the cosine of the angle between their sums. An entry means what its lines do together, and what was
learnt of it: `benchmarks/fit_meaning.py` learns the rows of features and of entries, from what these say they answer,
and writes them to `meaning.bin`. Of an entry that came later, or of one's own, the lines are enough.

No array library is needed: a row is one number with a lane of 16 bits for each dimension, so that rows are multiplied
and added as numbers are. Which of all entries mean nearly what a query does is told by the signs alone, a bit for each
dimension.
"""

from __future__ import annotations

import math
import os
import re
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from operator import mul
from typing import TYPE_CHECKING

from kb.text import terms

if TYPE_CHECKING:
    from mmap import mmap

ROWS = 3 << 12  # features that are known, those that most texts have; of the others nothing was learnt
DIMENSIONS = 96
BIAS = 3  # added to each value, which is from -3 to 3: a lane holds no negative ones
FACTOR = 31  # the largest one that the values of a row are multiplied by: what tells more has a longer row
LEARNT = 3  # how much what was learnt of an entry counts, of what its lines mean together
FINEST = 15  # the largest number of what an entry means: finer ones find nothing more, and take more room in a page
WIDTH = 2 * DIMENSIONS  # bytes of a row with a lane for each number
MOST = ((1 << 16) - 1) // (2 * BIAS * FACTOR)  # features of a text: their sum fits a lane
FACTORS_AT = ROWS * (4 + DIMENSIONS)  # where in the file those of the rows begin
OF_FEATURES = FACTORS_AT + ROWS  # bytes of the file that features take
FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "meaning.bin")


def features(text: str) -> list[str]:
    """The features of a text: its stems, pairs of them with a space between, runs of letters behind a `#`.

    >>> features("F1 of")
    ['f1', 'of', 'f1 of', '# f1', '# of', '#1 o', '#f1 ', '#of ']
    """
    stems = terms(text)
    return list(dict.fromkeys([*stems, *map(" ".join, pairwise(stems)), *(f"#{part}" for part in sorted(parts(text)))]))


def rows(told: Iterable[str], known: Sequence[int]) -> list[int]:
    """Where the features stand among the checksums that are known; those that do not are left out."""
    found = []
    for feature in told:
        checksum = checksum_of(feature)
        row = bisect_left(known, checksum)
        if row < len(known) and known[row] == checksum:
            found.append(row)
    return found[:MOST]


def checksum_of(text: str) -> int:
    """By what a feature, or an entry, is known: 32 bits, which no two of the known ones share."""
    return zlib.crc32(text.encode("utf-8", "replace"))


def parts(text: str) -> frozenset[str]:
    """The runs of three letters and digits of a text, those at the ends of words with a space.

    >>> sorted(parts("F1 of"))
    [' f1', ' of', '1 o', 'f1 ', 'of ']
    """
    plain = " ".join(["", *re.findall(r"[a-z0-9]+", text.casefold()), ""])
    return frozenset(map("".join, zip(plain, plain[1:], plain[2:], strict=False)))


@lru_cache(maxsize=2)  # a query is asked for its nearest entries, then compared with candidates
def meaning(text: str) -> array[int]:
    """The sum of the rows of a text, a number for each dimension; zeros for a text without a feature."""
    known, _ = _table()
    total, factors = 0, 0
    for row in rows(features(text), known):
        factor, number = _row(row)
        total += number
        factors += factor
    lanes = array("H", total.to_bytes(WIDTH, "little"))
    if sys.byteorder == "big":
        lanes.byteswap()
    return array("i", [lane - BIAS * factors for lane in lanes])


def meaning_of(lines: Iterable[str], name: str = "") -> bytes:
    """What several lines mean together, each counting the same, and `LEARNT` times what was learnt of the entry of that
    name, if anything was: a signed byte for each dimension.

    >>> len(meaning_of(["area under the curve", "roc auc"]))
    96
    """
    total = _sum(map(meaning, lines))
    if name and (known := _entries().get(checksum_of(name))):
        total = _sum((total, *[known] * LEARNT))
    most = max(map(abs, total)) or 1.0
    return array("b", [round(FINEST * value / most) for value in total]).tobytes()


def _sum(found: Iterable[Sequence[float]]) -> list[float]:
    """The sum of directions: each is brought to length 1 before."""
    total = [0.0] * DIMENSIONS
    for one in found:
        length = math.hypot(*one)
        if length:
            total = [before + value / length for before, value in zip(total, one, strict=True)]
    return total


def likenesses(text: str, entries: Iterable[bytes]) -> list[float]:
    """The cosines between a query and entries, from -1 to 1; 0 where one of them means nothing."""
    typed = meaning(text)
    squared = sum(map(mul, typed, typed))
    found = []
    for known in entries:
        other = numbers(known)
        lengths = math.sqrt(squared * sum(map(mul, other, other)))
        found.append(sum(map(mul, typed, other)) / lengths if lengths else 0.0)
    return found


def signs(known: Iterable[int]) -> bytes:
    """Which numbers are above 0, a bit for each.

    >>> signs([5, -1, 0, 2, -7, 3, 1, 1]).hex()
    '97'
    """
    bits = "".join("1" if value > 0 else "0" for value in known)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def nearest(text: str, entries: Iterable[tuple[int, bytes]], n: int) -> list[int]:
    """Those of the entries (number, signs) whose signs differ least from the query's: `n`, and more where several
    differ in as many.
    """
    typed = int.from_bytes(signs(meaning(text)), "big")
    apart = [((typed ^ int.from_bytes(known, "big")).bit_count(), number) for number, known in entries]
    least = sorted(differing for differing, _ in apart)[:n]
    return [number for differing, number in apart if differing <= least[-1]]


def unsigned(known: bytes) -> bytes:
    """What an entry means, a byte from 0 for each number; of one that means nothing all alike."""
    return bytes(value + FINEST for value in numbers(known))


def numbers(known: bytes) -> array[int]:
    """What an entry means, a number for each dimension; zeros for one of which nothing is known."""
    return array("b", known if len(known) == DIMENSIONS else bytes(DIMENSIONS))


def learnt() -> bytes:
    """What the file has of features: the checksums of those that are known in order, four bytes each, the lowest first;
    then their rows, a byte from 0 for each number, which is `BIAS` too large; then a factor for each row, a byte.
    """
    return _table()[1][:]


@cache  # an index is made of many texts of the same features
def _row(row: int) -> tuple[int, int]:
    """The factor of a row, and the row times that: one number with a lane for each dimension."""
    _, table = _table()
    start = 4 * ROWS + row * DIMENSIONS
    wide = bytearray(WIDTH)
    wide[::2] = table[start : start + DIMENSIONS]
    factor = table[FACTORS_AT + row]
    return factor, factor * int.from_bytes(wide, "little")


@cache
def _table() -> tuple[Sequence[int], mmap]:
    """The checksums of the features, and the file: a query needs forty of its rows, to read all takes a millisecond."""
    from mmap import ACCESS_READ, mmap

    with open(FILE, "rb") as file:
        data = mmap(file.fileno(), OF_FEATURES, access=ACCESS_READ)
    return _checksums(data[: 4 * ROWS]), data


@cache
def _entries() -> dict[int, Sequence[int]]:
    """Checksum of an id -> what was learnt of the entry. Behind the features, likewise, with signed bytes."""
    with open(FILE, "rb") as file:
        file.seek(OF_FEATURES)
        data = file.read()
    n = len(data) // (4 + DIMENSIONS)
    table = array("b", data[4 * n :])
    return {name: table[i * DIMENSIONS :][:DIMENSIONS] for i, name in enumerate(_checksums(data[: 4 * n]))}


def _checksums(data: bytes) -> Sequence[int]:
    found = array("I", data)
    if sys.byteorder == "big":
        found.byteswap()
    return found
