"""The index is a cache: synced before each read, atomic, safe with several processes, rebuilt when damaged."""

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import hostile
import pytest


def entry(identity: str, title: str) -> str:
    """The text of a small entry about it."""
    return hostile.entry(identity, title=title, body=f"Text about {title}.")


def index_of(kb) -> Path:
    """The one index file."""
    (path,) = Path(kb.env["KB_CACHE"]).glob("index-*.db")
    return path


def add(kb, identity: str, title: str) -> Path:
    """Write an entry with its snippet."""
    kb.write(f"snippets/averages/{identity}.py", '"""Doc."""\n')
    return kb.write(f"entries/averages/{identity}.md", entry(identity, title))


def test_changes_are_seen_by_the_next_read(kb):
    """Added, modified, removed, without a command in between."""
    assert kb("search", "zebra").returncode == 1
    path = add(kb, "zebra", "Zebra")
    assert kb("search", "zebra").stdout.startswith("zebra  Zebra")
    path.write_text(entry("zebra", "Okapi"))
    assert kb("search", "okapi").stdout.startswith("zebra  Okapi")
    path.unlink()
    assert "zebra" not in kb("search", "zebra").stdout


def test_a_changed_snippet_is_seen(kb):
    """Code is searched too."""
    kb("list")
    kb.write("snippets/averages/mean_value.py", '"""Doc."""\nfluxcapacitor = 1\n')
    assert "mean_value" in kb("search", "fluxcapacitor").stdout


def test_index_reports_what_it_did(kb):
    """Added, modified, removed."""
    assert kb("index").stdout.startswith("3 added, 0 modified, 0 removed")
    add(kb, "zebra", "Zebra")
    (kb.library / "entries/errors/error_division.md").unlink()
    assert kb("index").stdout.startswith("1 added, 0 modified, 1 removed")
    assert kb("index", "--rebuild").stdout.startswith("3 added, 0 modified, 0 removed")


@pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_index_is_rebuilt(kb, damage):
    """Empty, garbage, or a database with its inside gone."""
    kb("list")
    index_of(kb).write_bytes(damage)
    done = kb("search", "mean", "--json")
    assert done.returncode == 0
    assert "mean_value" in done.stdout
    assert done.stderr == ""


def test_a_table_that_is_gone_is_made_again(kb):
    """Whole as a file, but not as an index."""
    kb("list")
    with sqlite3.connect(index_of(kb)) as connection:
        connection.execute("drop table names")
    assert "mean_value" in kb("search", "average").stdout


def test_another_schema_is_rebuilt(kb):
    """The schema number decides."""
    kb("list")
    with sqlite3.connect(index_of(kb)) as connection:
        connection.execute("pragma user_version = 99999")
    assert kb("search", "mean", "--json").stderr == ""


@pytest.mark.skipif(os.name != "posix", reason="uses a file in place of a directory")
def test_without_a_cache_directory_search_answers_from_memory(kb):
    """A cache that cannot be written costs time, not the answer."""
    Path(kb.env["KB_CACHE"]).write_text("a file where the directory should be")
    done = kb("search", "mean")
    assert done.returncode == 0
    assert "mean_value" in done.stdout
    assert "searching from memory" in done.stderr


def test_a_full_disk_costs_no_answer_and_no_index(kb):
    """A limit on file size stands in for it: a new index cannot be written, and one that is there stays whole."""
    command = f"ulimit -f 8; exec {sys.executable} -m kb search mean"

    def on_a_full_disk() -> subprocess.CompletedProcess[str]:
        """Search where no file can grow beyond 8 blocks."""
        return subprocess.run(["sh", "-c", command], env=kb.env, cwd=kb.work, capture_output=True, text=True)

    done = on_a_full_disk()
    assert (done.returncode, "mean_value" in done.stdout) == (0, True)
    assert "searching from memory" in done.stderr
    assert list(Path(kb.env["KB_CACHE"]).iterdir()) == []
    kb("index")
    before = kb("search", "mean").stdout
    kb.write("snippets/averages/mean_value.py", '"""Doc."""\n' + "# longer\n" * 2000)
    done = on_a_full_disk()
    assert (done.returncode, "mean_value" in done.stdout) == (0, True)
    assert kb("search", "mean").stdout == before


def test_no_home_directory(kb):
    """The shipped library answers."""
    done = kb("search", "mean", HOME="", KB_HOME=None, KB_CACHE=None, XDG_CACHE_HOME=None)
    assert (done.returncode, "mean_value" in done.stdout) == (0, True)


def test_many_readers_and_writers_at_once(kb):
    """Twelve processes, entries appearing meanwhile: every answer is whole."""
    command = [sys.executable, "-m", "kb", "search", "--json", "--all", "mean"]
    running = []
    for i in range(12):
        add(kb, f"mean_{i}", f"Mean number {i}")
        running.append(
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=kb.env, cwd=kb.work)
        )
    for process in running:
        stdout, stderr = process.communicate(timeout=60)
        assert process.returncode == 0, stderr.decode()
        assert b"mean_value" in stdout
        assert stderr == b""
    assert kb("list").stdout.count("mean_") == 13


