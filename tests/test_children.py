"""The working directory is no import path: nothing that lies beside the user runs, in kb or in a process that it starts."""

import ast
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tables import write_tables

from kb import programs

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kb"
# Modules that kb, the libraries or Python itself import; a program for each that is looked for on PATH.
MODULES = (
    "click", "sqlite3", "json", "yaml", "typing", "re", "subprocess", "shutil", "tempfile", "hashlib", "selectors",
    "statistics", "numpy", "pandas", "sklearn", "traceback", "multiprocessing", "sqlite_utils", "markdown_it", "shlex",
    "sitecustomize", "usercustomize", "execute", "signatures", "kb_snippet", "difflib", "random", "pip",
)  # fmt: skip
PROGRAMS = ("fzf", "less", "uv", "xclip", "tmux", "nano", "vi", "python", "python3", "sh", "bash")
STARTS = {
    "subprocess.run", "subprocess.Popen", "subprocess.call", "subprocess.check_call", "subprocess.check_output",
    "os.fork", "os.forkpty", "os.system", "os.popen", "os.startfile", "pty.spawn", "pty.fork", "runpy.run_path",
    "multiprocessing.get_context", "multiprocessing.Pool", "multiprocessing.Process", "ProcessPoolExecutor",
    "concurrent.futures.ProcessPoolExecutor", "asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell",
}  # fmt: skip
FORKED = "a copy of kb's own process, which imports from the path that it has"
# Every place that starts a process, and the command here that reaches it.
CHILDREN = {
    "commands/common.py:page": "page",
    "commands/picker.py:_with_fzf": "search -i mean",
    "commands/edit.py:command": "edit mean_value",
    "display/clipboard.py:copy": "show mean_value --copy",
    "display/clipboard.py:_through_multiplexer": "programs.find",
    "execution/interpreter.py:installed": "verify",
    "execution/signatures.py:ask": "check",
    "execution/tables.py:read_table": "show own_table --code --data numbers.csv --target y",
    "execution/single.py:_watched": "run mean_value",
    "execution/isolation.py:_serve": "verify --all --no-fork mean_value",
    "execution/isolation.py:_once": "of platforms that cannot fork",
    "execution/virtualenv.py:_uv": "matrix kaggle-2024",
    "index/opening.py:compare_files": FORKED,
    "index/writer.py:_prepared": FORKED,
    "notes/writer.py:_read": FORKED,
    "inside/serve.py:start": FORKED,
    "inside/serve.py:watch": FORKED,
    "inside/serve.py:become_snippet": "verify --all --no-fork mean_value",
    "inside/serve.py:parents": "/bin/ps, where there is no /proc",
    "versions/collect/__main__.py:download": "python -I, tests below",
    "versions/collect/isolated.py:ask": "uv, in an environment of its own; for maintainers",
}
COMMANDS = sorted({what for what in CHILDREN.values() if what.split()[0] in ("edit", "verify", "run", "check", "matrix", "search", "show")})  # fmt: skip


