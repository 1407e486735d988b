"""What the index is trusted for: nothing stale, no text that was not written, and no litter."""

import os
import random
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from kb.api.reading import show
from kb.content.layers import layers
from kb.errors import NotFound
from kb.execution.litter import sweep_temporary
from kb.files import DAY
from kb.index.litter import MONTH
from kb.index.opening import open_index
from kb.index.state import current_state, index_path
from kb.index.writer import sync
from kb.retrieval.finder import list_entries, search
from tests.conftest import ROOT
from tests.hostile import entry


@pytest.fixture
def library(tmp_path, monkeypatch) -> Path:
    """The three-entry library, in this process."""
    found = tmp_path / "library"
    shutil.copytree(ROOT / "tests" / "library", found)
    for name, value in (("HOME", "home"), ("KB_LIBRARY", "library"), ("KB_HOME", "personal"), ("KB_CACHE", "cache")):
        monkeypatch.setenv(name, str(tmp_path / value))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return found


def answers() -> list[object]:
    """What kb says of everything: each entry shown and listed, and found by some words."""
    hits = [hit for words in ("mean", "average of numbers", "division by zero", "harmonic") for hit in search(words)]
    pages = [show(identity).page for identity in ("mean_value", "harmonic_formula", "error_division")]
    texts = [(hit.entry, hit.match) for hit in hits + list_entries()]
    return [
        sorted(map(repr, texts)),
        pages,
        [show(name).id for name in ("average", "Mean of numbers", "harmonic_mean")],
    ]


def is_true(texts: list[object], truth: list[object]) -> bool:
    """Whether all that is said is true; a search may miss something, or say why it found it in other words."""
    return set(texts[0]) <= set(truth[0]) and texts[1:] == truth[1:]  # type: ignore[call-overload]


def test_a_bit_that_flips_gives_no_text_that_was_not_written(library, capfd):
    """200 flips anywhere in the file: the index is built again, or nothing of the text was touched."""
    truth = answers()
    path = Path(index_path(layers()))
    whole = path.read_bytes()
    for seed in range(200):
        flipped = bytearray(whole)
        place = random.Random(seed).randrange(len(flipped))
        flipped[place] ^= 1 << seed % 8
        path.write_bytes(flipped)
        assert is_true(answers(), truth), f"bit {seed % 8} of byte {place}"
    assert "Traceback" not in capfd.readouterr().err


@pytest.mark.parametrize("column", ["lines", "page", "title", "summary", "symbols", "id"])
def test_text_that_was_changed_in_the_index_is_not_shown(library, column):
    """Whoever did it, disk or person: it is read from the files again."""
    truth = answers()
    path = index_path(layers())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"update entries set {column} = replace({column}, 'e', 'f')")
    assert answers() == truth


def test_a_name_that_leads_elsewhere_is_not_followed(library):
    """Names carry their checksum too."""
    truth = answers()
    with closing(sqlite3.connect(index_path(layers()))) as connection, connection:
        connection.execute("update names set entry = 1")
    assert answers() == truth


@pytest.mark.parametrize("damage", ["insert into words values ('okapi', 1)", "delete from docs where rowid = 1",
                                    "update entries set lines = ''", "update folders set mark = 0", "drop table names"])  # fmt: skip
def test_kb_index_looks_over_all_of_it(library, damage):
    """What a lookup cannot notice is noticed there, where it can be."""
    truth = answers()
    path = index_path(layers())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    sync(path, current_state(layers()), thorough=True)
    assert is_true(answers(), truth)


def same_times(path: Path, text: str, *, replaced: bool) -> None:
    """Write another text of the same size, and give the file the times that it had."""
    status = path.stat()
    if replaced:
        other = path.with_name("other")
        other.write_text(text)
        other.replace(path)
    else:
        path.write_text(text)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (status.st_size, status.st_mtime_ns)


@pytest.mark.parametrize("replaced", [True, False])
@pytest.mark.parametrize("what", ["entries/averages/mean_value.md", "snippets/averages/mean_value.py"])
def test_a_change_of_the_same_size_and_time_is_seen(library, what, replaced):
    """As `cp -p`, `rsync -t` and git leave it: inode and time of the file itself tell."""
    page = str(show("mean_value"))
    path = library / what
    word, other = ("fractions", "frictions") if what.endswith(".md") else ("mean:", "moan:")
    assert word in page
    same_times(path, path.read_text().replace(word, other), replaced=replaced)
    page = str(show("mean_value"))
    assert (word in page, other in page) == (False, True)


