"""What comes with a project is read and marked; nothing of it runs until the user has said so, of this very text."""

import json
import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kb.content import trust as trusting
from kb.content.layers import unsafe

MEAN = "averages/mean_value"
MARK = "[project]"


@pytest.fixture
def project(kb):
    """The `.kb/` of a cloned repository: its `mean_value` stands in place of the shipped one, and leaves a trace."""
    root = kb.work / ".kb"
    for folder, suffix in (("entries", ".md"), ("snippets", ".py")):
        target = root / folder / (MEAN + suffix)
        target.parent.mkdir(parents=True)
        shutil.copy(kb.library / folder / (MEAN + suffix), target)
    kb.env["RAN"] = str(ran(kb))
    edit(root, "# %% mean", "# %% mean\nimport os\n\nopen(os.environ['RAN'], 'a').close()")
    return root


def ran(kb) -> Path:
    """What the snippet of the project leaves, once it was run."""
    return kb.work / "ran"


def edit(root: Path, old: str, new: str, *, of: str = "snippets", suffix: str = ".py") -> None:
    """Change the snippet, or the entry, as another person would."""
    path = root / of / (MEAN + suffix)
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


RUNNING = [
    ("run", "mean_value"),
    ("verify",),
    ("verify", "--no-fork", "--update", "mean_value"),
    ("check",),
]


@pytest.mark.parametrize("args", RUNNING, ids=" ".join)
def test_nothing_of_a_project_runs_until_it_is_trusted(kb, project, args):
    """Exit 1, with the file and what to do; what is to be run afterwards runs."""
    done = kb(*args)
    assert done.returncode == 1
    assert f"kb trust {project}" in done.stdout + done.stderr
    assert str(project) in done.stdout + done.stderr
    assert not ran(kb).exists()
    assert kb("trust", str(project)).returncode == 0
    assert kb(*args).returncode == 0
    assert ran(kb).exists() == (args[0] != "check")


def test_the_matrix_installs_and_runs_nothing_of_it(kb, project, tmp_path):
    """Its requirements do not reach the installer either."""
    log = tmp_path / "log"
    uv = tmp_path / "bin/uv"
    uv.parent.mkdir()
    uv.write_text(f'#!/bin/sh\necho "$@" >> {log}\n[ "$1" = venv ] || exit 0\nfor last; do :; done\n'
                  f'exec {sys.executable} -m venv --without-pip "$last"\n')  # fmt: skip
    uv.chmod(0o755)
    edit(project, "tags:", "requires: [of-the-project]\ntags:", of="entries", suffix=".md")
    done = kb("matrix", "kaggle-2024", PATH=f"{uv.parent}:{kb.env['PATH']}")
    assert done.returncode == 1
    assert f"kb trust {project}" in done.stdout
    assert "of-the-project" not in log.read_text()
    assert not ran(kb).exists()


def test_it_is_read_and_marked(kb, project):
    """In search, show, list and, as `layer`, in JSON; show names what it stands in place of."""
    for args in (("search", "mean_value"), ("show", "mean_value"), ("mean_value",), ("list",)):
        assert MARK in kb(*args).stdout
    for args in (("show", "mean_value", "--code"), ("mean_value", "--cell", "mean")):
        done = kb(*args)
        assert MARK not in done.stdout
        assert MARK in done.stderr
    page = " ".join(kb("show", "mean_value", COLUMNS="400").stdout.split())
    assert f"not trusted, it runs after kb trust {project}" in page
    assert "in place of the shipped entry: kb --no-project show mean_value" in page
    assert json.loads(kb("search", "mean_value", "--json").stdout)[0]["layer"] == "project"
    assert MARK not in kb("search", "harmonic_formula", "-n", "1").stdout
    assert json.loads(kb("info", "--json").stdout)["project entries"] == {"not trusted": 1}


def test_the_shipped_one_still_runs(kb, project):
    """The refusal says how; that runs nothing of the project."""
    assert "the shipped entry: kb --no-project run mean_value" in kb("run", "mean_value").stderr
    done = kb("--no-project", "run", "mean_value")
    assert (done.returncode, done.stdout) == (0, "mean: 2.5\n")
    assert not ran(kb).exists()
    assert MARK not in kb("--no-project", "show", "mean_value").stdout


