"""What a snippet starts ends with it, and with kb, however either ends; what it prints is bounded; nothing is left."""

import json
import os
import pty
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from kb.content.layers import Layer
from kb.execution.interpreter import environment
from kb.execution.isolation import _apart, verify
from kb.execution.judging import facts, jobs

SNIPPET = "snippets/averages/mean_value.py"
# Itself, a child, a child in a session of its own, and a daemon whose parents have ended: their ids, in the file $MARK.
FAMILY = """
import os, subprocess, time
ids = [os.getpid(), subprocess.Popen(["sleep", "60"]).pid]
ids.append(subprocess.Popen(["sleep", "60"], start_new_session=True).pid)
read, write = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.write(write, str(os.getpid()).encode())
        os.execvp("sleep", ["sleep", "60"])
    os._exit(0)
ids.append(int(os.read(read, 20)))
with open(os.environ["MARK"] + ".new", "w") as file:
    print(*ids, file=file)
os.rename(file.name, os.environ["MARK"])
"""
ENDS = {
    ("run",): ("INT", "TERM", "HUP", "QUIT", "KILL"),
    ("verify",): ("INT", "TERM", "KILL"),
    ("verify", "--no-fork"): ("INT", "TERM", "HUP", "QUIT", "KILL"),
}


def snippet(kb, code: str) -> None:
    """Give the entry `mean_value` another snippet."""
    kb.write(SNIPPET, f'"""Shows it."""\n\n# %% x\n{code}\nprint("done")\n\n# Output:\n# done\n')


def left_of(ids: list[int]) -> list[int]:
    """Those of the processes that still run after two seconds."""
    deadline = time.monotonic() + 2
    while True:
        left = [pid for pid in ids if is_running(pid)]
        if not left or time.monotonic() > deadline:
            return left
        time.sleep(0.02)