def test_an_empty_library(kb, tmp_path):
    """No entry is no error of kb's."""
    empty = str(tmp_path / "nothing")
    Path(empty, "entries").mkdir(parents=True)
    for command in ("search", "list"):
        done = kb(*([command, "mean"] if command == "search" else [command]), KB_LIBRARY=empty)
        assert done.returncode == 1
        assert done.stderr
    assert "entries                   0" in kb("info", KB_LIBRARY=empty).stdout


def test_unreadable_entries_are_left_out_and_told(kb):
    """One bad file does not take the others with it."""
    kb.write("entries/averages/bad.md", b"---\ntitle: \xff\n---\n")
    kb.write("entries/averages/worse.md", "no front matter")
    done = kb("index")
    assert done.returncode == 1
    assert "bad.md:2: is not UTF-8" in done.stderr
    assert "worse.md:1: has no front matter" in done.stderr
    assert kb("search", "mean").returncode == 0


def test_upper_layers_shadow_lower_ones(kb):
    """.kb over personal over shipped, by id."""
    for root, title in ((Path(kb.env["KB_HOME"]), "Personal mean"), (kb.work / ".kb", "Project mean")):
        target = root / "entries" / "notes" / "mean_value.md"
        target.parent.mkdir(parents=True)
        target.write_text(entry("mean_value", title))
        assert title in kb("search", "mean_value").stdout
    assert kb("list").stdout.count("mean_value") == 1
    below = kb.work / "deep" / "down"
    below.mkdir(parents=True)
    kb.work = below
    assert "Project mean" in kb("search", "mean_value").stdout


def test_what_a_removed_file_hid_comes_back(kb):
    """The same id in an upper layer, or in an earlier topic, hides the other one until it goes."""
    add(kb, "zebra", "Zebra")
    upper = kb.work / ".kb/entries/other/zebra.md"
    upper.parent.mkdir(parents=True)
    upper.write_text(entry("zebra", "Okapi"))
    earlier = kb.write("entries/aaa/zebra.md", entry("zebra", "Quagga"))
    for title, path in (("Okapi", upper), ("Quagga", earlier), ("Zebra", None)):
        assert kb("search", "zebra").stdout.startswith(f"zebra  {title}")
        if path:
            path.unlink()


def test_an_earlier_topic_takes_an_id_over(kb):
    """Also where only its folder has changed."""
    add(kb, "zebra", "Zebra")
    assert kb("search", "zebra").stdout.startswith("zebra  Zebra")
    kb.write("entries/zzz/zebra.md", entry("zebra", "Okapi"))
    assert kb("search", "zebra").stdout.startswith("zebra  Zebra")
    kb.write("entries/aaa/zebra.md", entry("zebra", "Quagga"))
    assert kb("search", "zebra").stdout.startswith("zebra  Quagga")


def test_a_large_library_compares_files_after_the_answer(kb):
    """A new file is seen at once; one edited in place a moment later; nobody waits for it."""

    def search(word: str) -> str:
        code = f"import kb.index.writer; kb.index.writer.LARGE = 2\nfrom kb.cli import main; main(['search', {word!r}])"
        done = subprocess.run([sys.executable, "-c", code], env=kb.env, cwd=kb.work, capture_output=True, text=True)
        return done.stdout

    path = add(kb, "zebra", "Zebra")
    assert search("zebra").startswith("zebra  Zebra")
    with path.open("r+") as file:  # in place: the time of the folder stays
        file.write(entry("zebra", "Okapi"))
    deadline = time.monotonic() + 30
    while not search("okapi").startswith("zebra  Okapi"):
        assert time.monotonic() < deadline, "the edit was never seen"
    path.unlink()
    assert "zebra" not in search("zebra")


def test_what_is_executed_is_what_is_there_now(kb):
    """`kb verify` compares every file of a large library before, also where a snippet was edited in place."""

    def verify() -> str:
        code = "import kb.index.writer; kb.index.writer.LARGE = 2\nfrom kb.cli import main; main(['verify'])"
        done = subprocess.run([sys.executable, "-c", code], env=kb.env, cwd=kb.work, capture_output=True, text=True)
        return done.stderr

    assert "3 passed" in verify()
    assert "3 known" in verify()
    path = kb.library / "snippets/averages/mean_value.py"
    with path.open("r+") as file:
        file.write(path.read_text().replace('"""', '"""Again: ', 1))
    assert "1 passed, 2 known" in verify()


def test_many_files_are_read_by_several_processes(kb):
    """The same index as from one."""
    for i in range(40):
        add(kb, f"zebra_{i}", f"Zebra {i}")
    kb.write("entries/averages/broken.md", "no front matter")
    code = "import kb.index.writer; kb.index.writer.MANY = 10\nfrom kb.cli import main; main(['index', '--rebuild'])"
    done = subprocess.run([sys.executable, "-c", code], env=kb.env, cwd=kb.work, capture_output=True, text=True)
    assert done.stdout.startswith("43 added")
    assert "broken.md" in done.stderr
    assert kb("show", "zebra_3").stdout.startswith("Zebra 3")
    tables = ("entries", "names", "docs", "words", "broken")
    dumps = []
    for args in ((), ("--rebuild",)):
        kb("index", *args)
        with sqlite3.connect(index_of(kb)) as connection:
            connection.execute("update entries set page = ''")  # which is made when it is shown
            dumps.append([connection.execute(f"select * from {table} order by rowid").fetchall() for table in tables])
    assert dumps[0] == dumps[1]