@pytest.mark.parametrize(("of", "suffix", "old"), [("entries", ".md", "Mean of"), ("snippets", ".py", "# %% data")])
def test_an_edit_by_another_has_to_be_trusted_again(kb, project, of, suffix, old):
    """Of the entry as of its snippet; undone, it is what was trusted."""
    kb("trust")
    edit(project, old, old + " all", of=of, suffix=suffix)
    done = kb("run", "mean_value")
    assert done.returncode == 1
    assert "changed since it was trusted" in done.stderr
    assert not ran(kb).exists()
    assert "1 changed since it was trusted" in kb("trust", "--list").stdout
    edit(project, old + " all", old, of=of, suffix=suffix)
    assert kb("run", "mean_value").returncode == 0


def test_trust_is_for_one_entry_and_one_place(kb, project):
    """A file that comes later is not trusted with the others, nor is the same file in another folder."""
    kb("trust")
    for folder, suffix in (("entries", ".md"), ("snippets", ".py")):
        shutil.copy(project / folder / (MEAN + suffix), project / folder / f"averages/later{suffix}")
    assert kb("run", "later").returncode == 1
    assert kb("run", "mean_value").returncode == 0
    shutil.copytree(project, kb.work / "below/.kb")
    kb.work = kb.work / "below"
    assert kb("run", "mean_value").returncode == 1


def test_list_and_revoke(kb, project):
    """What is trusted, in words and as JSON; revoked, it is refused again; exit 1 where there is nothing."""
    assert kb("trust", "--list").returncode == 1
    assert kb("trust", "--revoke").returncode == 1
    kb("trust", str(kb.work))
    assert kb("trust", "--list").stdout == f"{project}: 1 trusted\n"
    assert json.loads(kb("trust", "--list", "--json").stdout) == {str(project): {"trusted": 1}}
    assert kb("trust", "--revoke", str(kb.work)).returncode == 0
    assert kb("run", "mean_value").returncode == 1
    assert kb("trust", str(kb.work / "nowhere")).returncode == 1
    assert kb("trust", "--list", "--revoke").returncode == 2
    shutil.rmtree(project)
    assert kb("trust").returncode == 1


def test_what_is_gone_can_be_revoked(kb, project):
    """A repository that was deleted stays in no list for ever."""
    kb("trust")
    shutil.rmtree(project)
    assert kb("trust", "--list").stdout == f"{project}: 1 gone\n"
    assert kb("trust", "--revoke", str(project)).returncode == 0
    assert kb("trust", "--list").returncode == 1


def test_what_the_user_writes_is_trusted(kb, project):
    """A new entry is, and stays so when kb opens or rewrites it; the project's others are not by that."""
    assert kb("new", "Own mean", "--here").returncode == 0
    assert kb("run", "own_mean").stdout == "total: 6\n"
    editor = kb.work / "editor"
    editor.write_text('#!/bin/sh\necho "# more" >> "$1"\n')
    editor.chmod(0o755)
    for args in (("own_mean",), ("own_mean", "--snippet")):
        assert kb("edit", *args, EDITOR=str(editor)).returncode == 0
    assert kb("run", "own_mean").returncode == 0
    snippet = project / "snippets/notes/own_mean.py"
    snippet.write_text(snippet.read_text().replace("print(", "print(1, "))
    assert kb("verify", "own_mean").returncode == 1
    kb("trust", "--revoke")
    kb("trust")
    assert kb("verify", "--update", "own_mean").returncode == 0
    assert "# 1 total: 6" in snippet.read_text()
    assert kb("run", "own_mean").returncode == 0


def test_opening_an_entry_does_not_trust_it(kb, project):
    """Whoever corrects a word of a page has not read the snippet."""
    editor = kb.work / "editor"
    editor.write_text('#!/bin/sh\necho "More." >> "$1"\n')
    editor.chmod(0o755)
    done = kb("edit", "mean_value", EDITOR=str(editor))
    assert "not trusted: to run it, kb trust" in done.stderr
    assert kb("run", "mean_value").returncode == 1
    kb("trust")
    editor.write_text(f'#!/bin/sh\necho "More." >> "$1"\necho "# x" >> {project}/snippets/{MEAN}.py\n')
    kb("edit", "mean_value", EDITOR=str(editor))
    assert kb("run", "mean_value").returncode == 1, "meanwhile another wrote the snippet"


