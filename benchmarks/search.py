"""How often `kb search` finds the right entry, on questions from public threads, and what each signal adds.

    python benchmarks/search.py            # shares by style, and those of plain FTS5
    python benchmarks/search.py --ablate   # the training questions with each signal of the ranking left out in turn
    python benchmarks/search.py --misses   # the training questions that were not answered first
    python benchmarks/search.py --minisearch FOLDER  # beside MiniSearch, which npm install minisearch put there

`tests/data/search` holds the questions, labelled before anybody searched: `train` is for who tunes, `heldout` and
`boosting` (on the boosting libraries and their neighbours) for nobody. Entries alone are counted: the cards of public
names depend on what is installed. A question that no entry answers (`none`) counts nowhere but in its number.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import os
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "tests" / "data" / "search"
SETS = ("train", "heldout", "boosting")
Rank = Callable[[str], list[str]]  # a question -> ids, best first


def questions(name: str) -> list[dict[str, str]]:
    """The rows of a set that an entry answers."""
    with (DATA / f"{name}.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row for row in rows if row["expected"] != "none"]


def places(rows: Iterable[dict[str, str]], rank: Rank) -> list[tuple[str, int, dict[str, str]]]:
    """Style, place of the first right entry among ten (0 for none), and the row."""
    found = []
    for row in rows:
        right = {target.removeprefix("id:") for target in row["expected"].split("|")}
        ids = rank(row["query"])[:10]
        found.append((row["style"], next((i for i, name in enumerate(ids, 1) if name in right), 0), row))
    return found


def shares(found: list[int]) -> str:
    """First, in the first five, both with a 95 % interval (Wilson), and the mean reciprocal rank."""
    n = len(found)
    first, five = sum(place == 1 for place in found), sum(0 < place <= 5 for place in found)
    mean = sum(1 / place for place in found if place) / n
    return f"first {interval(first, n)}  first five {interval(five, n)}  MRR {mean:.3f}  of {n}"


def interval(hits: int, n: int, z: float = 1.96) -> str:
    """A share, with the Wilson interval."""
    share = hits / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return f"{share:.3f} ({middle - half:.2f}-{middle + half:.2f})"


def by_kb(text: str) -> list[str]:
    """As `kb search --curated` has it."""
    from kb.retrieval.finder import search

    return [hit.id for hit in search(text, curated=True)]


def by_words(text: str) -> list[str]:
    """Plain FTS5 over the same columns, each counting the same."""
    from kb.index.opening import open_index
    from kb.index.state import DOCS
    from kb.text import terms

    with open_index() as index:
        numbers = [number for number, _ in index.match(terms(text), [1.0] * len(DOCS), limit=10)]
        known = index.summaries(numbers)
        return [known[number].id for number in numbers]


# The settings of its documentation: prefixes and one edit in five letters, titles and names counting twice.
MINISEARCH = """
const MiniSearch = require("minisearch"), {documents, queries} = JSON.parse(require("fs").readFileSync(0));
const fields = Object.keys(documents[0]).filter((field) => field !== "id");
const searched = new MiniSearch({fields});
searched.addAll(documents);
const options = {prefix: true, fuzzy: 0.2, boost: {title: 2, names: 2, asks: 2}};
console.log(JSON.stringify(queries.map((query) => searched.search(query, options).slice(0, 10).map((hit) => hit.id))));
"""


def by_minisearch(folder: str, queries: list[str]) -> dict[str, list[str]]:
    """Query -> ids, as MiniSearch finds them over the same texts."""
    from kb.content.entry import read_entry

    documents = []
    for path in sorted((DATA.parents[2] / "entries").glob("*/*.md")):
        entry, _ = read_entry(path)
        names = " ".join([entry.id, *entry.symbols, *entry.aliases, *entry.tags, *(old for old, _ in entry.formerly)])
        told = {"names": names, "asks": "\n".join(entry.asks), "errors": "\n".join(entry.errors)}
        code = path.parents[2] / "snippets" / path.parent.name / f"{path.stem}.py"
        text = {"summary": entry.summary, "body": entry.body, "code": code.read_text() if code.exists() else ""}
        documents.append({"id": entry.id, "title": entry.title, **told, **text})
    asked = json.dumps({"documents": documents, "queries": queries})
    done = subprocess.run(
        ["node", "-e", MINISEARCH], input=asked, cwd=folder, capture_output=True, text=True, check=True
    )
    return dict(zip(queries, json.loads(done.stdout), strict=True))


def main() -> None:
    """Print the table that was asked for."""
    parser = argparse.ArgumentParser(description="How often search finds the right entry.")
    parser.add_argument("--ablate", action="store_true", help="leave each signal out in turn")
    parser.add_argument("--misses", action="store_true", help="print the training questions not answered first")
    parser.add_argument("--minisearch", metavar="FOLDER", help="compare with it, from the node_modules of this folder")
    chosen = parser.parse_args()
    folder = chosen.minisearch and os.path.abspath(chosen.minisearch)
    os.environ |= {"KB_CACHE": tempfile.mkdtemp(), "KB_HOME": os.devnull + "-none", "KB_REFERENCE": "none"}
    os.chdir(os.environ["KB_CACHE"])
    if chosen.ablate:
        ablate()
    elif chosen.misses:
        for style, place, row in places(questions("train"), by_kb):
            if place != 1:
                print(f"{place or '-':>2}  {style:9}  {row['query']}  -> {row['expected']}")
    else:
        for name in SETS:
            found = places(questions(name), by_kb)
            print(f"{name:9} {shares([place for _, place, _ in found])}")
            print(f"  plain   {shares([place for _, place, _ in places(questions(name), by_words)])}")
            if folder:
                theirs = by_minisearch(folder, [row["query"] for row in questions(name)])
                print(f"  MiniSearch {shares([place for _, place, _ in places(questions(name), theirs.__getitem__)])}")
            styles = defaultdict(list)
            for style, place, _ in found:
                styles[style].append(place)
            for style, some in sorted(styles.items()):
                print(f"  {style:9} {shares(some)}")


def ablate() -> None:
    """The training questions with each signal at zero, as differences."""
    from kb.retrieval.weights import POINTS

    rows = questions("train")
    print(f"{'all':24} {shares([place for _, place, _ in places(rows, by_kb)])}")
    for name, points in POINTS.items():
        POINTS[name] = 0.0
        print(f"without {name:16} {shares([place for _, place, _ in places(rows, by_kb)])}", flush=True)
        POINTS[name] = points


if __name__ == "__main__":
    main()
