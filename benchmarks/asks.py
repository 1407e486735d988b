"""Whether each ask leads to its entry even where it is left out of the index: one that does not may mislead.

    python benchmarks/asks.py [--misses]

Every ask of every entry is searched for while that line of that entry is not looked at. What was learnt of words
(`kb/meaning.bin`) has seen it, so that the figure flatters; the words in its columns count as well. Those that a reader
has judged stand in `tests/data/asks_left_out.tsv`: `special` for what that entry alone answers, `both` where the first
one answers, too, `words` where it only shares words. The others are to be judged, or dropped. Takes two minutes.
"""

from __future__ import annotations

import argparse
import os
import re
import tempfile
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path

from kb.content.entry import read_entry
from kb.index.reader import Searched
from kb.retrieval import finder
from kb.retrieval.query import parse
from kb.retrieval.ranking import Line

ENTRIES = Path(__file__).resolve().parents[1] / "entries"
JUDGED = ENTRIES.parent / "tests" / "data" / "asks_left_out.tsv"
AT_ONCE = 200


def places(asks: list[tuple[str, str]]) -> list[tuple[str, str, int, str]]:
    """Entry, ask, its place among twelve (0 for none), and the entry that came first, of some of them."""
    left_out: tuple[str, str] = ("", "")
    every_line = finder._lines

    def lines(row: Searched, told: re.Pattern[str]) -> Iterator[Line]:
        return (line for line in every_line(row, told) if (row.id, line.text) != left_out or line.field != "ask")

    finder._lines = lines
    found = []
    with finder.open_index() as index:
        for left_out in asks:
            name, ask = left_out
            ids = [ranked.candidate.id for ranked in finder._ranked(index, parse(ask), finder.CANDIDATES)][:12]
            found.append((name, ask, ids.index(name) + 1 if name in ids else 0, ids[0] if ids else ""))
    finder._lines = every_line
    return found


def main() -> None:
    """Print the shares; with `--misses` the asks whose entry is not among the first three, unless one was judged."""
    parser = argparse.ArgumentParser(description="Whether asks lead to their entries when left out.")
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    os.environ |= {"KB_CACHE": tempfile.mkdtemp(), "KB_HOME": os.devnull + "-none", "KB_REFERENCE": "none"}
    entries = [read_entry(path)[0] for path in sorted(ENTRIES.glob("*/*.md"))]
    asks = [(entry.id, ask) for entry in entries for ask in entry.asks]
    with finder.open_index():
        pass  # made once, before there are several processes
    with Pool() as pool:
        found = [
            row
            for some in pool.imap(places, [asks[i : i + AT_ONCE] for i in range(0, len(asks), AT_ONCE)])
            for row in some
        ]
    for most in (1, 3, 12):
        print(f"{sum(0 < place <= most for _, _, place, _ in found) / len(found):.3f} in the first {most}")
    judged = {tuple(line.split("\t")[:2]) for line in JUDGED.read_text(encoding="utf-8").splitlines()}
    others = [row for row in found if not 0 < row[2] <= 3]
    left = [row for row in others if row[:2] not in judged]
    print(f"of {len(found)} asks; of the {len(others)} others {len(left)} are not judged")
    for name, ask, place, first in left if chosen.misses else []:
        print(f"{place or '-':>2}  {name}  {ask}  -> {first}")


if __name__ == "__main__":
    main()
