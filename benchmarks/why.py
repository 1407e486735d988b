"""`kb why` on real error texts: right, wrong and declined answers by threshold.

    python benchmarks/why.py [FOLDER...] [--misses]

A folder (default: `train` and `heldout` of tests/data/why; who tunes does not look into the second) holds one table
`*.tsv` with the columns `file` and `expected`, and beside it the texts that it names. They were collected from public
threads, whose addresses the table has; shortened, with names and paths replaced. `expected` holds acceptable targets,
divided by `|`: `id:ENTRY`, `re:PATTERN` over id, title, aliases and summary of a hit, or `none`: nothing should be said
to explain it.

An answer is right where an acceptable target comes first, wrong where another one does, declined where nothing does; of
a text that can be answered, declining is a miss, of one with `none` alone it is right. The threshold in use is
`kb.retrieval.why.KNOWN`.
"""

from __future__ import annotations

import argparse
import csv
import re
from pathlib import Path
from typing import Any

from kb.retrieval.explaining import FURTHER
from kb.retrieval.why import KNOWN, why

DATA = Path(__file__).parents[1] / "tests" / "data" / "why"
THRESHOLDS = (0.0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9)


def cases(folder: Path) -> list[tuple[str, str, list[str]]]:
    """Name, text and targets of each case."""
    (table,) = sorted(folder.glob("*.tsv"))
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [
        (row["file"], (folder / row["file"]).read_text("utf-8", errors="replace"), row["expected"].split("|"))
        for row in rows
    ]


def meets(hit: dict[str, Any], targets: list[str]) -> bool:
    """Whether a hit is one of the targets."""
    said = " ".join([str(hit["id"]), str(hit["title"]), " ".join(hit["aliases"]), str(hit["summary"])])
    return f"id:{hit['id']}" in targets or any(
        re.search(target.removeprefix("re:"), said, re.IGNORECASE) for target in targets if target.startswith("re:")
    )


def main() -> None:
    """Print the shares, and the curve by threshold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*", default=[DATA / "train", DATA / "heldout"])
    parser.add_argument("--misses", action="store_true", help="print the cases whose first answer is not right")
    args = parser.parse_args()
    for folder in args.folders:
        evaluate(folder, misses=args.misses)


def evaluate(folder: Path, *, misses: bool) -> None:
    """Print the curve of one set."""
    answered = [(name, targets, why(text, known=0.0, limit=9), why(text)) for name, text, targets in cases(folder)]
    unknowable = sum(targets == ["none"] for _, targets, *_ in answered)
    print(f"{folder.name}: {len(answered)} texts, {unknowable} of them unknowable")
    print(f"{'threshold':>9}{'right':>8}{'wrong':>8}{'declined':>10}{'in 3':>8}{'unknowable answered':>21}")
    for threshold in sorted({*THRESHOLDS, KNOWN}):
        right = wrong = declined = three = unknowable = 0
        for name, targets, every, answer in answered:
            is_known = bool(every) and every[0].score >= 100 * threshold
            known = [hit.as_json() for hit in every if is_known and hit.score >= 100 * min(threshold, FURTHER)][:3]
            known = known or (answer.as_json()[:3] if answer.source else [])
            is_right = meets(known[0], targets) if known else "none" in targets
            right += is_right
            wrong += bool(known) and not is_right
            declined += not known
            three += any(meets(hit, targets) for hit in known) or is_right
            unknowable += targets == ["none"] and bool(known)
            if misses and threshold == KNOWN and not is_right:
                shown = known or [hit.as_json() for hit in every[:2]]
                told = [(hit["id"] or hit["title"], hit["score"], hit["match"]) for hit in shown]
                print(f"  {name}: wants {'|'.join(targets)}, got {told}")
        n = len(answered)
        mark = " <- in use" if threshold == KNOWN else ""
        print(
            f"{threshold:9.2f}{right / n:8.3f}{wrong / n:8.3f}{declined / n:10.3f}{three / n:8.3f}{unknowable:21}{mark}"
        )


if __name__ == "__main__":
    main()
