"""What a text means, as far as it was learnt from how people put questions, and which entry answers them.

A text is the sum of the rows of its features: its stems, pairs of neighbouring stems, and runs of three letters. Two
texts are alike by the cosine of the angle between their sums. `benchmarks/fit_meaning.py` learns the rows, from what
entries say they answer, and writes them to `meaning.bin`; an entry that came later, or one's own, means the sum of its
lines like any other.

No array library is needed: a row is one number with a lane of 16 bits for each dimension, so that rows are added as
numbers are. Which of all entries mean nearly what a query does is told by the signs alone, a bit for each dimension.
"""

from __future__ import annotations

import math
import os
import re
import sys
import zlib
from array import array
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise
from operator import mul

from kb.text import terms

ROWS = 1 << 13  # features share a row where their checksums say so
DIMENSIONS = 96
BIAS = 7  # added to each value, which is from -7 to 7: a lane holds no negative ones
FINEST = 15  # the largest number of what an entry means: finer ones find nothing more, and take more room in a page
WIDTH = 2 * DIMENSIONS  # bytes of a row
MOST = 2000  # features of a text: their sum fits a lane
FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "meaning.bin")


def features(text: str) -> list[int]:
    """The rows of a text: of each feature the checksum, as far as there are rows."""
    stems = terms(text)
    told = [*stems, *map(" ".join, pairwise(stems)), *(f"#{part}" for part in sorted(parts(text)))]
    return list(dict.fromkeys(zlib.crc32(feature.encode("utf-8", "replace")) % ROWS for feature in told))[:MOST]


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
    table, found = _table(), features(text)
    total = sum(int.from_bytes(table[row * WIDTH : (row + 1) * WIDTH], "little") for row in found)
    lanes = array("H", total.to_bytes(WIDTH, "little"))
    if sys.byteorder == "big":
        lanes.byteswap()
    return array("i", [lane - BIAS * len(found) for lane in lanes])


def meaning_of(lines: Iterable[str]) -> bytes:
    """What several lines mean together, each counting the same: a signed byte for each dimension.

    >>> len(meaning_of(["area under the curve", "roc auc"]))
    96
    """
    total = [0.0] * DIMENSIONS
    for line in lines:
        found = meaning(line)
        length = math.hypot(*found)
        if length:
            total = [before + value / length for before, value in zip(total, found, strict=True)]
    most = max(map(abs, total)) or 1.0
    return array("b", [round(FINEST * value / most) for value in total]).tobytes()


def likenesses(text: str, entries: Iterable[bytes]) -> list[float]:
    """The cosines between a query and entries, from -1 to 1; 0 where one of them means nothing."""
    typed = meaning(text)
    squared = sum(map(mul, typed, typed))
    found = []
    for known in entries:
        other = array("b", known if len(known) == DIMENSIONS else bytes(DIMENSIONS))
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
    most = max(sorted(apart)[:n], default=(0, 0))[0]
    return [number for differing, number in apart if differing <= most]


def unsigned(known: bytes) -> bytes:
    """What an entry means, a byte from 0 for each number; of one that means nothing all alike."""
    return bytes(value + FINEST for value in array("b", known if len(known) == DIMENSIONS else bytes(DIMENSIONS)))


def unsigned_rows() -> bytes:
    """All rows, a byte from 0 for each number, which is `BIAS` too large."""
    return _table()[::2]


@cache
def _table() -> bytes:
    with open(FILE, "rb") as file:
        return file.read()