def is_running(pid: int) -> bool:
    """Whether a process is there, and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def processes(mark: Path) -> list[int]:
    """The processes whose ids a snippet wrote down, once it has."""
    deadline = time.monotonic() + 30
    while not mark.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    return [int(text) for text in mark.read_text().split()]


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing takes in daemons")


@linux
def test_all_that_a_snippet_started_ends_with_kb(kb, tmp_path):
    """On each signal that ends kb, those among them that it cannot see."""
    snippet(kb, FAMILY + "time.sleep(60)")
    kb("index")
    started = {}
    for command, signals in ENDS.items():
        for name in signals:
            mark = tmp_path / f"{'-'.join(command)}-{name}"
            env = {**kb.env, "MARK": str(mark), "KB_STATE": f"{mark}.state", "TMPDIR": str(tmp_path)}
            # A test run in the background has some of the signals ignored, and hands that on.
            args = ["env", "--default-signal", sys.executable, "-m", "kb", *command, "mean_value"]
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            started[mark] = name, subprocess.Popen(args, env=env, cwd=kb.work, **quiet)
    ran = {mark: processes(mark) for mark in started}
    assert all(len(ids) == 4 and all(map(is_running, ids)) for ids in ran.values())
    for name, process in started.values():
        process.send_signal(getattr(signal, f"SIG{name}"))
    for mark, (name, process) in started.items():
        code = process.wait(timeout=20)
        assert code in (130, 128 + getattr(signal, f"SIG{name}"), -getattr(signal, f"SIG{name}")), mark.name
        assert left_of(ran[mark]) == [], mark.name
    assert not list(tmp_path.glob("core*"))


@linux
@pytest.mark.parametrize(
    "args", [["run"], ["run", "--timeout", "1.5"], ["verify"], ["verify", "--no-fork"], ["verify", "--timeout", "1.5"]]
)
def test_all_that_a_snippet_started_ends_with_it(kb, tmp_path, args):
    """At its last line, and when its time is up; nobody waits for what holds its output."""
    is_ended = "--timeout" in args
    snippet(kb, FAMILY + ("time.sleep(60)" if is_ended else ""))
    done = kb(*args, "mean_value", MARK=str(tmp_path / "mark"))
    assert done.returncode == (0 if not is_ended else 124 if args[0] == "run" else 1), done.stderr
    assert left_of(processes(tmp_path / "mark")) == []


@linux
@pytest.mark.parametrize("args", [["run"], ["verify"], ["verify", "--no-fork"]])
def test_a_snippet_that_kills_what_waits_for_it_leaves_nothing(kb, tmp_path, args):
    """It ends with that, and so does what it started."""
    snippet(kb, FAMILY + "import signal\nos.kill(os.getppid(), signal.SIGKILL)\ntime.sleep(60)")
    done = kb(*args, "mean_value", MARK=str(tmp_path / "mark"))
    assert done.returncode == (137 if args[0] == "run" else 1), done.stderr
    assert left_of(processes(tmp_path / "mark")) == []


@linux
def test_the_server_killed_by_a_snippet_costs_what_ran_then(kb):
    """Those that ran are not run again, since they may have done it; the others run."""
    entry = (kb.library / "entries/averages/mean_value.md").read_text().replace("symbols: [statistics.mean]\n", "")
    parent = "int(open(f'/proc/{os.getppid()}/stat').read().rpartition(')')[2].split()[1])"
    for i in range(4):
        code = f"import os, time\nos.kill({parent}, 9)\ntime.sleep(1)" if i == 1 else "pass"
        kb.write(f"entries/averages/many_{i}.md", entry.replace("mean_value", f"many_{i}"))
        kb.write(f"snippets/averages/many_{i}.py", f'"""S."""\n\n# %% x\n{code}\nprint("done")\n\n# Output:\n# done\n')
    done = kb("verify", "-j", "1", *(f"many_{i}" for i in range(4)))
    assert done.returncode == 1
    assert "3 passed, 1 failed" in done.stderr
    assert "many_1.py: failed: what runs the snippets was killed while it ran" in done.stdout


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_what_a_run_prints_is_bounded(kb, stream):
    """Also without a line feed; what was printed before is there, and the reason."""
    snippet(kb, f"import sys\nwhile True:\n    sys.{stream}.write('x' * 1_000_000)")
    done = kb("run", "mean_value")
    assert done.returncode == 1
    assert 900_000 < len(getattr(done, stream)) < 1_001_000
    assert "mean_value printed more than 1,000,000 bytes and was ended" in done.stderr


def test_a_run_has_a_limit_of_memory(kb):
    """That of verify."""
    snippet(kb, "x = bytearray(1 << 40)")
    assert "MemoryError" in kb("run", "mean_value").stderr


def test_stderr_comes_as_it_is_printed(kb):
    """A bar that is drawn with carriage returns, too."""
    snippet(kb, "import sys, time\nsys.stderr.write('half\\r')\nsys.stderr.flush()\ntime.sleep(60)")
    command = [sys.executable, "-m", "kb", "run", "mean_value"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, env=kb.env, cwd=kb.work)
    assert process.stderr.read(5) == b"half\r"
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=15)


def test_the_modes_of_the_terminal_are_restored(kb):
    """Whatever the snippet did to it."""
    main, terminal = pty.openpty()
    before = termios.tcgetattr(terminal)
    change = (
        "import termios\nfd = os.open(os.environ['TERMINAL'], os.O_RDWR | os.O_NOCTTY)\nmodes = termios.tcgetattr(fd)"
    )
    change += "\nmodes[3] &= ~(termios.ECHO | termios.ICANON)\ntermios.tcsetattr(fd, termios.TCSANOW, modes)"
    snippet(kb, f"import os\n{change}\nassert not termios.tcgetattr(fd)[3] & termios.ECHO")
    env = {**kb.env, "TERMINAL": os.ttyname(terminal)}
    command = [sys.executable, "-m", "kb", "run", "mean_value"]
    done = subprocess.run(command, stdin=terminal, capture_output=True, env=env, cwd=kb.work)
    assert (done.returncode, done.stdout) == (0, b"done\n"), done.stderr
    assert termios.tcgetattr(terminal) == before
    os.close(main)
    os.close(terminal)


def test_a_reader_that_has_seen_enough_ends_the_run(kb):
    """`kb run ... | head -1` ends at once."""
    snippet(
        kb,
        "import time\nprint('first', flush=True)\nfor i in range(600):\n    print(i, flush=True)\n    time.sleep(0.1)",
    )
    command = f"{sys.executable} -m kb run mean_value | head -1"
    done = subprocess.run(command, shell=True, env=kb.env, cwd=kb.work, capture_output=True, text=True, timeout=20)
    assert (done.stdout, done.stderr) == ("first\n", "")


def test_files_that_are_not_closed_are_written(kb):
    """As when a person runs the script."""
    snippet(kb, "file = open('left.txt', 'w')\nfile.write('all of it')")
    done = kb("run", "mean_value", "--out", "kept")
    assert done.returncode == 0
    assert (kb.work / "kept/left.txt").read_text() == "all of it"


def test_where_nothing_can_be_forked_the_same_is_said(kb):
    """Each snippet is a process then: passed, failed, too long, too much."""
    codes = {"good": "pass", "bad": "raise KeyError('no')", "long": "import time\ntime.sleep(60)"}
    codes["much"] = "while True:\n    print('x' * 100_000)"
    entry = (kb.library / "entries/averages/mean_value.md").read_text()
    for name, code in codes.items():
        kb.write(f"entries/apart/{name}.md", entry)
        kb.write(f"snippets/apart/{name}.py", f'"""S."""\n\n# %% x\n{code}\nprint("done")\n\n# Output:\n# done\n')

    def executor(todo, timeout):
        return _apart(todo, sys.executable, 4, timeout, environment(1), fresh=True)

    todo = jobs([Layer("shipped", str(kb.library))], codes)
    found = {o.id: (str(o.status), o.reason) for o in verify(todo, sys.executable, timeout=2, executor=executor)}
    assert found == {
        "good": ("passed", ""),
        "bad": ("failed", "KeyError: 'no'"),
        "long": ("timeout", "still running after 2 s"),
        "much": ("failed", "printed more than 1,000,000 bytes"),
    }


def test_a_report_is_taken_by_its_form():
    """The snippet may have put anything in its place: what has another form is left out, and what is long is cut."""
    told = {"exit": 0, "cause": None, "seconds": 1.0, "stdout": "", "stderr": ""}
    empty = dict(told)
    for report in ("", "[", "[" * 100_000, "null", "7", '"x"', "[1]", '{"warnings": 7, "missing": "x", "versions": [1]}',
                   '{"seconds": -1.0, "error": ["x"], "installed": {}, "exit": 3, "cause": "output", "id": "other"}'):  # fmt: skip
        assert facts({**told, "report": report}) == empty
    report = {"warnings": ["\udc80old", 7], "versions": {"a": "1", "b": 2}, "error": "x" * 10**6, "seconds": 0.5}
    found = facts({**told, "report": json.dumps(report)})
    assert (found["warnings"], found["versions"], found["seconds"]) == (["old"], {"a": "1"}, 0.5)
    assert len(found["error"]) == 4000


def test_what_is_run_is_what_was_read(kb):
    """A file that changes in between is not run."""
    job = jobs([Layer("shipped", str(kb.library))], ["mean_value"])[0]
    snippet(kb, "pass")
    for fork in (True, False):
        (outcome,) = verify([job], sys.executable, fork=fork)
        assert (outcome.status, outcome.reason) == ("failed", "its file changed before it was run")
        assert not outcome.is_result
