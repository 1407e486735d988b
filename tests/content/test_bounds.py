"""One file of a library, whatever it is, is said to be broken, and nothing else: every other entry answers as before."""

import json
import os
import resource
import shutil
import signal
from pathlib import Path

import pytest

from kb import cli
from tests.conftest import ROOT
from tests.hostile import HARD_ENTRIES, NO_ENTRIES, NO_FILES, NO_SNIPPETS, SNIPPET, entry

pytestmark = pytest.mark.skipif(os.name != "posix", reason="makes pipes, sockets and links")
SECONDS = 60  # after which a command hangs
YEAR_2300 = 10_413_792_000


class Home:
    """kb in this process, over a copy of the three-entry library; what hangs is ended."""

    def __init__(self, folder: Path, capfd: pytest.CaptureFixture[str]):
        self.capfd = capfd
        self.library, self.personal, self.project = folder / "library", folder / "personal", folder / "work" / ".kb"

    def __call__(self, *args: str) -> tuple[int, str, str]:
        """Run `kb ARGS`: exit code, stdout, stderr."""
        self.capfd.readouterr()
        signal.alarm(SECONDS)
        try:
            code, _ = cli.run(list(args))
        finally:
            signal.alarm(0)
        out, err = self.capfd.readouterr()
        assert "kb --debug ... shows where" not in err, err
        return code, out, err


@pytest.fixture
def home(tmp_path, monkeypatch, capfd) -> Home:
    """A library, no personal one and no project, in folders of their own."""
    signal.signal(signal.SIGALRM, _hangs)
    found = Home(tmp_path, capfd)
    shutil.copytree(ROOT / "tests" / "library", found.library)
    found.project.parent.mkdir()
    monkeypatch.chdir(found.project.parent)
    for name, value in (("HOME", "home"), ("KB_LIBRARY", "library"), ("KB_HOME", "personal"), ("KB_CACHE", "cache")):
        monkeypatch.setenv(name, str(tmp_path / value))
    return found


def _hangs(number: int, frame: object) -> None:
    raise AssertionError(f"the command hangs for {SECONDS} s")


def put(root: Path, path: str, make) -> Path:
    """Make something in a library."""
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    make(target)
    return target


def broken(home: Home) -> list[str]:
    """What `kb info` names."""
    return json.loads(home("info", "--json")[1])["broken"]


def others_answer(home: Home) -> None:
    """The entries of the library are found, shown and listed as if nothing had happened."""
    assert home("search", "average")[1].startswith("mean_value")
    assert home("show", "mean_value")[1].startswith("Mean of numbers")
    assert {"mean_value", "harmonic_formula", "error_division"} <= set(home("list")[1].split())


@pytest.mark.parametrize("kind", NO_FILES | NO_ENTRIES)
def test_what_is_no_entry_is_named_and_hides_nothing(home, kind):
    """In a project's library, over an entry of the same id that was shipped: that one answers, and it is said."""
    path = put(home.project, "entries/averages/mean_value.md", (NO_FILES | NO_ENTRIES)[kind])
    put(home.project, "entries/averages/zebra.md", lambda path: path.write_text(entry("zebra")))
    others_answer(home)
    assert home("show", "zebra")[0] == 0
    code, out, err = home("show", "mean_value")
    assert (code, out.startswith("Mean of numbers")) == (0, True)
    assert err.startswith(f"kb: your copy {path}:")
    assert "is broken: kb edit mean_value" in err
    assert [str(path) in problem for problem in broken(home)] == [True]
    code, out, _ = home("check", "--offline")
    assert (code, str(path) in out) == (1, True)
    code, _, err = home("index")
    assert (code, f"left out: {path}" in err) == (1, True)


@pytest.mark.parametrize("kind", NO_FILES)
def test_what_is_no_snippet_costs_its_code(home, kind):
    """The entry is shown without it, and the file is named."""
    path = put(home.project, "snippets/averages/zebra.py", NO_FILES[kind])
    put(home.project, "entries/averages/zebra.md", lambda path: path.write_text(entry("zebra")))
    others_answer(home)
    code, out, err = home("show", "zebra")
    assert (code, "Stripes." in out) == (0, True)
    assert f"your copy {path}:" in err
    assert "kb edit zebra --snippet" in err
    assert home("show", "zebra", "--code")[0] == 1
    assert [str(path) in problem for problem in broken(home)] == [True]
    assert str(path) in home("check", "--offline")[1]


