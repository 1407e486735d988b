"""What is written is there whole or not at all, whoever else writes and however it ends."""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kb.content.entry import parse_entry
from kb.content.layers import Layer
from kb.content.snippet import read_snippet
from kb.content.templates import copy_to, create
from kb.display import notebook
from kb.errors import KbError
from kb.execution.judging import Job, Outcome, update
from kb.execution.outcomes import Status
from kb.execution.report import write_junit
from kb.files import DAY, aside, locked, write, write_text
from kb.kinds import Kind
from tests.hostile import SNIPPET, entry

pytestmark = pytest.mark.skipif(os.name != "posix", reason="limits the size of files")


@contextmanager
def full_disk() -> Iterator[None]:
    """No file can grow: the limit on their size stands in for a disk without room."""
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)


def below(folder: Path) -> dict[str, bytes]:
    """All files below a folder, but locks."""
    return {
        str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.suffix != ".lock"
    }


def library(folder: Path) -> Layer:
    """A library of one entry."""
    for path, text in (("entries/notes/zebra.md", entry("zebra")), ("snippets/notes/zebra.py", SNIPPET)):
        target = folder / path
        target.parent.mkdir(parents=True)
        target.write_text(text)
    return Layer("shipped", str(folder))


def updated(layer: Layer) -> str:
    """`kb verify --update` of its entry."""
    snippet = read_snippet(Path(layer.snippet_path("notes", "zebra")))
    return update(Job("zebra", snippet), Outcome("zebra", Status.PASSED, stdout="stripes\n"))


def written(layer: Layer, folder: Path, how: str) -> object:
    """Write with one of the things of kb that write files for a person."""
    path = Path(layer.entry_path("notes", "zebra"))
    if how == "new":
        return create(Layer("personal", str(folder)), "Okapi", Kind.RECIPE, "notes")
    if how == "edit":
        return copy_to(Layer("personal", str(folder)), path, Path(layer.snippet_beside(str(path))))
    if how == "--update":
        return updated(layer)
    if how == "--junit":
        return write_junit(folder / "report.xml", [Outcome("zebra", Status.PASSED)])
    return notebook.write(str(folder / "zebra.ipynb"), [(parse_entry(path.read_text(), path)[0], SNIPPET)])


@pytest.mark.parametrize("how", ["new", "edit", "--update", "--junit", "--notebook"])
def test_on_a_full_disk_nothing_is_written(tmp_path, how):
    """No half a file, which would hide the whole one; and a message that names it."""
    layer, folder = library(tmp_path / "library"), tmp_path / "own"
    folder.mkdir()
    before = below(tmp_path)
    with full_disk(), pytest.raises(KbError, match="cannot be written: File too large"):
        written(layer, folder, how)
    assert below(tmp_path) == before


def test_of_an_entry_and_its_snippet_both_are_written_or_none(tmp_path):
    """The folder of the entries cannot be written to: no snippet without an entry stays behind."""
    layer = Layer("personal", str(tmp_path))
    (tmp_path / "entries").write_text("in the way")
    with pytest.raises(KbError, match="cannot be written"):
        create(layer, "Okapi", Kind.RECIPE, "notes")
    assert list(below(tmp_path)) == ["entries"]


def test_a_new_file_never_takes_the_place_of_another(tmp_path):
    """Also of one that another process has made meanwhile, and of a link."""
    path = tmp_path / "zebra.md"
    path.write_text("there")
    (tmp_path / "link.md").symlink_to("nothing")
    for name in ("zebra.md", "link.md"):
        with pytest.raises(FileExistsError):
            write_text(str(tmp_path / name), "new", is_new=True)
    assert below(tmp_path) == {"zebra.md": b"there"}


def test_what_is_edited_while_it_runs_is_not_overwritten(tmp_path, monkeypatch):
    """`kb verify --update` takes minutes; what a person saved meanwhile stays."""
    layer = library(tmp_path)
    path = Path(layer.snippet_path("notes", "zebra"))
    snippet = read_snippet(path)
    path.write_text(SNIPPET + "# mine\n")
    with pytest.raises(KbError, match="changed while it ran: left as it is"):
        update(Job("zebra", snippet), Outcome("zebra", Status.PASSED, stdout="stripes\n"))
    assert path.read_text().endswith("# mine\n")
    assert "+# stripes" in updated(layer)


def test_links_and_modes_stay(tmp_path):
    """What a link leads to is replaced, with the mode that it had; a device is written to."""
    target = tmp_path / "real.md"
    target.write_text("old")
    target.chmod(0o640)
    link = tmp_path / "link.md"
    link.symlink_to("real.md")
    write_text(str(link), "new")
    assert (target.read_text(), target.stat().st_mode & 0o777, link.is_symlink()) == ("new", 0o640, True)
    write("/dev/null", b"x")
    assert not os.path.isfile("/dev/null")


def test_what_a_killed_process_left_goes_after_a_day(tmp_path):
    """Beside what is written next; what is younger may be another process's."""
    old, young = tmp_path / ".kb-new-abcdefgh.md", tmp_path / ".kb-new-abcdefgi.md"
    others = [tmp_path / name for name in (".kb-new-ideas.md", ".new-abcdefgh.md", ".kb-new-abcdefgh.txt")]
    for path in (old, young, *others):
        path.write_text("half")
    for path in (old, *others):
        os.utime(path, (time.time() - 2 * DAY,) * 2)
    write_text(str(tmp_path / "zebra.md"), "whole")
    assert set(tmp_path.iterdir()) == {young, *others, tmp_path / "zebra.md"}


def test_what_is_set_aside_keeps_what_was_before(tmp_path):
    """Each gets a name of its own."""
    for text in ("one", "two", "three"):
        (tmp_path / "results.db").write_text(text)
        aside(str(tmp_path / "results.db"), "damaged")
    assert sorted(below(tmp_path).values()) == [b"one", b"three", b"two"]


WRITER = """
import sys
from kb.files import locked, write_text
path = sys.argv[1]
for _ in range(12):
    with locked(path):
        text = open(path).read()
        write_text(path, text + sys.argv[2])
"""


def test_two_at_once_lose_nothing(tmp_path):
    """Who reads, changes and writes under the lock has the file for itself."""
    path = tmp_path / "counted"
    path.write_text("")
    running = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), letter]) for letter in "abc"]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert sorted(path.read_text()) == sorted("abc" * 12)


def test_a_kill_in_the_middle_leaves_what_was_there(tmp_path):
    """At whichever moment: the file is the old one or the new one, and the lock is free."""
    path = tmp_path / "entry.md"
    path.write_text("a" * 100_000)
    code = (
        "import sys\nfrom kb.files import locked, write_text\nprint(flush=True)\nwhile True:\n"
        "  for letter in 'ab':\n    with locked(sys.argv[1]):\n      write_text(sys.argv[1], letter * 100_000)\n"
    )
    for delay in (0.0, 0.003, 0.007, 0.02):
        process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE)
        process.stdout.readline()
        time.sleep(delay)
        process.kill()
        process.communicate()
        text = path.read_text()
        assert (len(text), len(set(text))) == (100_000, 1)
    with locked(str(path)):
        pass
