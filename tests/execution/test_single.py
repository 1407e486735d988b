"""`kb run` and `kb verify`: snippets that print, warn, fail, hang, flood, fork and kill themselves."""

import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from kb.content.layers import Layer
from kb.execution.interpreter import find_interpreter, is_noise
from kb.execution.isolation import verify
from kb.execution.judging import jobs

SNIPPET = "snippets/averages/mean_value.py"


def snippet(kb, code: str, output: str = "done") -> None:
    """Give the entry `mean_value` another snippet."""
    kb.write(SNIPPET, f'"""Shows it."""\n\n# %% x\n{code}\n\n# Output:\n# {output}\n')


def test_run_prints_what_the_snippet_prints(kb):
    """stdout is the snippet's alone; stderr says where it ran."""
    done = kb("run", "mean_value")
    assert (done.returncode, done.stdout) == (0, "mean: 2.5\n")
    assert done.stderr.startswith("mean_value ran in ")
    assert f"with {sys.executable}: Python {sys.version.split()[0]}" in done.stderr


def test_output_comes_as_it_is_printed(kb):
    """The first line is there long before the snippet ends."""
    snippet(kb, "import time\nprint('first')\ntime.sleep(600)")
    process = subprocess.Popen(
        [sys.executable, "-m", "kb", "run", "mean_value"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=kb.env,
        cwd=kb.work,
    )
    assert process.stdout.readline() == b"first\n"
    assert process.poll() is None, "the snippet should still sleep"
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=15)
    assert process.returncode == 130


def test_ctrl_c_ends_the_whole_group(kb, tmp_path):
    """Children of the snippet go with it."""
    mark = tmp_path / "child"
    snippet(
        kb,
        f"import subprocess, time\nchild = subprocess.Popen(['sleep', '60'])\nopen({str(mark)!r}, 'w').write(str(child.pid))\nprint('go')\ntime.sleep(60)",
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "kb", "run", "mean_value"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=kb.env,
        cwd=kb.work,
    )
    assert process.stdout.readline() == b"go\n"
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=15)
    assert not is_running(int(mark.read_text()))


def is_running(pid: int) -> bool:
    """Whether a process is there and not a zombie, given a second to go."""
    for _ in range(20):
        try:
            status = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return False
        if status == "Z":
            return False
        time.sleep(0.05)
    return True


def test_a_timeout_is_exit_124(kb, tmp_path):
    """And says so; the group is gone."""
    mark = tmp_path / "child"
    snippet(
        kb,
        f"import subprocess, time\nchild = subprocess.Popen(['sleep', '60'])\nopen({str(mark)!r}, 'w').write(str(child.pid))\ntime.sleep(60)",
    )
    done = kb("run", "mean_value", "--timeout", "1.5")
    assert done.returncode == 124
    assert "still running after 1.5 s" in done.stderr
    assert not is_running(int(mark.read_text()))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("raise SystemExit(7)", 7),
        ("raise ValueError('no')", 1),
        ("import os\nos._exit(9)", 9),
        ("import sys\nsys.exit()", 0),
    ],
)
def test_run_gives_the_exit_code_of_the_snippet(kb, code, expected):
    """Whatever way it ends."""
    snippet(kb, code)
    assert kb("run", "mean_value").returncode == expected


def test_a_failing_snippet_shows_its_own_traceback(kb):
    """From the snippet's line on, without kb's frames."""
    snippet(kb, "raise ValueError('no such luck')")
    done = kb("run", "mean_value")
    assert "ValueError: no such luck" in done.stderr
    assert "execute.py" not in done.stderr
    assert "failed with exit code 1" in done.stderr


def test_a_killed_snippet_is_told_by_its_signal(kb):
    """As a shell has it: 128 and the number of the signal."""
    snippet(kb, "import os\nos.kill(os.getpid(), 9)")
    assert kb("run", "mean_value").returncode == 137