@pytest.mark.parametrize("kind", HARD_ENTRIES)
def test_what_is_hard_to_read_is_bounded(home, kind):
    """It is an entry like any other; neither its text nor what is made of it fills the memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    put(home.project, "entries/averages/zebra.md", HARD_ENTRIES[kind])
    others_answer(home)
    assert home("show", "zebra")[1].startswith("Zebra")
    assert home("check", "--offline", "zebra")[0] == 1
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024  # MB
    assert grown < 200


@pytest.mark.parametrize("kind", NO_SNIPPETS)
def test_a_snippet_that_python_chokes_on_is_a_problem_of_its_own(home, kind):
    """`kb check` says so; `kb show` parses none and shows it."""
    path = put(home.project, "snippets/averages/zebra.py", NO_SNIPPETS[kind])
    put(home.project, "entries/averages/zebra.md", lambda path: path.write_text(entry("zebra")))
    others_answer(home)
    assert home("show", "zebra", "--code")[0] == 0
    assert str(path) in home("check", "--offline", "--strict", "zebra")[1]


@pytest.mark.parametrize("when", [YEAR_2300, -YEAR_2300 // 10, 0])
def test_times_that_no_database_holds(home, when):
    """A file may be of any year."""
    path = put(home.project, "entries/averages/zebra.md", lambda path: path.write_text(entry("zebra")))
    os.utime(path, (when, when))
    assert home("show", "zebra") == (0, home("show", "zebra")[1], "")
    path.write_text(entry("zebra", title="Okapi"))
    os.utime(path, (when, when))
    assert home("show", "zebra")[1].startswith("Okapi")


@pytest.mark.parametrize(
    "where", ["entries/averages/z\udcffbra.md", "entries/z\udcff/zebra.md", "snippets/z\udcff/z.py"]
)
def test_names_that_are_no_text_are_named(home, where):
    """They are left out, with the place."""
    put(home.project, where, lambda path: path.write_text(entry("zebra")))
    others_answer(home)
    assert len(broken(home)) == 1
    assert "z\ufffd" in home("check", "--offline")[1]
    assert "z\ufffd" in home("index")[2]


@pytest.mark.parametrize("kind", ["a file", "a pipe", "a link to itself", "a link out of the library"])
@pytest.mark.parametrize("what", ["entries", "snippets", "entries/averages"])
def test_folders_that_are_none(home, what, kind):
    """`entries` or a topic that is something else takes nothing with it."""
    makers = {**NO_FILES, "a file": lambda path: path.write_text("x")}
    makers["a link out of the library"] = lambda path: path.symlink_to(home.library / "entries")
    put(home.project, what, makers[kind])
    put(home.personal, "entries/averages/zebra.md", lambda path: path.write_text(entry("zebra")))
    others_answer(home)
    assert home("show", "zebra")[0] == 0
    out = home("check", "--offline")[1]
    if what != "entries/averages" or "link" in kind:  # another file beside the topics is nobody's business
        assert str(home.project / what) in out
        assert any(str(home.project / what) in problem for problem in broken(home))


@pytest.mark.parametrize("kind", NO_FILES)
def test_the_vocabulary_of_tags_is_read_like_any_file(home, kind):
    """Or its tags are not known, which costs nothing else."""
    path = put(home.project, "entries/tags.txt", NO_FILES[kind])
    others_answer(home)
    assert str(path) in home("check", "--offline")[1]


@pytest.mark.parametrize("kind", [*NO_FILES, "deep", "texts that are none", "a lone surrogate"])
def test_a_record_is_read_like_any_file(home, kind):
    """One that is none is named; pages are shown without it."""
    row = {
        "texts that are none": '[1e999, 10000000000000000000000, 0, ""]',
        "a lone surrogate": r'["\ud800", "", 0, ""]',
    }
    head = '{"python": "3", "platform": "x", "versions": {}, "loaded": [[]], "results": {"mean_value": '
    texts = {kind: head + text + "}}" for kind, text in row.items()} | {"deep": "[" * 60_000}
    make = NO_FILES.get(kind) or (lambda path: path.write_text(texts[kind]))
    path = put(home.personal, "records/laptop.json", make)
    others_answer(home)
    assert any(str(path) in problem for problem in broken(home)), broken(home)


def test_a_typo_is_named_and_the_entry_is_there(home):
    """What can be read of one's own copy is shown; the field that is lost is named with its line."""
    path = put(home.personal, "entries/averages/mean_value.md", lambda path: path.write_text(entry("mean_value")))
    assert home("show", "mean_value")[2] == ""
    path.write_text(path.read_text().replace("tags:", "tag:"))
    for args in (("show", "mean_value"), ("mean_value",), ("search", "zebra"), ("list",)):
        _, out, err = home(*args)
        assert "Zebra" in out
        assert err.startswith(f"kb: your copy {path}:5 is broken: kb edit mean_value (unknown field 'tag'"), args


