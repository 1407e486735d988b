"""Fits what each signal of the ranking counts (`POINTS` of kb/retrieval/weights.py): nobody edits them by hand.

    python benchmarks/fit_ranking.py             # what would change, and by how much
    python benchmarks/fit_ranking.py --write     # and write it

One signal after the other is multiplied by each of FACTORS, and the best is kept where the mean reciprocal rank and the
share in the first five of the training questions rise together by more than LEAST, no question less of
`tests/data/queries.tsv`, the validation set, is answered first, and every rule of tests/retrieval/test_ranking.py
holds. Signals of exact names are left alone: questions in words say nothing of them. The questions that are held out
are never read.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import os
import re
import tempfile
from pathlib import Path

from search import by_kb, places, questions

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "kb" / "retrieval" / "weights.py"
FACTORS = (0.6, 1.5)
LEAST = 0.002
FIXED = ("exact", "id as typed", "start of a symbol", "kind", "what is gone", "named as code", "error entry")


def training() -> float:
    """Mean reciprocal rank and half the share in the first five, of the training questions."""
    found = [place for _, place, _ in places(questions("train"), by_kb)]
    return sum(1 / place + 0.5 * (place <= 5) for place in found if place) / len(found)


def validation() -> int:
    """How many questions of `queries.tsv` have an entry of a wanted symbol or name first."""
    from kb.retrieval.finder import search

    with (ROOT / "tests" / "data" / "queries.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    right = 0
    for row in rows:
        wanted = {target.removeprefix("concept:").casefold().replace(" ", "_") for target in row["expected"].split("|")}
        for hit in search(row["query"], limit=1, curated=True):
            names = {hit.id, *hit.entry.symbols, *(alias.casefold().replace(" ", "_") for alias in hit.entry.aliases)}
            right += bool(wanted & {name.casefold() for name in names})
    return right


def keeps_rules() -> bool:
    """Whether the rules of the ranking hold with the numbers as they are now, in this process."""
    import pytest

    with open(os.devnull, "w") as nothing, contextlib.redirect_stdout(nothing):
        return pytest.main(["-q", "-p", "no:cacheprovider", str(ROOT / "tests/retrieval/test_ranking.py")]) == 0


def main() -> None:
    """Search, coordinate by coordinate."""
    parser = argparse.ArgumentParser(description="Fit what each signal of the ranking counts.")
    parser.add_argument("--write", action="store_true", help="write kb/retrieval/weights.py")
    chosen = parser.parse_args()
    os.environ |= {"KB_CACHE": tempfile.mkdtemp(), "KB_HOME": os.devnull + "-none", "KB_REFERENCE": "none"}
    from kb.retrieval.weights import POINTS

    best, valid = training(), validation()
    print(f"{'as it is':24} {best:.4f}  {valid}", flush=True)
    text = WEIGHTS.read_text(encoding="utf-8")
    for name, points in list(POINTS.items()):
        if name.startswith(FIXED):
            continue
        kept = points
        for factor in FACTORS:
            POINTS[name] = round(points * factor, 1)
            reached = training()
            if reached > best + LEAST and (now := validation()) >= valid and keeps_rules():
                best, valid, kept = reached, now, POINTS[name]
                print(f"{name:24} {best:.4f}  {valid}  {points} -> {kept}", flush=True)
        POINTS[name] = kept
        text = re.sub(rf'^(    "{re.escape(name)}": )[-\d.]+,', rf"\g<1>{kept},", text, count=1, flags=re.MULTILINE)
    if chosen.write:
        WEIGHTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
