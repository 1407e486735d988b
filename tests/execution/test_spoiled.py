"""Snippets that spoil what stands around them, and variables that would spoil a snippet: each costs its own result."""

import os
import re

import pytest

MEAN = "averages/mean_value"
# What a snippet finds beside its working directory is not what kb reads how it ended from.
SPOILING = {
    "folders deeper than functions can be called": "for _ in range(1010):\n    os.mkdir('deep'); os.chdir('deep')",
    "a folder where an outcome may be": "os.mkdir('../outcome.json')",
    "a pipe where an outcome may be": "os.mkfifo('../outcome.json')",
    "a link where an outcome may be": "os.symlink('/dev/full', '../outcome.json')",
    "a link round in a circle": "os.symlink('.', 'round')",
}
# Lines that look like an answer, and ones that do not, in all files of the two processes above it.
ANSWERS = """
for _ in range(2):
    above = int(open(f"/proc/{above}/stat").read().rpartition(")")[2].split()[1])
    for number in os.listdir(f"/proc/{above}/fd"):
        try:
            file = os.open(f"/proc/{above}/fd/{number}", os.O_WRONLY | os.O_NONBLOCK)
            os.write(file, b'x\\n[1]\\n{}\\n{"id": "harmonic_formula"}\\n{"started": []}\\n' + b"[" * 2000 + b"\\nno end")
        except OSError:
            pass
"""


def snippet(kb, entry: str, code: str) -> None:
    """Give an entry a snippet of this code, which prints `done`."""
    kb.write(f"snippets/{entry}.py", f'"""S."""\n\n# %% x\nimport os\n{code}\nprint("done")\n\n# Output:\n# done\n')


@pytest.mark.parametrize("code", SPOILING.values(), ids=SPOILING)
def test_what_a_snippet_leaves_around_it_is_only_litter(kb, tmp_path, code):
    """It ran, that is said, and nothing of it stays; the others go on."""
    snippet(kb, MEAN, code)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for args in (("run", "mean_value", "--timeout", "20"), ("verify", "--all", "--timeout", "20")):
        done = kb(*args, TMPDIR=str(temporary))
        assert (done.returncode, "kb --debug" in done.stderr) == (0, False), done.stderr
        assert os.listdir(temporary) == []


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="files of other processes cannot be opened")
@pytest.mark.parametrize("how", [(), ("--no-fork",)])
def test_what_is_written_between_the_answers_costs_no_result(kb, how):
    """What is no answer is passed over: there is a result for each, though some may be lost."""
    snippet(kb, MEAN, "above = os.getpid()\n" + ANSWERS)
    done = kb("verify", "--all", "--timeout", "20", *how)
    assert done.returncode in (0, 1)
    counts = re.findall(r"(\d) (?:passed|failed)", done.stdout + done.stderr)
    assert sum(map(int, counts)) == 3, done.stderr[-2000:]


@pytest.mark.parametrize(
    ("name", "value"),
    [("PYTHONOPTIMIZE", "2"), ("PYTHONIOENCODING", "latin-1"), ("PYTHONINSPECT", "1"), ("PYTHONSTARTUP", "x.py"),
     ("PYTHONMALLOC", "nonsense"), ("PYTHONPATH", "."), ("PYTHONDEVMODE", "1"), ("PYTHONHASHSEED", "x")],
)  # fmt: skip
def test_a_snippet_runs_as_the_record_says_whatever_python_is_told(monkeypatch, name, value):
    """No variable of Python's own that changes what code does reaches a snippet."""
    from kb.execution.interpreter import environment

    plain = environment()
    monkeypatch.setenv(name, value)
    assert environment() == plain


def test_an_assert_is_looked_at_whatever_python_is_told(kb):
    """Else a proof that fails would go on record as one that held."""
    snippet(kb, MEAN, "assert os.sep == '', 'it is not'")
    for args in (("verify", "--all"), ("verify", "--all", "--no-fork"), ("run", "mean_value")):
        done = kb(*args, PYTHONOPTIMIZE="2")
        assert done.returncode == 1, done.stdout
