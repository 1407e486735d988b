"""`kb.pyz`: one file, run by a Python with nothing installed, answers as kb does."""

import io
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def pyz(tmp_path_factory) -> Path:
    """The file, with a library of three entries, in a folder of its own."""
    folder = tmp_path_factory.mktemp("carried")
    env = {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(folder / "home"), "LC_ALL": "C.UTF-8",
        "KB_LIBRARY": str(ROOT / "tests/library"),
    }  # fmt: skip
    command = [sys.executable, "-P", "-m", "kb", "export", "pyz", "kb.pyz"]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "kb.pyz search roc_auc" in done.stderr
    return folder / "kb.pyz"


@pytest.fixture
def carried(pyz, tmp_path):
    """Runs it where nothing is installed: without site-packages, and without a variable of kb's."""
    (tmp_path / "tmp").mkdir()

    def run(*args: str, file: Path = pyz, **more: str) -> subprocess.CompletedProcess[str]:
        env = {"HOME": str(tmp_path), "TMPDIR": str(tmp_path / "tmp"), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        command = [sys.executable, "-I", "-S", str(file), *args]
        return subprocess.run(command, cwd=tmp_path, env=env | more, capture_output=True, text=True, timeout=60)

    return run


ANSWERS = [
    ("search average", "mean_value  Mean of numbers  api"),
    ("harmonic_formula", "H = ╶"),
    ("show mean_value --code", "# %% data"),
    ("show harmonic_formula --html", "<math"),
    ("export html kb.html", ""),
    ("why ZeroDivisionError: division by zero", "error_division"),
    ("why ValueError: Found array with dim 3. SVC expected <= 2.", "scikit-learn"),
    ("api root_mean_squared_error --offline", "1.3.2 -> 1.4.2  added"),
    ("list --json", '"executed": "never"'),
]


def test_it_answers(carried):
    """Searches, shows, explains, lists and reads signatures; the index is in it."""
    for command, answer in ANSWERS:
        done = carried(*command.split())
        assert (done.returncode, answer in done.stdout) == (0, True), done.stdout + done.stderr
        assert "index" not in done.stderr


def test_what_is_not_only_looked_up(carried):
    """Snippets run in the interpreter that is named, and entries of one's own are written and found."""
    assert carried("run", "mean_value", KB_PYTHON=sys.executable).stdout == "mean: 2.5\n"
    assert '"executed": "here"' in carried("search", "mean", "--json", KB_PYTHON=sys.executable).stdout
    assert carried("new", "Okapi").returncode == 0
    assert carried("search", "okapi").stdout.startswith("okapi")


def test_it_is_unpacked_once(carried, tmp_path):
    """Into the cache; the second start changes nothing there."""
    carried("list")
    (folder,) = (tmp_path / ".cache/kb").glob("pyz-*")
    before = {path: path.stat().st_mtime_ns for path in folder.glob("kb/entries/*/*.md")}
    assert len(before) == 3
    carried("list")
    assert {path: path.stat().st_mtime_ns for path in folder.glob("kb/entries/*/*.md")} == before
    assert [path.name for path in (tmp_path / ".cache/kb").glob("pyz-*")] == [folder.name]


def test_two_at_once(pyz, carried, tmp_path):
    """Both answer, and leave one folder."""
    env = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-I", "-S", str(pyz), "list"]
    started = [subprocess.Popen(command, env=env, cwd=tmp_path, stdout=subprocess.PIPE) for _ in range(3)]
    answers = {process.communicate(timeout=60)[0] for process in started}
    assert len(answers) == 1
    assert b"mean_value" in answers.pop()
    assert len(list((tmp_path / ".cache/kb").glob("pyz-*"))) == 1


def test_without_a_home_it_lies_among_temporary_files(carried, tmp_path):
    """In a folder that is this user's alone, also for the next time."""
    (tmp_path / "file").write_text("")
    for _ in range(2):
        done = carried("search", "average", HOME=str(tmp_path / "file"))
        assert (done.returncode, done.stderr.replace("? never ran as it is now: kb help evidence\n", "")) == (0, "")
    (folder,) = (tmp_path / "tmp").iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert len(list(folder.iterdir())) == 1


@pytest.mark.skipif(os.name != "posix", reason="modes of folders")
def test_what_somebody_else_has_put_there_is_not_run(carried, tmp_path):
    """A folder of that name that others can write; what is unpacked beside it goes with the process."""
    theirs = tmp_path / "tmp" / f"kb-{os.getuid()}"
    theirs.mkdir()
    theirs.chmod(0o777)
    (tmp_path / "file").write_text("")
    done = carried("search", "average", HOME=str(tmp_path / "file"))
    assert done.stdout.startswith("mean_value")
    assert list(theirs.iterdir()) == []
    assert list((tmp_path / "tmp").iterdir()) == [theirs]


def test_what_is_old_goes(carried, tmp_path):
    """What another version unpacked and nobody has used for a month; what is in use stays."""
    for name in ("pyz-0", "pyz-1", "pyz-new-x"):
        (tmp_path / ".cache/kb" / name).mkdir(parents=True)
    for name in ("pyz-0", "pyz-new-x"):
        os.utime(tmp_path / ".cache/kb" / name, (0, 0))
    carried("list")
    left = {path.name for path in (tmp_path / ".cache/kb").glob("pyz-*")}
    assert len(left) == 2
    assert "pyz-1" in left


def test_a_damaged_file_is_said(carried, pyz, tmp_path):
    """Not by a traceback; nothing of it is left."""
    data = bytearray(pyz.read_bytes())
    at = data.index(b"kb/index/shipped.db") + 4000
    data[at : at + 64] = b"\xff" * 64
    (tmp_path / "kb.pyz").write_bytes(data)
    done = carried("list", file=tmp_path / "kb.pyz")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "kb: kb.pyz is damaged: copy it again\n")
    assert list((tmp_path / ".cache/kb").iterdir()) == []