def test_a_damaged_file_of_trust_trusts_nothing(kb, project, monkeypatch):
    """And is written again; two at once lose nothing."""
    kb("trust")
    (path,) = Path(kb.env["HOME"], ".local/state/kb/trust").glob("*.json")
    path.write_text("{")
    assert kb("run", "mean_value").returncode == 1
    assert kb("trust", "--list").returncode == 1
    monkeypatch.setenv("KB_STATE", str(path.parent.parent))
    for text in ("", "[]", "{}", '{"root": 1, "entries": 2}', '{"root": "/", "entries": {}}', "\xff"):
        path.write_text(text, encoding="latin-1")
        assert not trusting.trusted(str(project)).entries
        assert not trusting.everywhere()
    entries = [project / f"entries/averages/e{i}.md" for i in range(20)]
    for entry in entries:
        entry.write_text(entry.name)
    with ThreadPoolExecutor() as pool:
        list(pool.map(trusting.trust_entry, map(str, entries)))
    assert len(trusting.trusted(str(project)).entries) == 20


@pytest.mark.parametrize("what", ["world", "folder", "owner", "link"])
def test_a_folder_of_others_is_not_taken_at_all(kb, project, what, monkeypatch):
    """Nor searched; and that is said, once. A folder as /tmp, where each keeps what is theirs, is fine."""
    if what == "world":
        project.chmod(0o777)
    elif what == "folder":
        kb.work.chmod(0o777)
    elif os.geteuid():
        pytest.skip("needs root to give files away")
    elif what == "owner":
        os.chown(project, 12345, -1)
    else:
        project.rename(kb.work / "elsewhere")
        project.symlink_to("elsewhere")
        os.chown(project, 12345, -1, follow_symlinks=False)
    done = kb("show", "mean_value")
    assert MARK not in done.stdout
    assert done.stderr.count(f"{project} is not used") == 1
    assert kb("run", "mean_value").returncode == 0
    assert not ran(kb).exists()
    assert "is not used" in kb("trust").stderr
    assert kb("new", "Mine", "--here").returncode == 1
    assert "project not used" in kb("info").stdout
    kb.work.chmod(0o1777)
    project.chmod(0o755)
    os.chown(project, os.geteuid(), -1, follow_symlinks=False)
    os.chown(project, os.geteuid(), -1)
    assert unsafe(str(project)) == ""
    assert MARK in kb("show", "mean_value").stdout


def test_the_personal_library_is_nobody_elses(kb, project):
    """Also where it lies in a folder called .kb, above the working directory."""
    kb.env["KB_HOME"] = str(project)
    assert MARK not in kb("show", "mean_value").stdout
    assert kb("run", "mean_value").returncode == 0
    assert ran(kb).exists()


def test_no_symbol_that_only_a_project_names_is_imported(kb, project):
    """`kb api` of a name that it gives; `kb check` also of one that is trusted, unless the snippet imports it."""
    trap = kb.work / "path/geo_trap.py"
    trap.parent.mkdir()
    trap.write_text(f"open({str(ran(kb))!r}, 'a').close()\nwhere = 1\n")
    site = kb.work / "env"
    import venv

    venv.create(site, with_pip=False)
    (packages,) = site.glob("lib/python*/site-packages")
    shutil.copy(trap, packages)
    kb.env["KB_PYTHON"] = str(site / "bin/python")
    edit(project, "symbols: [statistics.mean]", "symbols: [geo_trap.where]", of="entries", suffix=".md")
    kb("api", "mean_value")
    kb("check")
    assert not ran(kb).exists()
    kb("trust")
    done = kb("check", "mean_value")
    assert "neither known to kb nor imported by the snippet: geo_trap" in done.stderr
    assert not ran(kb).exists()
    edit(project, "# %% mean", "# %% mean\nimport geo_trap")
    kb("trust")
    kb("check", "mean_value")
    assert ran(kb).exists()


@pytest.mark.parametrize("part", ["entries", "snippets", "entries/notes", "snippets/notes"])
def test_nothing_is_written_through_a_link_out_of_a_project(kb, part):
    """A repository may hold links to folders whose files are run: `kb new --here` makes nothing there, nor a half."""
    outside = kb.work.parent / "outside"
    (outside / "notes").mkdir(parents=True)
    link = kb.work / ".kb" / part
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    done = kb("new", "Own mean", "--here")
    assert done.returncode == 1
    assert "out of the library, through a link" in done.stderr
    assert not [path for path in (*outside.rglob("*"), *(kb.work / ".kb").rglob("*")) if path.is_file()]