def test_an_entry_of_ones_own_does_not_vanish(home, monkeypatch, tmp_path):
    """Broken, and without another of its id: a look-up of it says so, and `kb edit` opens it; mended it is back."""
    path = put(home.personal, "entries/notes/my_zebra.md", lambda path: path.write_text("---\ntitle: [\n---\n"))
    for args in (("show", "my_zebra"), ("run", "my-zebra"), ("my", "zebra"), ("search", "my zebra")):
        code, _, err = home(*args)
        assert code == 1
        assert f"your copy {path}:" in err
    assert "your copy" not in home("search", "average")[2]
    opened = tmp_path / "opened"
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\necho "$1" > {opened}\n')
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)
    assert home("edit", "my_zebra")[0] == 0
    assert opened.read_text().strip() == str(path)
    path.write_text(entry("my_zebra"))
    put(home.personal, "snippets/notes/my_zebra.py", lambda path: path.write_text(SNIPPET))
    assert home("show", "my_zebra")[1:] == (home("show", "my_zebra")[1], "")


def test_edit_opens_the_broken_copy_and_not_another(home, monkeypatch):
    """In whichever layer it is; by any name of the entry that answers meanwhile."""
    monkeypatch.setenv("EDITOR", "echo")
    monkeypatch.delenv("VISUAL", raising=False)
    path = put(home.project, "entries/other/mean_value.md", lambda path: path.write_text("---\n"))
    for name in ("mean_value", "average"):
        code, out, err = home("edit", name)
        assert (code, out.strip()) == (0, str(path)), err
    assert not home.personal.exists()


def test_a_broken_copy_that_is_mended_or_removed(home):
    """What is broken is looked at again whenever its folder changes; so is what it hid."""
    path = put(home.project, "entries/averages/mean_value.md", lambda path: path.write_text("no"))
    assert home("show", "mean_value")[1].startswith("Mean of numbers")
    put(home.project, "entries/averages/okapi.md", lambda path: path.write_text(entry("okapi")))
    assert "is broken" in home("show", "mean_value")[2]
    shipped = home.library / "entries/averages/mean_value.md"
    shipped.write_text(shipped.read_text().replace("Mean of numbers", "Means"))
    _, out, err = home("show", "mean_value")
    assert (out.startswith("Means"), "is broken" in err) == (True, True)
    path.write_text(entry("mean_value"))
    assert home("show", "mean_value")[1].startswith("Zebra")
    path.write_text("no")
    assert home("show", "mean_value")[1].startswith("Means")
    path.unlink()
    assert home("show", "mean_value")[1:] == (home("show", "mean_value")[1], "")
    shipped.unlink()
    path.write_text("no")
    assert home("show", "mean_value")[0] == 1
    assert home("index")[1].startswith("0 added, 0 modified, 0 removed")


def test_every_mistake_is_told_where_one_looks_for_mistakes(home):
    """A look-up names the first one of a file, `kb index` and `kb info` all."""
    text = entry("zebra", more="colour: [white]\nstripes: many\n")
    path = put(home.personal, "entries/notes/zebra.md", lambda path: path.write_text(text))
    put(home.personal, "snippets/notes/zebra.py", lambda path: path.write_text(SNIPPET))
    code, _, err = home("show", "zebra")
    assert (code, err.count("your copy"), f"{path}:8 is broken" in err) == (0, 1, True)
    assert [problem.partition(": ")[0] for problem in broken(home)] == [f"{path}:8", f"{path}:9"]
    assert home("index")[2].count("unknown field") == 2
