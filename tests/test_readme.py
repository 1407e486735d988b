"""README.md shows what kb prints today: every `$ kb ...` in it is run and compared.

`KB_UPDATE_README=1 pytest tests/test_readme.py` writes the transcripts again.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from kb.execution.compare import difference

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
TRANSCRIPT = re.compile(r"```console\n\$ (kb .*)\n((?:.*\n)*?)```\n")


@pytest.fixture(scope="module")
def env(tmp_path_factory):
    """Variables of a person who has just installed kb, and whose index is built."""
    home = tmp_path_factory.mktemp("home")
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("KB_", "XDG_"))}
    variables |= {
        "HOME": str(home),
        "COLUMNS": "100",
        "PYTHONPATH": str(ROOT),
        "KB_PYTHON": sys.executable,
        "LC_ALL": "C.UTF-8",
    }
    subprocess.run([sys.executable, "-m", "kb", "index"], env=variables, cwd=home, check=True)
    return variables


def test_transcripts_are_what_kb_prints(env, tmp_path):
    """Output and error stream together, numbers within the tolerance of snippets, paths of this machine as `...`."""

    def run(command: str) -> str:
        """What a command shows a person."""
        args = shlex.split(command)[1:]
        done = subprocess.run(
            [sys.executable, "-m", "kb", *args], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env, cwd=tmp_path
        )
        shown = done.stdout.decode().replace(env["HOME"], "~")
        shown = re.sub(r" in \d+\.\d s with \S+: Python.*", " in ... s with ...: Python ...", shown)
        return shown

    text = README.read_text(encoding="utf-8")
    found = TRANSCRIPT.findall(text)
    assert len(found) >= 4
    if os.environ.get("KB_UPDATE_README"):
        README.write_text(TRANSCRIPT.sub(lambda m: f"```console\n$ {m[1]}\n{run(m[1])}```\n", text), encoding="utf-8")
        return
    for command, documented in found:
        assert difference(documented, run(command)) is None, command


# Runs the lines of stdin as a person does in IPython, each of them in a cell of its own.
IPYTHON = """
import sys
from IPython.terminal.interactiveshell import TerminalInteractiveShell
shell = TerminalInteractiveShell.instance()
shell.run_cell("import pandas as pd, numpy as np")
shell.run_cell("train = pd.DataFrame({'PassengerId': range(40), 'Age': 20.0, 'Survived': [0, 1] * 20})")
shell.run_cell("np.zeros(3) @ np.zeros(4)")
for line in sys.stdin.read().splitlines():
    print("<<<", line)
    shell.run_cell(line)
    if shell.rl_next_input:
        print("next cell:", shell.rl_next_input)
    shell.rl_next_input = None
"""


def test_the_lines_for_a_notebook_do_what_is_said_of_them(env, tmp_path):
    """Each in IPython; none ends in a message of kb."""
    lines = re.search(r"```ipython\n((?:.*\n)+?)```", README.read_text(encoding="utf-8"))[1]
    done = subprocess.run(
        [sys.executable, "-c", IPYTHON], input=lines, capture_output=True, env=env | {"IPYTHONDIR": str(tmp_path)},
        cwd=tmp_path, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "kb: " not in done.stderr
    answers = dict(part.split("\n", 1) for part in done.stdout.split("<<< ")[1:])
    assert list(answers) == lines.splitlines()
    assert "Area under the ROC curve" in answers["%kb roc_auc"]
    assert "GridSearchCV(model, grid" in answers["%kb code grid_search"].partition("next cell:")[2]
    assert "X = train.drop(columns=['PassengerId', 'Survived'])" in answers[lines.splitlines()[3]]
    assert "kfold ran in" in answers["%kb run kfold"]
    assert "mismatch in its core dimension" in answers["%kb why"]
    assert "nothing found" in answers["%kb doctor"]


def test_the_lines_that_export_pages_do_so(env, tmp_path):
    """Each as it stands there, but for the library: of the tests', so that it takes as long as three entries do."""
    text = README.read_text(encoding="utf-8")
    lines = [
        shlex.split(line, comments=True) for line in re.findall(r"^kb export (?:html|site).*$", text, re.MULTILINE)
    ]
    assert len(lines) >= 3
    for line in lines:
        done = subprocess.run(
            [sys.executable, "-m", "kb", *line[1:]], capture_output=True, cwd=tmp_path, encoding="utf-8",
            env=env | {"KB_LIBRARY": str(ROOT / "tests/library")},
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert (tmp_path / "kb.html").exists() and (tmp_path / "public" / "sitemap.xml").exists()


def test_the_lines_of_python_are_what_kb_answers(env, tmp_path):
    """What stands behind `#` is what comes out."""
    code = re.search(r"```python\n(import kb\n(?:.*\n)+?)```", README.read_text(encoding="utf-8"))[1]
    code = code.replace('kb.search("roc_auc")[0].id', 'assert kb.search("roc_auc")[0].id == "roc_auc_score"')
    code = code.replace('kb.why("Input X contains NaN")', 'assert kb.why("Input X contains NaN").hits')
    assert code.count("assert") == 2
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, cwd=tmp_path, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert "GridSearchCV(model, grid" in done.stdout


def test_the_two_commands_are_the_ones_ci_calls():
    """Both stand in the README under the marks by which `.ci/run` finds them."""
    for name in ("install", "test"):
        assert re.search(rf"<!-- command: {name} -->\n```sh\n.+\n```\n", README.read_text(encoding="utf-8"))
    assert "<!-- command: $name -->" in (ROOT / ".ci/run").read_text(encoding="utf-8")