def test_kb_index_helps_where_nothing_tells(library, monkeypatch):
    """On a file system without inodes or times of files, say: what they hold is compared."""
    monkeypatch.setattr("kb.content.layers.state_of", lambda path: (0, 0, 0, 0))
    monkeypatch.setattr("kb.index.reader.state_of", lambda path: (0, 0, 0, 0))
    monkeypatch.setattr("kb.index.writer.scan", lambda folder, suffix: {
        p.stem: (0, 0, 0, 0) for p in Path(folder).glob("*" + suffix)
    })  # fmt: skip
    monkeypatch.setattr("kb.index.state.scan", lambda folder, suffix: sorted(p.stem for p in Path(folder).glob("*")))
    assert show("mean_value").page.summary.startswith("Sum divided")
    path = library / "entries/averages/mean_value.md"
    path.write_text(path.read_text().replace("Sum divided", "Sum parted"))
    assert show("mean_value").page.summary.startswith("Sum divided")
    changes = sync(index_path(layers()), current_state(layers()), thorough=True)
    assert (changes.added, changes.modified, changes.removed) == (0, 1, 0)
    assert show("mean_value").page.summary.startswith("Sum parted")


def aged(path: Path, seconds: float) -> None:
    """Make it so many seconds old."""
    for inside in [*path.rglob("*"), path]:
        os.utime(inside, (time.time() - seconds,) * 2)


def test_indexes_of_projects_that_are_gone_go_after_a_day(library, tmp_path, monkeypatch):
    """Those of projects that are there stay, however old; what another process builds stays too."""
    paths = {}
    for name in ("gone", "gone just now", "there"):
        folder = tmp_path / name / ".kb/entries/notes"
        folder.mkdir(parents=True)
        (folder / "zebra.md").write_text(entry("zebra"))
        monkeypatch.chdir(tmp_path / name)
        open_index().__exit__()
        paths[name] = Path(index_path(layers()))
    cache = paths["there"].parent
    for name in ("index-00000001.db", "building-abcdefgh.db", "building-abcdefgi.db", "building-plans.db"):
        (cache / name).write_bytes(b"")
    for name in ("index-00000000.db", "index-00000002.db"):  # of a kb that did not say whose they are
        shutil.copy(paths["there"], cache / name)
        with closing(sqlite3.connect(cache / name)) as connection, connection:
            connection.execute("delete from meta where name = 'roots'")
    monkeypatch.chdir(tmp_path / "work")
    for name in ("gone", "gone just now"):
        shutil.rmtree(tmp_path / name)
    for path in (paths["gone"], paths["there"], cache / "building-abcdefgh.db", cache / "index-00000002.db"):
        aged(path, 2 * DAY)
    for name in ("index-00000000.db", "index-00000001.db", "building-plans.db"):
        aged(cache / name, MONTH + DAY)
    open_index().__exit__()
    left = {path.name for path in cache.iterdir()}
    assert left == {
        paths["gone just now"].name, paths["there"].name, "building-abcdefgi.db", "building-plans.db",
        "index-00000001.db", "index-00000002.db",
        Path(index_path(layers())).name,
    }  # fmt: skip


@pytest.mark.skipif(not os.path.isdir("/proc"), reason="tells by /proc who works where")
def test_folders_of_killed_runs_go_after_a_day(tmp_path, monkeypatch):
    """Only what is known as kb's own, is not in use, and holds nothing that a snippet wrote for its user."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    gone = ["kb-abcdefg1/work/x", "kb-abcdefg2/tmp/y", "kb-run-abcdefg1/outcome.json", "kb-script-abcdefg1/mean.py",
            "kb-report-abcdefg1.json"]  # fmt: skip
    (tmp_path / "kb-abcdefg2/work").mkdir(parents=True)
    stays = ["kb-database/work/rows.csv", "kb-database/rows.csv", "kb-run-abcdefg2/figure_1.png", "kb-abcdefg3/work/x",
             "kb-abcdefg4/work/x", "kb-tables/x", "mine/x"]  # fmt: skip
    for name in gone + stays:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    for path in tmp_path.iterdir():
        aged(path, 2 * DAY)
    (tmp_path / "kb-abcdefg3/work/x").write_text("just now")
    monkeypatch.chdir(tmp_path / "kb-abcdefg4/work")
    sweep_temporary()
    assert {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()} == set(stays)


def test_a_lookup_of_what_is_not_there_says_so(library):
    """Whatever the index has."""
    with pytest.raises(NotFound):
        show("zebra")
