"""`kb doctor` as a person and as a program calls it."""

import json
import subprocess

import pytest

STALE = "import pandas as pd\n\ndf = pd.DataFrame()\ndf = df.append(df)\n"
SAID = "DataFrame.append: gone by pandas 2.0.3"


@pytest.fixture
def doctor(kb):
    """The command in its working directory, which holds a stale script, a good one and a notebook."""
    (kb.work / "stale.py").write_text(STALE)
    (kb.work / "good.py").write_text("import pandas as pd\n\nprint(pd.DataFrame())\n")
    cells = [{"cell_type": "code", "source": line} for line in STALE.splitlines(keepends=True)]
    (kb.work / "old.ipynb").write_text(json.dumps({"cells": cells, "nbformat": 4, "metadata": {}}))
    return lambda *args, **more: kb("doctor", *args, **more)


def test_a_line_each_and_a_summary(doctor):
    """Where, what is wrong, what to write; exit 1."""
    done = doctor("stale.py", "good.py")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [f"stale.py:4: {SAID}"]
    assert done.stderr == "2 files read, 1 wrong in 1 of them\n"
    assert doctor("good.py").returncode == 0
    assert doctor("good.py").stdout == ""


def test_a_notebook_is_told_by_cell_and_line(doctor):
    """As it is shown in Jupyter."""
    assert doctor("old.ipynb").stdout.startswith("old.ipynb:cell 4:1: ")


def test_a_folder_is_read_as_git_would(doctor, kb):
    """Not what .gitignore leaves out, nor environments, hidden folders and other files."""
    for path in ("a/b.py", "a/skipped/c.py", "a/.hidden/d.py", "a/made.py", "venv/e.py", "my/f.py", "a/g.txt"):
        (kb.work / path).parent.mkdir(parents=True, exist_ok=True)
        (kb.work / path).write_text(STALE)
    (kb.work / "my/pyvenv.cfg").write_text("")
    (kb.work / ".gitignore").write_text("skipped/\nmade*\n!stale.py\n")
    found = {finding["path"] for finding in json.loads(doctor(".", "--json").stdout)}
    assert found == {"./a/b.py", "./old.ipynb", "./stale.py"}
    assert len(json.loads(doctor("a/made.py", "--json").stdout)) == 1, "what is named is read"


def test_standard_input(doctor):
    """A script, a notebook or a note, whichever it looks like."""
    assert doctor("-", stdin=STALE).stdout == f"<stdin>:4: {SAID}\n"
    assert doctor(stdin=STALE).returncode == 1
    assert doctor("-", stdin=f"Look:\n```python\n{STALE}```\n").stdout == f"<stdin>:6: {SAID}\n"
    assert doctor("-", stdin="").returncode == 0


def test_json_has_the_documented_fields(doctor):
    """An object for each finding."""
    (finding, _) = json.loads(doctor("stale.py", "old.ipynb", "--json").stdout)
    assert finding == {
        "path": "stale.py", "cell": None, "line": 4, "column": 9, "level": "wrong", "code": "member", "message": SAID,
        "replacement": None, "entry": None, "since": "2.0.3",
    }  # fmt: skip
    assert json.loads(doctor("good.py", "--json").stdout) == []


def test_what_ci_reads(doctor):
    """Annotations of GitHub, and SARIF."""
    assert (
        doctor("stale.py", "--format", "github").stdout
        == f"::error file=stale.py,line=4,col=9,title=kb member::{SAID}\n"
    )
    log = json.loads(doctor("stale.py", "--format", "sarif").stdout)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 4, "startColumn": 9}
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {result["ruleId"] for result in run["results"]}


def test_settings_of_a_project(doctor, kb):
    """Rules, files and the target; what is misspelt is said."""
    settings = kb.work / "pyproject.toml"
    settings.write_text('[tool.kb.doctor]\nexclude = ["old*"]\ntarget = "pandas==1.5.3"\n')
    assert doctor(".").stderr == "2 files read, nothing found\n"
    settings.write_text('[tool.kb.doctor]\nignore = ["member"]\n')
    assert doctor("stale.py").returncode == 0
    settings.write_text('[tool.kb.doctor]\nignored = ["member"]\n')
    done = doctor("stale.py")
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean ignore?" in done.stderr


def test_options(doctor):
    """A target, a rule left out, the level."""
    assert doctor("stale.py", "--target", "pandas==1.5.3").returncode == 0
    assert doctor("stale.py", "--ignore", "member").returncode == 0
    assert "member" in doctor("--rules").stdout
    stray = "def f(model, rows):\n    model.fit_generator(rows)\n"
    assert doctor("-", "--level", "wrong", stdin=stray).returncode == 0


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (["nowhere.py"], 1, "no such file"),
        (["--target", "nonsense", "stale.py"], 2, "unknown target"),
        (["--ignore", "membr", "stale.py"], 2, "did you mean member?"),
        (["--json", "--format", "github", "stale.py"], 2, "do not go together"),
        (["--format", "xml", "stale.py"], 2, "Invalid value"),
        (["notes.txt"], 1, "is not a script, a notebook or Markdown"),
    ],
)
def test_wrong_usage_says_what_to_do(doctor, kb, args, code, said):
    """On stderr, stdout stays empty."""
    (kb.work / "notes.txt").write_text("x")
    done = doctor(*args)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr


def test_a_file_that_cannot_be_read_is_named_and_the_others_read(doctor, kb):
    """No traceback, and exit 1: what was not read is not right."""
    (kb.work / "latin.py").write_bytes(b"x = '\xe9'\n")
    (kb.work / "coded.py").write_bytes(b"# -*- coding: latin-1 -*-\nx = '\xe9'\n")
    (kb.work / "broken.ipynb").write_text("{")
    (kb.work / "deep.py").write_text("x = " + "(" * 1000 + ")" * 1000)
    with (kb.work / "huge.py").open("wb") as file:
        file.truncate(3 << 20)
    with (kb.work / "huge.ipynb").open("wb") as file:
        file.truncate(100 << 20)
    done = doctor(".")
    assert done.returncode == 1
    assert SAID in done.stdout
    for name, why in (("latin.py", "is not UTF-8"), ("broken.ipynb", "is not a notebook"), ("huge.py", "is more than"), ("huge.ipynb", "is more than")):  # fmt: skip
        assert f"{name}: {why}" in done.stderr
    assert "coded.py" not in done.stderr
    assert "4 could not be read" in done.stderr


def test_a_link_that_turns_back_ends(doctor, kb):
    """Links to folders are not followed."""
    (kb.work / "around").symlink_to(kb.work)
    assert doctor(".").stderr.startswith("3 files read")


def test_names_in_code_never_reach_the_terminal_raw(doctor, kb):
    """Control characters of a file's name or its code are left out."""
    (kb.work / "a\x1b[31m.py").write_text("import pandas as pd\npd.read_csv('x').plot(kind='hi\\x1b[31mst')\n")
    done = doctor(".")
    assert "\x1b" not in done.stdout + done.stderr


def test_git_itself_agrees(doctor, kb):
    """What git leaves out of the working directory is not read."""
    (kb.work / ".gitignore").write_text("*.py\n!good.py\n")
    subprocess.run(["git", "init", "-q", "."], cwd=kb.work, check=True)
    kept = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard"], cwd=kb.work, capture_output=True, text=True, check=True
    )
    assert doctor(".").stderr.startswith(
        f"{sum(n.endswith(('.py', '.ipynb')) for n in kept.stdout.split())} files read"
    )