def test_missing_packages_are_named_with_the_command_that_installs_them(kb):
    """One line, before anything runs; the names are those of PyPI."""
    snippet(kb, "print('x')\nimport no_such_package_a\nimport no_such_package_b.c")
    done = kb("run", "mean_value")
    assert done.stdout == ""
    assert f"install: {sys.executable} -m pip install no_such_package_a no_such_package_b" in done.stderr
    assert done.stderr.count("\n") == 1


def test_files_are_kept_where_asked(kb, tmp_path):
    """Else in a temporary directory, and named."""
    snippet(kb, "open('result.txt', 'w').write('1')\nprint('done')")
    done = kb("run", "mean_value", "--keep", str(tmp_path / "kept"))
    assert (tmp_path / "kept/result.txt").read_text() == "1"
    assert f"wrote {tmp_path}/kept/result.txt" in done.stderr
    done = kb("run", "mean_value", TMPDIR=str(tmp_path))
    (line,) = (line for line in done.stderr.splitlines() if line.startswith("wrote "))
    assert Path(line.removeprefix("wrote ")).read_text() == "1"


def test_nothing_is_left_behind(kb, tmp_path):
    """Without files written, no temporary directory stays."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    kb("run", "mean_value", TMPDIR=str(scratch))
    kb("verify", TMPDIR=str(scratch))
    assert list(scratch.iterdir()) == []


def test_noise_is_told_from_messages():
    """TensorFlow's start-up lines are noise; a warning or an error is not."""
    assert is_noise(
        b"2026-01-02 03:04:05.678901: I tensorflow/core/util/port.cc:153] oneDNN custom operations are on.\n"
    )
    assert is_noise(b"WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\n")
    assert is_noise(b"I0000 00:00:1700000000.123456  1 port.cc:153] oneDNN\n")
    assert not is_noise(b"UserWarning: the model is not built\n")
    assert not is_noise(b"ValueError: no\n")


def test_the_interpreter_is_the_users_own(kb, monkeypatch, tmp_path):
    """--python, else KB_PYTHON, else the active environment, else kb's own."""
    for name in ("KB_PYTHON", "VIRTUAL_ENV", "CONDA_PREFIX"):
        monkeypatch.delenv(name, raising=False)
    assert find_interpreter() == sys.executable
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/python").symlink_to(sys.executable)
    monkeypatch.setenv("CONDA_PREFIX", str(tmp_path))
    assert find_interpreter() == str(tmp_path / "bin/python")
    monkeypatch.setenv("KB_PYTHON", sys.executable)
    assert find_interpreter() == sys.executable
    assert find_interpreter(str(tmp_path / "bin/python")) == str(tmp_path / "bin/python")


