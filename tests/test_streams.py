"""Kind to the end: streams that are closed or full, a folder that is gone, a pager that is none, numbers that are none."""

import errno
import os
import pty
import subprocess
import sys

import pytest
from calls import call

import kb.errors
from kb.commands.common import number

FULL = "kb: the answer cannot be written: No space left on device\n"
full = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the platform has no full device")


def shell(kb, command: str, **env: str) -> subprocess.CompletedProcess[str]:
    """What a shell makes of `kb ...`."""
    command = command.replace("kb ", f"{sys.executable} -m kb ")
    return subprocess.run(["sh", "-c", command], env={**kb.env, **env}, cwd=kb.work, capture_output=True, text=True)


@full
@pytest.mark.parametrize("args", ["search mean", "show mean_value --json", "--help", "run mean_value"])
def test_an_answer_that_cannot_be_written_is_said(kb, args):
    """One line, exit 1; and what cannot be said costs nothing else."""
    kb("index")
    done = shell(kb, f"kb {args} > /dev/full")
    assert (done.returncode, done.stderr) == (1, FULL)
    done = shell(kb, f"kb {args} 2> /dev/full")
    assert done.returncode == 0
    assert done.stdout


@full
def test_what_cannot_be_said_leaves_the_exit_code(kb):
    """Nothing found is 1, wrong usage 2, a snippet's own code its own."""
    kb.write("snippets/averages/mean_value.py", '"""S."""\n\n# %% x\nraise SystemExit(7)\n')
    for command, code in (("search zzzzzz", 1), ("search --nope", 2), ("run mean_value", 7)):
        for target in ("2> /dev/full", ">&- 2>&-"):
            assert shell(kb, f"kb {command} {target}").returncode == code, (command, target)


@pytest.mark.parametrize("args", ["run mean_value", "verify mean_value", "index", "check --offline"])
def test_closed_streams_change_nothing_else(kb, args):
    """No file takes their place, and what is open gets what is for it."""
    for closed in ("<&-", ">&- 2>&- <&-"):
        done = shell(kb, f"kb {args} {closed}")
        assert done.returncode == 0, (closed, done.stderr)
        assert "Traceback" not in done.stderr
        assert "kb --debug" not in done.stderr


@pytest.mark.parametrize(
    ("variable", "pager"), [("KB_PAGER", 'less "'), ("PAGER", "'"), ("KB_PAGER", " "), ("PAGER", "/no")]
)
def test_a_pager_that_is_none_costs_nothing(kb, variable, pager):
    """The page is printed, and the reason said."""
    child, fd = pty.fork()
    if child == 0:
        os.chdir(kb.work)
        env = {**kb.env, variable: pager, "LINES": "5", "TERM": "dumb"}
        os.execve(sys.executable, [sys.executable, "-m", "kb", "list"], env)
    shown = b""
    while data := read(fd):
        shown += data
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(fd)
    assert b"mean_value" in shown
    assert b"debug" not in shown


def read(fd: int) -> bytes:
    """What comes next from a terminal, nothing at its end."""
    try:
        return os.read(fd, 65536)
    except OSError:
        return b""


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        ("mean_value", 0, "Mean of numbers"),
        ("run mean_value", 0, "mean: 2.5"),
        ("verify mean_value", 0, "1 passed"),
        ("new Title --here", 1, "kb: the working directory is gone; cd to another one\n"),
        ("run mean_value --out kept", 1, "cannot keep files there"),
    ],
)
def test_a_working_directory_that_was_deleted(kb, args, code, said):
    """Whatever needs none answers; the rest says it."""
    done = shell(kb, f"mkdir gone; cd gone; rmdir ../gone; kb {args}")
    assert done.returncode == code
    assert said in done.stdout + done.stderr


@pytest.fixture
def said(kb):
    """What `kb ARGS` prints in this process: code, stdout, stderr."""

    def in_process(*args: str, stdin: bytes = b"", **env: str):
        return call(*args, env={**kb.env, **env}, work=kb.work, stdin=stdin)

    return in_process


@pytest.mark.parametrize("root", ["/nowhere", "/dev/null", "/etc/passwd", "."])
def test_a_library_that_is_none_is_said(said, root):
    """By what is set; what is found is found in the other layers."""
    code, out, err = said("list", KB_LIBRARY=root)
    assert (code, out) == (1, ""), err
    assert f"KB_LIBRARY={root}: " in err
    assert "unset KB_LIBRARY to have the library that came with kb" in err


