"""`kb search -i`: searches as a person types, shows the page beside, and does what was chosen."""

import fcntl
import os
import pty
import select
import shutil
import struct
import sys
import termios
import time

import pytest

# Types a query into the fzf that it stands for: runs what fzf would, and picks the first line of the answer.
FZF = """#!{python} -I
import os, shlex, subprocess, sys
options = dict(arg.removeprefix("--").partition("=")[::2] for arg in sys.argv[1:] if "=" in arg)
before = sys.stdin.read()
command = options["bind"].removeprefix("change:reload:").replace("{{q}}", shlex.quote({query!r}))
found = subprocess.run([os.environ["SHELL"], "-c", command], stdout=subprocess.PIPE, text=True).stdout
line = (found or before).partition("\\n")[0]
preview = options["preview"].replace("{{1}}", shlex.quote(line.partition("\\t")[0]))
subprocess.run([os.environ["SHELL"], "-c", preview], stdout=2)
print("before:", before.replace("\\n", " | "), file=sys.stderr)
print("query:", options["query"], file=sys.stderr)
print({pressed!r})
print(line)
"""


@pytest.fixture
def picking(kb, tmp_path):
    """kb with such an fzf, in which that is typed and pressed."""

    def start(query: str, *args: str, pressed: str = ""):
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        (folder / "fzf").write_text(FZF.format(python=sys.executable, query=query, pressed=pressed))
        (folder / "fzf").chmod(0o755)
        return kb("search", "-i", *args, PATH=f"{folder}:{kb.env['PATH']}", SHELL="/bin/false")

    return start


def test_what_is_typed_is_searched(picking):
    """Whatever the first query was; the page stands beside, and is shown in the end."""
    done = picking("average", "harmonic")
    assert done.stdout.startswith("Mean of numbers")
    assert "Sum divided by count" in done.stderr
    assert "before: harmonic_formula" in done.stderr
    assert "query: harmonic" in done.stderr


def test_it_begins_with_everything(picking):
    """Where nothing was asked for; the filters hold for what is typed too."""
    done = picking("")
    assert all(name in done.stderr for name in ("error_division", "harmonic_formula", "mean_value"))
    done = picking("mean", "--kind", "formula")
    assert done.stdout.startswith("Harmonic mean")
    assert "before: harmonic_formula\tharmonic_formula  Harmonic mean  formula | \n" in done.stderr


def test_keys_say_what_is_done(picking):
    """Ctrl-R runs it; Ctrl-Y puts the code on the clipboard, or prints it where there is none."""
    assert picking("average", pressed="ctrl-r").stdout == "mean: 2.5\n"
    assert "# %% data" in picking("average", pressed="ctrl-y").stdout


@pytest.mark.parametrize(
    "query", ["'; touch bad; '", "$(touch bad)", "`touch bad`", "--help", "-n", '"', "\\", "{1}", "!!", "a\tb", "%s"]
)
def test_any_text_is_a_query(kb, picking, query):
    """A word for the search, and nothing for the shell."""
    done = picking(query)
    assert done.returncode in (0, 1)
    assert "Usage" not in done.stderr
    assert list(kb.work.iterdir()) == []


def test_an_fzf_that_is_too_old(kb, tmp_path):
    """One of the hits is picked by its number, as where there is none."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/fzf").write_text("#!/bin/sh\necho 'unknown option: --disabled' >&2\nexit 2\n")
    (tmp_path / "bin/fzf").chmod(0o755)
    for path in (f"{tmp_path}/bin:{kb.env['PATH']}", str(tmp_path / "nothing")):
        done = kb("search", "-i", "average", stdin="1\n", PATH=path)
        assert done.stdout.startswith("Mean of numbers")
        assert "  1  mean_value" in done.stderr
        done = kb("search", "-i", PATH=path)
        assert (done.returncode, "nothing to search for" in done.stderr) == (2, True)


def test_the_real_fzf(kb):
    """In a terminal: letters are typed, the answer changes, Enter shows the page."""
    if not shutil.which("fzf"):
        pytest.skip("fzf is not installed")
    kb("index")
    env = kb.env | {"TERM": "xterm", "PYTHONWARNINGS": "ignore", "KB_PAGER": "/bin/cat"}
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.chdir(kb.work)
        os.execve(sys.executable, [sys.executable, "-P", "-m", "kb", "search", "-i"], env)

    def seen(until: str) -> str:
        text = ""
        deadline = time.monotonic() + 10
        while until not in text and time.monotonic() < deadline:
            if select.select([terminal], [], [], 0.1)[0]:
                try:
                    text += os.read(terminal, 65536).decode(errors="replace")
                except OSError:  # Linux: the other end is closed
                    break
        return text

    assert "3/3" in seen("3/3")
    os.write(terminal, b"harmonic")
    assert "1/1" in seen("1/1")
    os.write(terminal, b"\r")
    assert "of two numbers" in seen("of two numbers")
    os.close(terminal)
    os.waitpid(pid, 0)