BAD = {
    "wrong output": ("print('other')", "failed", "documented 'done', printed 'other'"),
    "exception": ("print('done')\nraise KeyError('gone')", "failed", "KeyError: 'gone'"),
    "assert": ("print('done')\nassert 1 == 2, 'one is not two'", "failed", "AssertionError: one is not two"),
    "exit": ("print('done')\nraise SystemExit(3)", "failed", "exit code 3"),
    "warning": ("import warnings\nwarnings.warn('old name', FutureWarning)\nprint('done')", "failed", "warned: line 5: FutureWarning: old name"),
    "deprecation": ("import warnings\nwarnings.warn('old', DeprecationWarning)\nprint('done')", "failed", "DeprecationWarning: old"),
    "hang": ("import time\ntime.sleep(60)", "timeout", "still running after 3 s"),
    "stopped": ("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", "timeout", "still running"),
    "flood": ("for _ in range(100):\n    print('x' * 1_000_000)", "failed", "printed more than 1,000,000 bytes"),
    "kills itself": ("import os\nos.kill(os.getpid(), 9)", "failed", "killed by signal 9"),
    "kills its group": ("import os\nos.killpg(0, 9)", "failed", "killed by signal 9"),
    "leaves at once": ("import os\nprint('done', flush=True)\nos._exit(0)", "failed", "ended before its last line"),
    "memory": ("x = bytearray(1 << 40)\nprint('done')", "failed", "MemoryError"),
    "missing package": ("import no_such_package", "failed", "not installed: no_such_package"),
    "ends what waits for it": ("import os\nos.kill(os.getppid(), 9)\nimport time\ntime.sleep(60)", "failed", "was killed by signal 9"),
    "stops what waits for it": ("import os, signal, time\nos.kill(os.getppid(), signal.SIGSTOP)\ntime.sleep(60)", "timeout", "still running"),
    "no open": ("import builtins\nprint('done')\nbuiltins.open = builtins.isinstance = builtins.len = builtins.type = None", "failed", "replaced a part of Python"),
    "no modules": ("import sys\nprint('done')\nsys.modules = sys.version_info = None", "failed", "replaced a part of Python"),
    "no exit": ("import os, sys\nos._exit = sys.exit = lambda code: None\nraise SystemExit(3)", "failed", "exit code 3"),
    "surrogates in an error": ("raise ValueError('a\\udc80b' + 'long' * 10**5)", "failed", "ValueError: ablong"),
    "surrogates in a warning": ("import warnings\nwarnings.warn('\\udc80old')\nprint('done')", "failed", "UserWarning: old"),
    "an error that cannot be told": ("class E(Exception):\n    def __str__(self):\n        raise self\nraise E", "failed", "str() failed"),
    "hangs at exit": ("import atexit, time\natexit.register(time.sleep, 60)\nprint('done')", "timeout", "still running"),
    "hangs in a thread": ("import threading, time\nthreading.Thread(target=time.sleep, args=(60,)).start()\nprint('done')", "timeout", "still running"),
    "a large exit code": ("raise SystemExit(10**30)", "failed", "exit code 255"),
    "writes the report itself": ("import os, json\nfor i in range(3, 64):\n    try:\n        os.write(i, b'[' * 100_000)\n        os.close(i)\n    except OSError:\n        pass\nprint('done')", "failed", "ended before its last line"),
    "another report": ("import os, json\nfor i in range(3, 64):\n    try:\n        os.write(i, json.dumps({'warnings': 1, 'versions': [1], 'installed': {}, 'seconds': 'x', 'missing': 7}).encode())\n        os.close(i)\n    except OSError:\n        pass\nprint('done')", "failed", "ended before its last line"),
    "deep recursion": ("def f():\n    f()\nf()", "failed", "RecursionError"),
}  # fmt: skip
GOOD = {
    "prints": "print('done')",
    "forks": "import os\nif os.fork() == 0:\n    import time\n    time.sleep(60)\nprint('done')",
    "writes files": "open('a.txt', 'w').write('a')\nprint('done')",
    "leaves a temporary file": "import tempfile\ntempfile.mkstemp(prefix='left-by-a-snippet-')\nprint('done')",
    "no json": "import json, os\nprint('done')\njson.dump = json.dumps = os.walk = os.write = os.path.join = None",
    "may write no file": "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\nprint('done')",
    "prints surrogates": "import sys\nprint('done')\nprint('\\udc80', file=sys.stderr)",
    "prints at exit": "import atexit\natexit.register(print, 'done')",
    "prints in a thread": "import threading, time\nthreading.Thread(target=lambda: (time.sleep(0.2), print('done'))).start()",
    "starts a daemon": "import os, subprocess\nsubprocess.Popen(['sleep', '60'], start_new_session=True)\nprint('done')",
    "removes its folder": "import os, shutil\nshutil.rmtree(os.getcwd())\nprint('done')",
    "changes directory": "import os\nos.chdir('/')\nprint('done')",
    "reads standard input": "import sys\nassert sys.stdin.read() == '', 'empty'\nprint('done')",
    "closes stdout": "import sys\nprint('done', flush=True)\nsys.stderr.close()",
}


@pytest.fixture
def hard_cases(tmp_path):
    """A layer with a snippet for each case."""
    for name, code in {**{k: v[0] for k, v in BAD.items()}, **GOOD}.items():
        identity = name.replace(" ", "_")
        for folder, suffix, text in (
            (
                "entries",
                ".md",
                f"---\ntitle: x\nkind: concept\nsummary: x.\ntags: [a]\nsnippet: a/{identity}.py\nsee_also: []\n---\n",
            ),
            ("snippets", ".py", f'"""Shows it."""\n\n# %% x\n{code}\n\n# Output:\n# done\n'),
        ):
            path = tmp_path / folder / "a" / (identity + suffix)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return Layer("shipped", str(tmp_path))


