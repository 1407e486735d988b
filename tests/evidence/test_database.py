"""The results of this machine are never dropped: what is another's is set aside, what is damaged is mended, what is
locked is waited for.
"""

import os
import random
import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kb.errors import KbError
from kb.evidence import database
from kb.evidence.database import APPLICATION, COLUMNS, is_whole, to_read, to_write
from kb.evidence.results import Recorder, Result, known, standing
from kb.execution.interpreter import Installed

HERE = Installed("3.11.7", "linux-x86_64", {"numpy": "2.4.6"}, frozenset(), ())


def results(n: int, *, day: str = "2026-11-28") -> list[Result]:
    """So many results, each of another text."""
    return [Result(f"{i:016x}", True, "", 0.5, day, (("numpy", "2.4.6"),)) for i in range(n)]


@pytest.fixture
def path(tmp_path, monkeypatch) -> Path:
    """Where they are kept."""
    monkeypatch.setenv("KB_STATE", str(tmp_path))
    return tmp_path / "results.db"


@pytest.fixture
def filled(path) -> Path:
    """A database of 500 results."""
    recorder = Recorder(None, HERE)
    recorder.connection.execute("pragma synchronous = off")
    for result in results(500):
        recorder.save("zebra", result, HERE)
    recorder.close()
    return path


def kept() -> set[str]:
    """The texts of which a result is known."""
    return set(known({result.digest: () for result in results(500)}, HERE))


def others(path: Path) -> list[str]:
    """What lies beside it."""
    return sorted(p.name for p in path.parent.iterdir() if p.name != path.name and not p.name.endswith(".lock"))


def test_results_of_the_form_before_this_one_stay(path):
    """Made without a mark of whose it is."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(re.sub(r"pragma application_id = \d+;", "", database._TABLES))
        row = (
            "0" * 15 + "1\n1\n3.11.7\nlinux-x86_64\nnumpy 2.4.6",
            "zebra",
            "0" * 15 + "1",
            "1",
            "3.11.7",
            "linux-x86_64",
        )
        with connection:
            values = (*row, "numpy 2.4.6", 1, "", 0.5, "2026-01-01")
            connection.execute(f"insert into results values ({', '.join('?' * len(COLUMNS))})", values)
    to_write(str(path)).close()
    assert kept() == {"0" * 15 + "1"}
    assert others(path) == []


def make_foreign(path: Path) -> None:
    """Another program's."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "create table bookmarks (url); insert into bookmarks values ('x'); pragma user_version = 1;"
        )


def make_older(path: Path) -> None:
    """Of another kb."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma user_version = 7")


def make_marked(path: Path) -> None:
    """Another program's, which says so."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma application_id = 12345")


@pytest.mark.parametrize(("make", "name"), [(make_foreign, "other"), (make_older, "old"), (make_marked, "other")])
def test_what_is_not_todays_is_set_aside_and_said(filled, capsys, make, name):
    """Whole, under another name, however often; lookups do without."""
    if make is make_foreign:
        filled.unlink()
    make(filled)
    data = filled.read_bytes()
    assert standing(sys.executable, ["0" * 16]) == {}
    for number in ("", "-2"):
        filled.write_bytes(data)
        to_write(str(filled)).close()
        assert filled.with_name(f"results.db.{name}{number}").read_bytes() == data
        assert f"it is now {filled}.{name}{number}" in capsys.readouterr().err
    assert kept() == set()


@pytest.mark.parametrize(("pages", "least"), [([1], 0), ([3], 500), ([8, 9], 100), ([-1], 100)])
def test_what_can_be_read_of_a_damaged_one_is_carried_over(filled, capsys, pages, least):
    """Whichever pages are gone, the file stays under a name that is said, and what is carried over is what was there."""
    data = bytearray(filled.read_bytes())
    size = 4096
    for page in pages:
        start = page * size if page > 0 else len(data) - size
        data[start : start + size] = random.Random(0).randbytes(size)
    filled.write_bytes(data)
    kept()
    to_write(str(filled)).close()
    found = kept()
    said = capsys.readouterr().err
    assert f"{filled} was damaged: {len(found)} results are carried over" in said
    assert f"the file as it was is {filled}.damaged" in said
    assert filled.with_name("results.db.damaged").read_bytes() == bytes(data)
    assert found <= {result.digest for result in results(500)}
    assert len(found) >= least
    recorder = Recorder(None, HERE)
    recorder.save("zebra", results(1)[0], HERE)
    recorder.close()
    assert results(1)[0].digest in kept()


def test_a_bit_that_flips_is_no_other_result(filled):
    """The key of a result repeats the rest of it; what does not fit is not known."""
    good = {result.digest for result in results(500)}
    data = filled.read_bytes()
    for seed in range(40):
        flipped = bytearray(data)
        place = random.Random(seed).randrange(4096, len(data))
        flipped[place] ^= 1 << seed % 8
        filled.write_bytes(flipped)
        for result in known(dict.fromkeys(good, ()), HERE).values():
            assert (result.digest in good, result.passed, result.used) == (True, True, (("numpy", "2.4.6"),))


def test_locked_is_not_damaged(filled, monkeypatch):
    """The file stays, and who wants to write is told to wait; a lookup does without."""
    monkeypatch.setattr(database, "PATIENCE", 0.1)
    data = filled.read_bytes()
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("begin exclusive")
        with pytest.raises(KbError, match="another process has the results locked"):
            to_write(str(filled))
        assert standing(sys.executable, ["0" * 16]) == {}
        other.execute("rollback")
    assert (filled.read_bytes(), others(filled)) == (data, [])


def test_a_result_that_cannot_be_kept_costs_no_other(filled, monkeypatch, capsys):
    """Locked for too long while the snippets run: it is said at the end, and later ones are kept."""
    monkeypatch.setattr(database, "PATIENCE", 0.1)
    recorder = Recorder(None, HERE)
    last = results(502)[-2:]
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("begin immediate")
        recorder.save("zebra", last[0], HERE)
        other.execute("rollback")
    recorder.save("zebra", last[1], HERE)
    recorder.close()
    assert "1 result could not be kept and will be run again" in capsys.readouterr().err
    assert set(known({result.digest: () for result in last}, HERE)) == {last[1].digest}


@pytest.mark.parametrize("gone", ["removed", "damaged", "set aside"])
def test_a_database_that_goes_while_snippets_run(filled, gone):
    """The results that come after it are kept in the new one."""
    recorder = Recorder(None, HERE)
    if gone == "damaged":
        filled.write_bytes(b"x" * filled.stat().st_size)
    else:
        filled.rename(filled.with_name("away")) if gone == "set aside" else filled.unlink()
    last = results(501)[-1]
    recorder.save("zebra", last, HERE)
    recorder.close()
    assert set(known({last.digest: ()}, HERE)) == {last.digest}


def test_what_is_no_file_is_said(path):
    """A folder or a pipe in its place hangs nothing."""
    for make in (path.mkdir, lambda: os.mkfifo(path)):
        make()
        assert standing(sys.executable, ["0" * 16]) == {}
        with pytest.raises(KbError, match="is not a file"):
            to_write(str(path))
        path.rmdir() if path.is_dir() else path.unlink()


def test_a_new_one_is_marked_as_ours(path):
    """So that another program's is told from it."""
    to_write(str(path)).close()
    with closing(to_read(str(path))) as connection:
        assert connection.execute("pragma application_id").fetchone()[0] == APPLICATION
        assert not is_whole(tuple("x" for _ in COLUMNS))