def test_an_older_python_is_told(pyz):
    """In words, not by a mistake in the syntax."""
    text = zipfile.ZipFile(pyz).read("__main__.py").decode()
    code = f"import sys; sys.version_info = (3, 9, 1); exec({text!r})"
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (2, "kb: this needs Python 3.11 or newer, and is run by 3.9\n")


def test_it_starts_itself_again(carried, tmp_path):
    """For the picker, whose preview is another kb."""
    (tmp_path / "bin").mkdir()
    preview = 'for a; do case "$a" in --preview=*) p="${a#--preview=}";; esac; done'
    run = '/bin/sh -c "$(echo "$p" | sed s/{1}/mean_value/)" >&2'
    (tmp_path / "bin/fzf").write_text(f"#!/bin/sh\n{preview}\n{run}\nexit 1\n")
    (tmp_path / "bin/fzf").chmod(0o755)
    assert "Sum divided by count" in carried("search", "-i", "mean", PATH=f"{tmp_path}/bin:/usr/bin:/bin").stderr


def test_python_imports_it(carried, pyz, tmp_path):
    """As the README has it for a notebook: the libraries that are installed there come before those in it."""
    readme = (ROOT / "README.md").read_text("utf-8")
    start = re.search(r"```python\n(import sys\n\nsys.path.insert.*?)```", readme, re.DOTALL)[1]
    (tmp_path / "own").mkdir()
    (tmp_path / "own/yaml.py").write_text("")
    code = f"""
import sys
sys.path.insert(0, {str(tmp_path / "own")!r})
{start.replace("/kaggle/input/kb/kb.pyz", str(pyz))}
print(kb.search("average")[0].id, kb.show("mean_value").code.count("%%"))
import yaml
print(yaml.__file__)
"""
    env = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], env=env, capture_output=True, text=True)
    assert done.stdout == f"mean_value 2\n{tmp_path}/own/yaml.py\n", done.stderr


def test_what_is_in_it(pyz):
    """No code of one platform; the licences of what is not kb's own; nothing of a person's."""
    with zipfile.ZipFile(pyz) as outer, zipfile.ZipFile(io.BytesIO(outer.read("payload.zip"))) as inner:
        names = inner.namelist()
    assert not [name for name in names if name.endswith((".so", ".pyd", ".pyc"))]
    assert {"click", "yaml", "markdown_it", "sqlite_utils"} <= {name.split("/")[1] for name in names if name[0] == "l"}
    assert [name for name in names if name.startswith("libraries/click-") and "LICENSE" in name.upper()]
    assert not [name for name in names if tempfile.gettempdir() in name or name.startswith("/")]
