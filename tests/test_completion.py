"""Tab: what a shell offers for `kb ...`, and that bash, zsh and fish offer it."""

import contextlib
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import termios
import time

import pytest

from kb.commands.completing import Bash
from kb.commands.group import group


@pytest.fixture
def offered(own, monkeypatch):
    """What is offered for the start of a line, in bash, which divides words at `=` too."""
    monkeypatch.setenv("COMP_WORDBREAKS", "=:")

    def ask(line: str) -> list[str]:
        monkeypatch.setenv("COMP_LINE", line)
        return [offer.partition(",")[2] for offer in Bash(group, {}, "kb", "_KB_COMPLETE").complete().splitlines()]

    return ask


CASES = [
    ("kb sho", ["show"]),
    ("kb mean", ["mean_value"]),
    ("kb show Mean", ["mean_value"]),
    ("kb show MEANV", ["mean_value"]),
    ("kb run mean-v", ["mean_value"]),
    ("kb search harm", ["harmonic_formula"]),
    ("kb show mean_value er", ["error_division"]),
    ("kb --no-project mean", ["mean_value"]),
    ("kb --no", ["--no-project"]),
    ("kb mean_value --ce", ["--cell"]),
    ("kb mean_value --cell ", ["data", "mean", "check"]),
    ("kb show mean_value --cell M", ["mean"]),
    ("kb list --kind f", ["formula"]),
    ("kb search mean --tag S", ["statistics"]),
    ("kb list --lib stat", ["statistics"]),
    ("kb show mean_value --target kag", ["kaggle-2024"]),
    ("kb show mean_value --target scikit", ["scikit-learn=="]),
    ("kb show mean_value --target scikit-learn==1.2", ["1.2.2"]),  # bash divides words at =
    ("kb show mean_value --target pandas==2.2.2,scikit-learn==1.2", ["1.2.2"]),
    ("kb doctor --target colab-2026", ["colab-2026-08"]),
    ("kb new --topic aver", ["averages"]),
    ("kb matrix lat", ["latest"]),
    ("kb help ev", ["evidence"]),
    ("kb completion z", ["zsh"]),
    ("kb run mean_value --python /usr/b", ["/usr/b"]),  # of files: the shell itself looks
    ("kb show nothing --cell ", []),
    ("kb show 'mean", ["mean_value"]),
    ("kb show zzz", []),
]


def test_what_is_offered(offered):
    """Names in any case, options, their values, cells of the entry on the line; nothing for what is not known."""
    found = {line: offered(line) for line, _ in CASES}
    assert found == dict(CASES)
    assert "mean_value" not in offered("kb "), "before a letter is typed, commands alone"


def test_nothing_is_said_within_the_line(kb):
    """Neither that the index is built, nor what is wrong with a file or with the line."""
    for n in range(60):
        kb.write(f"entries/averages/broken_{n}.md", "---\n")
    for line in ("kb show mean", "kb show --no-such m", "kb show mean_value --json --cell "):
        done = kb(COMP_LINE=line, _KB_COMPLETE="bash_complete", KB_STATE="/dev/null/x")
        assert (done.returncode, done.stderr) == (0, "")


def test_what_is_offered_is_one_word(kb, offered):
    """A cell with a blank, or with what a shell would execute; no control character."""
    path = kb.library / "snippets/averages/mean_value.py"
    path.write_text(path.read_text().replace("# %% data", "# %% two words; $(touch x) \x1b[2J"))
    assert offered("kb mean_value --cell tw") == [r"two\ words\;\ \$\(touch\ x\)\ \[2J"]


def test_the_function_of_an_earlier_version_is_answered(kb):
    """People have its text in their ~/.bashrc."""
    done = kb(COMP_WORDS="kb\nshow\nmean", COMP_CWORD="2", _KB_COMPLETE="bash_complete")
    assert done.stdout.strip() == "plain,mean_value"


@pytest.fixture
def shell(kb, tmp_path):
    """Starts a shell that has nothing but the code that `kb completion` prints, and types into it."""
    started = []

    def start(name: str):
        program = shutil.which(name) or pytest.skip(f"{name} is not installed")
        home = tmp_path / "home"
        bin_ = tmp_path / "bin"
        bin_.mkdir()
        (bin_ / "kb").write_text(f'#!/bin/sh\nexec {sys.executable} -P -m kb "$@"\n')
        (bin_ / "kb").chmod(0o755)
        rc = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/completions/kb.fish"}[name]
        (home / rc).parent.mkdir(parents=True, exist_ok=True)
        (home / rc).write_text(kb("completion", name).stdout)
        kb("index")
        env = kb.env | {"HOME": str(home), "PATH": f"{bin_}:{kb.env['PATH']}", "TERM": "dumb", "PS1": "$ "}
        env["PYTHONWARNINGS"] = "ignore"
        env.pop("ZDOTDIR", None)
        pid, terminal = pty.fork()
        if pid == 0:
            termios.tcsetwinsize(0, (24, 400))  # a prompt that names a long folder does not break the line
            os.chdir(kb.work)
            os.execve(program, [name, "-i"], env)
        started.append((pid, terminal))
        return Typed(terminal)

    yield start
    for pid, terminal in started:
        os.close(terminal)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


class Typed:
    """A terminal into which a person types."""

    def __init__(self, terminal: int):
        self.terminal, self.seen = terminal, ""

    def __call__(self, keys: str, until: str) -> str:
        """What is seen until that appears, or for ten seconds."""
        os.write(self.terminal, keys.encode())
        self.seen = ""
        deadline = time.monotonic() + 10
        while until not in self.seen and time.monotonic() < deadline:
            if select.select([self.terminal], [], [], 0.1)[0]:
                self.seen += os.read(self.terminal, 65536).decode(errors="replace")
        return self.seen


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_a_real_shell_completes(shell, name):
    """With an empty configuration: entries in any case, cells, versions; what the line then does is right."""
    typed = shell(name)
    first = typed("echo re''ady\r", "ready")
    assert "compdef" not in first
    assert "mean: 2.5" in typed("kb run MEANV\t\r", "mean: 2.5")
    assert "values = [" in typed("kb mean_value --cell dat\t\r", "values = [")
    assert "1.2.2" in typed("kb mean_value --target scikit-learn==1.2\t", "1.2.2")


def test_fish_completes(kb, tmp_path):
    """As its own command says."""
    fish = shutil.which("fish") or pytest.skip("fish is not installed")
    home = tmp_path / "home/.config/fish/completions"
    home.mkdir(parents=True)
    (home / "kb.fish").write_text(kb("completion", "fish").stdout)
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    (bin_ / "kb").write_text(f'#!/bin/sh\nexec {sys.executable} -P -m kb "$@"\n')
    (bin_ / "kb").chmod(0o755)
    env = kb.env | {"PATH": f"{bin_}:{kb.env['PATH']}", "PYTHONWARNINGS": "ignore"}
    for line, offer in (("kb show MEAN", "mean_value"), ("kb mean_value --cell da", "data"), ("kb sho", "show")):
        done = subprocess.run(
            [fish, "-c", f"complete --do-complete '{line}'"], env=env, cwd=kb.work, capture_output=True, text=True
        )
        assert done.stdout.split("\t")[0].strip() == offer, done.stderr
