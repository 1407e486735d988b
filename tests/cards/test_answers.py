"""Where no entry was written, the library itself answers; below an entry that does."""

import csv
import json
import sys
from pathlib import Path

import pytest

from kb.cards.sentences import open_sentences
from kb.retrieval.finder import Hit, search
from kb.text import key

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests/data/cards"


@pytest.fixture(scope="module")
def everything():
    """The shipped library, and what is installed here read for its first sentences."""
    patch = pytest.MonkeyPatch()
    patch.setenv("KB_PYTHON", sys.executable)
    patch.delenv("KB_REFERENCE", raising=False)
    patch.delenv("KB_LIBRARY", raising=False)
    opened = open_sentences(sys.executable, make=True)
    assert opened
    opened.connection.close()
    yield
    patch.undo()


@pytest.fixture
def cards(kb):
    """kb over the library of three entries, with the names of the packs."""
    kb.env |= {"KB_REFERENCE": "names", "COLUMNS": "100"}
    return kb


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table of this folder's data."""
    with (DATA / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def is_of(name: str, hit: Hit) -> bool:
    """Whether a hit has a name: as a symbol, its id, its title, an alias, or an old name that it tells of."""
    entry = hit.entry
    names = [entry.id, entry.title, *entry.aliases, *(symbol.rpartition(".")[2] for symbol in entry.symbols)]
    return key(name) in {*map(key, names)} or key(name) in key(hit.note.partition(":")[0])


def test_names_drawn_at_random_are_answered_first(everything):
    """By their last part alone: 200 of all that the packs have."""
    names = (DATA / "names.txt").read_text().split()
    assert len(names) == 200
    missed = [
        name
        for name in names
        if not any(is_of(name.rpartition(".")[2], hit) for hit in search(name.rpartition(".")[2], limit=1))
    ]
    assert missed == []


def test_questions_whose_answer_no_entry_has(everything):
    """At least 48 of 60 are answered in the first five: by a card, or where an entry was written since, by that."""
    asked = rows("questions.tsv")
    assert len(asked) == 60
    missed = []
    for row in asked:
        found = search(row["question"], limit=5)
        named = [{hit.card.card.dotted, *hit.card.card.also} if hit.card else set(hit.entry.symbols) for hit in found]
        if not any(names & set(row["expected"].split("|")) for names in named):
            missed.append(row["question"])
    assert len(missed) <= 12, missed


def test_no_entry_that_was_first_falls_behind_a_card(everything):
    """Over the questions by which the search is judged."""
    with (ROOT / "tests/data/queries.tsv").open(encoding="utf-8") as file:
        queries = [row["query"] for row in csv.DictReader(file, delimiter="\t")]
    assert len(queries) > 100
    fell = []
    for query in queries[:: max(1, len(queries) // 150)]:
        before = search(query, limit=1, curated=True)
        if before and before[0].score > 37 and search(query, limit=1)[0].card:
            fell.append(query)
    assert fell == []


def test_words_find_a_card_by_its_sentence(everything):
    """Which no entry says."""
    found = search("kronecker product of two arrays")
    assert found[0].card or found[1].card
    assert "numpy.kron" in [hit.id for hit in found[:3]]
    assert next(hit for hit in found if hit.id == "numpy.kron").entry.summary == "Kronecker product of two arrays."


def test_a_name_shows_its_card(cards):
    """Signature, a line to paste, parameters, versions, the official page."""
    page = cards("EfficientNetB0").stdout
    for part in (
        "EfficientNetB0  reference", "Instantiates the EfficientNetB0 architecture.", "weights='imagenet'",
        "from keras.applications import EfficientNetB0", "Optional number of classes", "3.3.3 -> 3.5.0  added name=",
        "https://www.tensorflow.org/api_docs/python/tf/keras/applications/EfficientNetB0",
    ):  # fmt: skip
        assert part in page, part
    assert cards("show", "applications.EfficientNetB0").stdout == page
    assert cards("EfficientNetB0", "--code").stdout == (
        "from keras.applications import EfficientNetB0\n\nEfficientNetB0()\n"
    )


def test_without_the_library_all_but_the_docstring(cards, tmp_path):
    """And it says so."""
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec "{sys.base_prefix}/bin/python3" -S "$@"\n')
    bare.chmod(0o755)
    page = " ".join(cards("numpy.kron", KB_PYTHON=str(bare)).stdout.split())
    assert "np.kron(a, b)" in page
    assert f"numpy is not installed in {bare}, so its docstring is not shown." in page
    assert "Kronecker" not in page


def test_json_of_a_card_is_that_of_an_entry(cards):
    """With its signature and its page; kind, symbols, summary as of any entry."""
    card = json.loads(cards("show", "numpy.kron", "--json").stdout)
    entry = json.loads(cards("show", "mean_value", "--json").stdout)
    assert set(entry) < set(card)
    assert set(card) - set(entry) == {"signature", "url"}
    assert (card["kind"], card["id"], card["signature"]) == ("reference", "numpy.kron", "(a, b)")
    assert (card["symbols"], card["summary"]) == (["numpy.kron"], "Kronecker product of two arrays.")
    assert card["url"] == "https://numpy.org/doc/stable/reference/generated/numpy.kron.html"
    assert card["code"] == "import numpy as np\n\nnp.kron(a, b)\n"
    (hit,) = json.loads(cards("search", "numpy.kron", "-n", "1", "--json").stdout)
    assert {name: hit[name] for name in ("id", "kind", "signature", "url")} == {
        name: card[name] for name in ("id", "kind", "signature", "url")
    }  # fmt: skip


@pytest.mark.parametrize("option", [["--notebook", "card.ipynb"], ["--html"], ["--target", "numpy==1.24.4"], ["--all"]])
def test_a_card_takes_the_options_of_an_entry(cards, option):
    """Whatever `kb show` makes of an entry, it makes of a card."""
    done = cards("show", "numpy.kron", *option)
    assert done.returncode == 0, done.stderr
    assert "kron" in done.stdout + (cards.work / "card.ipynb").read_text() if option[0] == "--notebook" else done.stdout


def test_a_partial_name(cards):
    """Finds what begins so; with `kb NAME`, where it is but one."""
    assert "keras.applications.EfficientNetV2B3" in cards("search", "efficientnetv2b").stdout
    assert cards("EfficientNetV2B3").stdout == cards("efficientnetv2b3").stdout
    assert cards("show", "vgg19").stdout.startswith("VGG19  reference\n")
    assert cards("show", "EfficientNetV2M").stdout == cards("show", "efficientnetv2m").stdout


def test_filters(cards):
    """`--kind reference` leaves cards alone, `--curated` entries; a library filters both, a tag leaves no card."""
    kinds = {hit["kind"] for hit in json.loads(cards("search", "mean", "--kind", "reference", "--json").stdout)}
    assert kinds == {"reference"}
    kinds = {hit["kind"] for hit in json.loads(cards("search", "mean", "--curated", "--json").stdout)}
    assert "reference" not in kinds
    ids = [hit["id"] for hit in json.loads(cards("search", "mean", "kind:reference", "lib:numpy", "--json").stdout)]
    assert ids[0] == "numpy.mean"
    assert all(name.startswith("numpy.") for name in ids)
    assert cards("search", "kron", "--tag", "metrics").returncode == 1
    listed = cards("list", "--kind", "reference", "--lib", "lightgbm").stdout
    assert "lightgbm.LGBMClassifier" in listed
    assert "numpy" not in listed


@pytest.mark.parametrize("query", ["GridSearchCV verbose", "verbose GridSearchCV", "GridSearchCV verbose parameter",
                                   "GridSearchCV(verbose=)"])  # fmt: skip
def test_the_parameter_that_a_question_names(cards, query):
    """Is found with its owner, and its default is shown."""
    (hit,) = json.loads(cards("search", query, "-n", "1", "--json").stdout)
    assert hit["id"] == "sklearn.model_selection.GridSearchCV"
    assert hit["match"] == {"field": "parameter", "text": "verbose=0"}


def test_an_entry_of_that_name_stands_above(cards):
    """And says no less than without cards."""
    found = json.loads(cards("search", "mean", "--json").stdout)
    assert found[0]["id"] == "mean_value"
    assert "numpy.mean" in [hit["id"] for hit in found]


def test_completion_knows_public_names(cards):
    """In any case, beside entries; what other options take is tested in tests/test_completion.py."""

    def completed(words: str) -> list[str]:
        done = cards(_KB_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(len(words.split(" ")) - 1))
        return [line.partition(",")[2] for line in done.stdout.splitlines()]

    assert "EfficientNetB0" in completed("kb show efficientnetb0")
    assert "mean_value" in completed("kb show MEAN_V")
    assert "GridSearchCV" in completed("kb api gridsearchc")
    assert "mean_value" in completed("kb mean_v")
    assert "search" in completed("kb sea")
    assert "colab-2026-08" in completed("kb show x --target colab")


def test_the_picker_shows_a_card(cards):
    """By its number."""
    done = cards("search", "-i", "numpy.kron", stdin="1\n", PATH="/nowhere")
    assert "np.kron(a, b)" in done.stdout


def test_first_sentences_are_read_when_a_question_needs_them(cards, tmp_path):
    """Once for a version, which a line on stderr says; never for a name that an entry answers."""
    site = tmp_path / "venv/lib/python3.11/site-packages"
    (site / "numpy").mkdir(parents=True)
    (tmp_path / "venv/pyvenv.cfg").write_text("home = /usr/bin\n")
    (tmp_path / "venv/bin").mkdir()
    python = tmp_path / "venv/bin/python"
    python.write_text("#!/bin/sh\nexit 1\n")
    python.chmod(0o755)
    cards.env |= {"KB_REFERENCE": "all", "KB_PYTHON": str(python)}

    def install(version: str, sentence: str) -> None:
        for info in site.glob("*.dist-info"):
            info.rmdir()
        (site / f"numpy-{version}.dist-info").mkdir()
        (site / "numpy/__init__.py").write_text(f"def kron(a, b):\n    '{sentence}'\n\nraise SystemExit\n")

    install("2.4.6", "Entangles two ropes.")
    cards("index")
    assert "reading" not in cards("search", "mean_value").stderr
    first = cards("search", "entangle ropes")
    assert first.stdout.startswith("numpy.kron  (a, b)  reference\n  Entangles two ropes.\n")
    assert "kb: reading what numpy 2.4.6 says of its names, once\n" in first.stderr
    again = cards("search", "entangle ropes")
    assert again.stdout == first.stdout
    assert "reading" not in again.stderr
    install("2.3.5", "Unties two ropes.")
    other = cards("search", "untie ropes")
    assert "Unties two ropes." in other.stdout
    assert "numpy 2.3.5" in other.stderr
