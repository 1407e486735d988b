"""The page ranks as `kb search` does: its script and kb's own ranking, side by side on real questions."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from kb.export.html import ASSETS
from kb.export.searchable import as_json, searchable
from kb.index.opening import open_index
from kb.retrieval.finder import search

DATA = Path(__file__).resolve().parents[1] / "data"
SAME = 0.98  # share of questions with the same first five hits in the same order; all of them when this was written
OTHERS = (
    "GridSearchCV", "gridserch", "train_test_split()", "kind:formula f1", "lib:keras dropout", "adam vs sgd",
    "ValueError: Input X contains NaN.", "AttributeError: 'DataFrame' object has no attribute 'append'", "pd.DataFrame.map",
    "what does mean squared error mean", "précision", "<script>", "\\b(", "a" * 5000, "   ", "random forest or boosting",
    "impute with flibbertigibbet", "what is the capital of France", "weather tomorrow",
)  # fmt: skip
SCRIPT = """
const fs = require("fs"), {searchEngine} = require(process.argv[1] + "/search.js");
const read = (name) => fs.readFileSync(process.argv[2] + "/" + name);
const engine = searchEngine(JSON.parse(read("facts.json")), read("entries"), read("weights"), read("meanings"));
const found = JSON.parse(read("queries.json")).map((query) => engine.search(query));
console.log(JSON.stringify(found.map(({ hits, doubt }) => [hits.slice(0, 5).map((hit) => hit.entry.id), doubt])));
"""


@pytest.mark.usefixtures("shipped_library")
def test_the_page_finds_what_kb_finds(tmp_path):
    """The first five hits, in order, of questions, names, misspellings, messages and filters; and whether in doubt."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node to run the page's script; python benchmarks/page.py compares in a browser")
    with (DATA / "queries.tsv").open(encoding="utf-8") as file:
        queries = [*OTHERS, *(row["query"] for row in csv.DictReader(file, delimiter="\t"))]
    with open_index() as index:
        found = searchable(index)
    (tmp_path / "facts.json").write_text(as_json(found.facts), encoding="utf-8")
    (tmp_path / "queries.json").write_text(json.dumps(queries), encoding="utf-8")
    (tmp_path / "entries").write_bytes(found.entries_of_terms)
    (tmp_path / "weights").write_bytes(found.weights_of_terms)
    (tmp_path / "meanings").write_bytes(found.meanings)
    done = subprocess.run([node, "-e", SCRIPT, str(ASSETS), str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    rows = zip(queries, json.loads(done.stdout), strict=True)
    theirs = {query: search(query, limit=5, curated=True) for query in queries if query.strip()}
    other = [
        (query[:80], ids, doubt)
        for query, (ids, doubt) in rows
        if query in theirs and (ids, doubt) != ([hit.id for hit in theirs[query]], theirs[query].doubt)
    ]
    assert len(other) <= (1 - SAME) * len(queries), other