def dotted(node: ast.expr) -> str:
    """`subprocess.run` of the expression that is called."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def starts(path: Path) -> set[str]:
    """The functions of a file that start a process."""
    found = set()
    for function in ast.walk(ast.parse(path.read_text())):
        if isinstance(function, ast.FunctionDef):
            for call in ast.walk(function):
                name = dotted(call.func) if isinstance(call, ast.Call) else ""
                if name in STARTS or name.startswith(("os.exec", "os.spawn", "os.posix_spawn")):
                    found.add(f"{path.relative_to(PACKAGE).as_posix()}:{function.name}")
    return found


def test_every_child_is_known():
    """Whoever starts another process adds it to the table above, and with it to the tests."""
    assert set().union(*map(starts, PACKAGE.rglob("*.py"))) == set(CHILDREN)


@pytest.fixture
def trapped(kb, tmp_path):
    """A working directory, first on PATH, full of modules and programs that leave their names where `ran` looks."""
    kb.env["RAN"] = str(tmp_path / "ran")
    leave = "import os\n\nwith open(os.environ['RAN'], 'a') as file:\n    file.write(__name__ + ' ')\n"
    for name in MODULES:
        (kb.work / f"{name}.py").write_text(leave)
    (kb.work / "kb").mkdir()
    (kb.work / "kb/__init__.py").write_text(leave)
    for name in PROGRAMS:
        (kb.work / name).write_text(
            f'#!{sys.executable} -I\nimport os\nopen(os.environ["RAN"], "a").write("{name} ")\n'
        )
        (kb.work / name).chmod(0o755)
    kb.env["PATH"] = f".{os.pathsep}{os.pathsep}{kb.env['PATH']}"
    return kb


def ran(kb) -> str:
    """Which traps were run."""
    path = Path(kb.env["RAN"])
    return path.read_text() if path.exists() else ""


def script(directory: Path, name: str, text: str) -> Path:
    """A program in a folder of its own, which is to be found."""
    path = directory / "bin" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize("args", [*COMMANDS, "api mean", "completion bash"])
def test_nothing_beside_the_user_runs(trapped, tmp_path, args):
    """Whatever kb does, installed or as `python -P -m kb`."""
    kb = trapped
    script(tmp_path, "fzf", 'for a; do case "$a" in --preview=*) p="${a#--preview=}";; esac; done\n'
           'read line; id=$(echo "$line" | cut -f1)\n/bin/sh -c "$(echo "$p" | sed "s/{1}/$id/")" >&2\nexit 1\n')  # fmt: skip
    script(tmp_path, "xclip", f"cat > {tmp_path}/clipboard\n")
    script(tmp_path, "uv", f'pwd >> {tmp_path}/where\n[ "$1" = venv ] || exit 0\nfor last; do :; done\n'
           f'exec {sys.executable} -I -m venv --without-pip "$last"\n')  # fmt: skip
    bin_ = script(tmp_path, "editor", "exit 0\n").parent
    traps, _, others = kb.env["PATH"].partition(f"{os.pathsep}{os.pathsep}")
    path = f"{traps}{os.pathsep}{os.pathsep}{bin_}{os.pathsep}{others}"  # before a real uv
    kb.env |= {"PATH": path, "DISPLAY": ":0", "EDITOR": str(bin_ / "editor")}
    if "own_table" in args:
        write_tables(kb.work)
        source = (kb.library / "snippets/averages/mean_value.py").read_text()
        for folder, suffix in (("entries", ".md"), ("snippets", ".py")):
            path = kb.library / folder / f"averages/mean_value{suffix}"
            shutil.copy(path, path.with_name(f"own_table{suffix}"))
        path = kb.library / "entries/averages/own_table.md"
        path.write_text(path.read_text().replace("tags:", "own_data: [regression, binary]\ntags:"))
        kb.write("snippets/averages/own_table.py", source.replace(
            "values = [1, 2, 3, 4]", "from sklearn.datasets import load_diabetes\n\nX, y = load_diabetes()"))  # fmt: skip
        (kb.work / "numbers.csv").write_text("x,y\n" + "".join(f"{i},{i % 2}\n" for i in range(40)))
    done = subprocess.run(
        [sys.executable, "-P", "-m", "kb", *args.split()], cwd=kb.work, env=kb.env, capture_output=True, text=True,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert ran(kb) == "", done.stderr
    assert done.returncode in ((0, 1) if args.startswith(("search", "api", "why")) else (0,)), done.stdout + done.stderr
    if args.startswith("search"):
        assert "Mean of numbers" in done.stderr, "the preview"
    if args.startswith("matrix"):
        where = set((tmp_path / "where").read_text().split())
        assert where == {str(Path(kb.env["KB_CACHE"], "environments"))}, "where no project has settings for uv"


@pytest.mark.parametrize("args", ["list", "run mean_value", "info"])
def test_nor_where_python_is_told_to_run_the_module(trapped, args):
    """`python -m kb` puts the working directory on the path; it is taken off before anything is imported."""
    kb = trapped
    shutil.rmtree(kb.work / "kb")
    done = kb(*args.split())
    assert ran(kb) == "", done.stderr
    assert done.returncode in (0, 1)


def test_the_pager_is_not_one_beside_the_user(trapped, tmp_path):
    """Nor does it run where PATH is nothing but the working directory: the text is printed."""
    kb = trapped
    code = "from kb.commands.common import page; page('line\\n' * 99, color=False)"
    pager = script(tmp_path, "less", "exec /bin/cat\n")
    for path in (".", "", f".::{pager.parent}"):
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [sys.executable, "-P", "-c", code], cwd=kb.work, env=kb.env | {"PATH": path, "TERM": "dumb"}, stdout=theirs,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(theirs)
        shown = b""
        while chunk := _read(ours):
            shown += chunk
        os.close(ours)
        process.wait(20)
        assert b"line" in shown
    assert ran(kb) == ""


def _read(handle: int) -> bytes:
    try:
        return os.read(handle, 65536)
    except OSError:  # Linux: the other end is closed
        return b""


def test_programs_are_found_by_absolute_folders_alone(trapped, monkeypatch):
    """Not in `.`, in an empty entry, or in a relative one."""
    monkeypatch.chdir(trapped.work)
    monkeypatch.setenv("PATH", os.pathsep.join([".", "", "bin", "../work"]))
    assert [programs.find(name) for name in PROGRAMS] == [None] * len(PROGRAMS)
    monkeypatch.setenv("PATH", str(trapped.work))
    assert programs.find("fzf") == str(trapped.work / "fzf")


def test_on_a_cluster_too(trapped):
    """What a worker runs: snippets that came as text, in a folder that is no import path."""
    kb = trapped
    text = "import json, sys\nprint([p for p in sys.path if p in ('', '.')], json.__name__)\n"
    code = f"from kb.execution import cluster; print(cluster._run([('kb_snippet', {text!r})], 60.0)[0][1]['stdout'])"
    done = subprocess.run([sys.executable, "-P", "-c", code], cwd=kb.work, env=kb.env, capture_output=True, text=True)
    assert "[] json" in done.stdout, done.stderr
    assert ran(kb) == ""


def test_what_a_snippet_starts_has_no_such_path_either(trapped):
    """Workers of joblib and of multiprocessing start as `python -c`, in the folder of `--out`."""
    kb = trapped
    shutil.rmtree(kb.work / "kb")
    kb.write("snippets/averages/mean_value.py", '"""Doc."""\nimport subprocess, sys\n'
             'subprocess.run([sys.executable, "-c", "import multiprocessing, json, random"], check=True)\n')  # fmt: skip
    done = kb("run", "mean_value", "--out", str(kb.work))
    assert done.returncode == 0, done.stderr
    assert ran(kb) == ""