@pytest.mark.parametrize(
    ("args", "usage"),
    [
        (["mean", "--nope"], "Usage: kb [OPTIONS] WORDS..."),
        (["mean", "--cell"], "Option '--cell' requires an argument."),
        (["mean", "--color", "x"], "Usage: kb [OPTIONS] WORDS..."),
        (["show", "--nope"], "Usage: kb show [OPTIONS] NAMES..."),
        (["--nope"], "Usage: kb [OPTIONS] [COMMAND] [ARGS]..."),
    ],
)
def test_a_usage_error_names_what_was_typed(said, args, usage):
    """`kb WORDS` is no command of another name."""
    code, out, err = said(*args)
    assert (code, out) == (2, "")
    assert usage in err
    assert "lookup" not in err


@pytest.mark.parametrize("word", ["a" * 101, "ab" * 200, "Ab" * 500, "é" * 120, "x" * 50_000])
def test_a_long_word_is_a_word(said, word):
    """It is searched for, and not found."""
    for command, told in (("search", "nothing found for"), ("why", "kb does not know this message")):
        code, out, err = said(command, word)
        assert (code, out) == (1, ""), err
        assert told in err


@pytest.mark.parametrize("limit", [str(1 << 63), "9" * 40])
def test_a_limit_above_what_a_database_can_hold(said, limit):
    """Is a limit."""
    assert said("search", "mean", "-n", limit).out == said("search", "mean", "--all").out
    assert said("why", "division by zero", "-n", limit).code == 0


@pytest.mark.parametrize("seconds", ["nan", "inf", "-inf", "1e400", "0", "-1", "x", ""])
def test_a_time_that_is_none_is_refused(said, seconds):
    """Not a run that never ends, or ends before it has begun."""
    for command in ("run", "verify"):
        assert said(command, "mean_value", "--timeout", seconds).code == 2


@pytest.mark.parametrize("name", ["a" * 61, "ab" * 3000, "a b", "../x", "\x1b"])
def test_a_record_has_a_name_that_a_file_can_have(said, name):
    """Before anything runs."""
    assert said("verify", "mean_value", "--record", name).code == 2


@pytest.mark.parametrize("text", ["²", "٣", "९९", "", " ", "-5", "+5", "1e3", "0x10", "1_000", "9" * 5000])
def test_digits_are_ascii_digits(said, text):
    """Of the width of a terminal, and of a choice: everything else is no number."""
    assert number(text) == 0
    code, out, _ = said("list", COLUMNS=text, LINES=text)
    assert code == 0
    assert "mean_value" in out


def test_numbers_are_read():
    """Those of a few digits."""
    assert [number(text) for text in ("1", "80", "099", "99999")] == [1, 80, 99, 99999]


@pytest.mark.parametrize("typed", ["", "\n", "²\n", "99999999999999999999\n", "r\n", "\udc80\n", "c ٣\n"])
def test_a_choice_that_is_none_leaves(said, typed):
    """At the end of the input, and after an empty line."""
    code, out, err = said("search", "-i", "mean", stdin=typed.encode("utf-8", "surrogateescape"), PATH="/nowhere")
    assert (code, out) == (1, ""), err


@pytest.mark.parametrize("limit", [0, -1, -(1 << 70)])
def test_a_limit_that_is_none_is_refused(limit):
    """In Python too, before anything is read."""
    for function in (kb.search, kb.why):
        with pytest.raises(kb.errors.UsageError, match="must be 1 or more; None for all"):
            function("mean", limit=limit)


@pytest.mark.parametrize("editor", ['vi "', "'", "/no/such"])
def test_an_editor_that_is_none_is_said(said, editor):
    """By what is set."""
    code, _, err = said("edit", "mean_value", EDITOR=editor)
    assert code == 1
    assert "cannot be started; set EDITOR to one that can" in err


def test_an_answer_that_nobody_reads_on_is_no_failure(kb):
    """`kb list | head`: quiet, and the exit code that a shell gives to a broken pipe."""
    kb("index")
    read, write = os.pipe()
    os.close(read)
    for args in (["list"], ["search", "mean"], ["show", "mean_value"], ["show", "mean_value", "--json"], ["--help"]):
        done = subprocess.run(
            [sys.executable, "-m", "kb", *args], stdout=write, stderr=subprocess.PIPE, env=kb.env, cwd=kb.work
        )
        assert (done.returncode, done.stderr) == (141, b""), args
    os.close(write)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (MemoryError(), "there is not enough memory"),
        (OSError(errno.EMFILE, "Too many open files"), "too many files are open"),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), "there is no room for another process"),
        (RuntimeError("can't start new thread"), "there is no room for another thread"),
    ],
)
def test_what_a_machine_has_too_little_of_is_said(kb, monkeypatch, error, said):
    """A limit of the shell is no fault of kb: wherever it is met, a message says what to look at."""

    def fail(*args: object, **options: object) -> None:
        raise error

    monkeypatch.setattr("kb.commands.found.search", fail)
    done = call("search", "mean", env=kb.env, work=kb.work)
    assert (done.code, done.err) == (1, f"kb: {said}; see what ulimit -a allows, or end other programs\n")