@pytest.mark.parametrize("fork", [True, False])
def test_one_snippet_never_touches_another(hard_cases, fork):
    """Each bad case fails for its own reason, in forks and in plain processes, and each good one beside it passes."""
    outcomes = {o.id: o for o in verify(jobs([hard_cases]), sys.executable, workers=8, timeout=3, fork=fork)}
    assert set(outcomes) == {name.replace(" ", "_") for name in {**BAD, **GOOD}}
    for name, (_, status, reason) in BAD.items():
        outcome = outcomes[name.replace(" ", "_")]
        assert (outcome.status, reason in outcome.reason) == (status, True), (name, outcome)
    for name in GOOD:
        outcome = outcomes[name.replace(" ", "_")]
        assert outcome.status == "passed", (name, outcome)
    assert not list(Path(tempfile.gettempdir()).glob("left-by-a-snippet-*"))


def test_a_package_that_the_entry_requires_is_a_skip_with_its_reason(kb):
    """Only what `requires` names may be missing."""
    snippet(kb, "import no_such_package")
    path = kb.library / "entries/averages/mean_value.md"
    path.write_text(path.read_text().replace("tags:", "requires: [no-such-package]\ntags:"))
    done = kb("verify", "mean_value")
    assert done.returncode == 0
    assert "mean_value: skipped: not installed: no_such_package" in done.stderr


def test_a_required_package_that_a_library_imports_by_itself_is_a_skip_too(kb):
    """As pandas does with openpyxl; what fails although everything required is there stays a failure."""
    snippet(kb, "raise ImportError('`Import openpyxl` failed')")
    path = kb.library / "entries/averages/mean_value.md"
    text = path.read_text()
    path.write_text(text.replace("tags:", "requires: [no-such-package]\ntags:"))
    assert "mean_value: skipped: not installed: no-such-package" in kb("verify", "mean_value").stderr
    assert "kb: not installed in " in kb("run", "mean_value").stderr
    path.write_text(text.replace("tags:", "requires: [pytest]\ntags:"))
    assert kb("verify", "mean_value").returncode == 1


def test_verify_reports(kb):
    """Exit 0 with counts; exit 1 with file and reason when one fails."""
    done = kb("verify")
    assert done.returncode == 0
    assert "3 passed" in done.stderr
    snippet(kb, "print('other')")
    done = kb("verify")
    assert done.returncode == 1
    assert done.stdout.startswith(str(kb.library / SNIPPET) + ": failed: line 1 of the output")
    assert "1 failed, 2 known" in done.stderr
    assert kb("verify", "no_such").returncode == 1


def test_update_rewrites_the_output_and_shows_the_difference(kb):
    """Once; then there is nothing to change. A snippet that fails keeps its block."""
    snippet(kb, "print('new line')")
    done = kb("verify", "--update", "mean_value")
    assert "-# done" in done.stdout
    assert "+# new line" in done.stdout
    assert (kb.library / SNIPPET).read_text().endswith("# Output:\n# new line\n")
    again = kb("verify", "--update", "mean_value")
    assert (again.returncode, again.stdout) == (0, "")
    snippet(kb, "raise ValueError('no')")
    before = (kb.library / SNIPPET).read_text()
    done = kb("verify", "--update", "mean_value")
    assert done.returncode == 1
    assert "its output block is as it was" in done.stdout
    assert (kb.library / SNIPPET).read_text() == before


def test_interrupted_verification_leaves_no_processes(kb, tmp_path):
    """Ctrl-C ends the server and the snippets."""
    mark = tmp_path / "pid"
    snippet(kb, f"import os, time\nopen({str(mark)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)")
    process = subprocess.Popen(
        [sys.executable, "-m", "kb", "verify", "mean_value"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=kb.env,
        cwd=kb.work,
    )
    for _ in range(200):
        if mark.exists() and mark.read_text():
            break
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=15)
    assert process.returncode == 130
    assert not is_running(int(mark.read_text()))
