"""Whatever is typed, set or found in a library: an answer or a message, a documented exit code, nothing else.

Hypothesis draws commands with their options (from click's own description of them), the environment, and what is broken
in a small library. `KB_FUZZ=20000 pytest tests/test_fuzz.py` draws that many, other ones each time.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sys
from pathlib import Path

import click
import pytest
from calls import call
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kb.commands import COMMANDS
from kb.commands.group import group

ROOT = Path(__file__).resolve().parent.parent
CASES = int(os.environ.get("KB_FUZZ", "500"))
PATIENCE = 60  # seconds, after which a case hangs
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
COLOUR = re.compile(r"\x1b\[[\d;]*m")

# What people type by mistake, and what others put into files on purpose.
TEXTS = st.one_of(
    st.sampled_from((
        "mean", "mean_value", "MeanValue", "harmonic", "error_division", "a" * 101, "ab" * 3000, "9" * 30, "-1", "²", "٣", "",
        " ", "\n", "\x1b[31m", "\x9b31m", "\u202e", "\udc80", "\0", "'", '"', "'\"", "\\", "(", "[a", "*", "%", "a vs b",
        "kind:formula", "kind:", "lib:", "tag:\x1b", "x" * 40 + " vs " + "y" * 40, "../../etc/passwd", "/dev/null", "/", ".",
        "~", "~nobody/x", "--", "-", "NaN", "nan", "inf", "1e400", "ValueError: Input contains NaN", "Traceback (most recent",
        "No module named 'x'", "a==1", "scikit-learn==1.2.2", "scikit-learn==x", "==", "colab-2026-08", "tcp://x", "$(x)",
        "`x`", "é", "日本語", "🙂", "I\u0307", "ß", "\ufeff", "file:x?mode=rwc", "mean\tvalue", "a,b", ",", "=", "@",
    )),
    st.text(max_size=12),
    st.text(st.characters(codec=None), max_size=6),
)  # fmt: skip
NUMBERS = st.sampled_from(
    ("0", "1", "3", "-1", str(1 << 31), str(1 << 63), "9" * 30, "1.5", "٣", "²", "", "x", "1e3", "nan", "inf")
)
PATHS = st.sampled_from(
    ("out", "", "/", "/dev/null", "/dev/null/x", "/proc/x", ".", "a/b/c", "\udc80", "x" * 300, "~", "there.csv")
)
# What is left out: it starts other programs, and has tests of its own.
LEFT_OUT = {"verify": {"scheduler"}}
SLOW = ("run", "verify", "api", "check")  # where they start an interpreter
ENVIRONMENT = {
    "COLUMNS": NUMBERS, "LINES": NUMBERS, "NO_COLOR": st.sampled_from(("", "1")), "TERM": st.sampled_from(("dumb", "\x1b")),
    "KB_PAGER": TEXTS, "PAGER": TEXTS, "EDITOR": st.sampled_from(("true", "false", 'vi "', "/no/such", " ", "''")),
    "VISUAL": st.sampled_from(("", "'")), "KB_LIBRARY": PATHS.filter(bool), "KB_HOME": PATHS, "KB_CACHE": PATHS, "KB_STATE": PATHS,
    "KB_PYTHON": st.one_of(TEXTS, PATHS), "HOME": PATHS, "XDG_DATA_HOME": PATHS, "XDG_CACHE_HOME": PATHS, "TMPDIR": PATHS,
    "KERAS_BACKEND": TEXTS, "VIRTUAL_ENV": PATHS, "PYENV_ROOT": PATHS,
}  # fmt: skip
FIELDS = (
    "title", "kind", "summary", "symbols", "aliases", "asks", "errors", "formerly", "tags", "snippet", "requires", "see_also",
    "own_data", "nonsense",
)  # fmt: skip


def value_of(parameter: click.Parameter) -> st.SearchStrategy[str]:
    """What may be given for a parameter: what fits, and what does not."""
    if isinstance(parameter.type, click.Choice):
        return st.one_of(st.sampled_from(tuple(parameter.type.choices)), TEXTS)
    if isinstance(parameter.type, click.IntRange | click.FloatRange) or parameter.type.name == "seconds":
        return NUMBERS
    return PATHS if isinstance(parameter.type, click.Path) or parameter.name in ("notebook", "data", "keep") else TEXTS


@st.composite
def command_lines(draw: st.DrawFn) -> list[str]:
    """A command with some of its options and some arguments, in any order."""
    name = draw(st.sampled_from((*COMMANDS, "lookup", "lookup", "search", "show", "why")))
    if name in SLOW and draw(st.integers(0, 7)):
        name = "lookup"
    found = group.get_command(click.Context(group), name)
    assert found
    parts: list[list[str]] = []
    for parameter in found.params:
        if isinstance(parameter, click.Option) and parameter.name not in LEFT_OUT.get(name, ()):
            for _ in range(draw(st.sampled_from((0, 0, 0, 0, 0, 1, 1, 2)))):
                option = draw(st.sampled_from(parameter.opts))
                parts.append([option] if parameter.is_flag else [option, draw(value_of(parameter))])
        elif isinstance(parameter, click.Argument):
            most = 3 if parameter.nargs == -1 else 1
            parts += [[draw(value_of(parameter))] for _ in range(draw(st.integers(0, most)))]
    if name in ("api", "check") and draw(st.integers(0, 9)):
        parts.append(["--offline"])
    if name == "matrix":
        parts.append(["--list"])  # the environments are made with what a network has
    if name in {"verify", "run"}:
        parts.append(["--timeout", draw(st.sampled_from(("2", "2", "nan", "-1")))])
    parts += [[draw(st.sampled_from(("--nope", "-x", "--help", "--debug=1", "--json=1")))]] * (
        not draw(st.integers(0, 19))
    )
    line = [part for one in draw(st.permutations(parts)) for part in one]
    return line if name == "lookup" else [name, *line]


@st.composite
def damages(draw: st.DrawFn) -> list[tuple[str, str, object]]:
    """What is done to files of the library: (file, how, with what)."""
    files = st.sampled_from((
        "entries/averages/mean_value.md", "entries/averages/harmonic_formula.md", "snippets/averages/mean_value.py",
        "snippets/averages/harmonic_formula.py", "entries/tags.txt", "entries/averages/more.md", "entries/averages/a b.md",
    ))  # fmt: skip
    hows = st.one_of(
        st.tuples(st.just("field"), st.tuples(st.sampled_from(FIELDS), TEXTS)),
        st.tuples(st.just("field"), st.tuples(st.sampled_from(FIELDS), st.lists(TEXTS, max_size=3))),
        st.tuples(st.just("append"), st.one_of(TEXTS, st.sampled_from((
            "\n$$\\frac{a}{b$$\n", "\n$x_{\\}$\n", "\n| a |\n|---|\n| `b\n", "\n```\n", "\n# %% check\n", "\n[x](y)\n", "<script>",
            "\nassert (\n", "\n# Output:\n# x\n", "\n![x](\x1b)\n", "\n- - - -\n", "\n## Parameters\n|\n|\n|\n", "\n$" + "{" * 60 + "$\n",
        )))),
        st.tuples(st.just("whole"), st.one_of(st.binary(max_size=30), TEXTS.map(lambda text: text.encode("utf-8", "replace")))),
        st.tuples(st.just("cut"), st.integers(0, 400)),
        st.tuples(st.just("remove"), st.none()),
        st.tuples(st.just("folder"), st.none()),
        st.tuples(st.just("swap"), st.integers(0, 255)),
    )  # fmt: skip
    return [(draw(files), *draw(hows)) for _ in range(draw(st.sampled_from((0, 0, 0, 0, 1, 1, 2, 3))))]


def damage(path: Path, how: str, what: object) -> None:
    """Do it to a file."""
    data = path.read_bytes() if path.is_file() else b""
    if how == "remove" and not path.is_dir():
        path.unlink(missing_ok=True)
    elif how == "folder" and not path.is_dir():
        path.unlink(missing_ok=True)
        path.mkdir(exist_ok=True)
    elif path.is_dir():
        return
    elif how == "field":
        name, value = what  # type: ignore[misc]
        line = f"{name}: {json.dumps(value)}\n".encode("utf-8", "replace")
        lines = [one for one in data.splitlines(True) if not one.startswith(name.encode() + b":")]
        path.write_bytes(b"".join([*(lines[:1] or [b"---\n"]), line, *(lines[1:] or [b"---\n"])]))
    elif how == "append":
        path.write_bytes(data + str(what).encode("utf-8", "replace"))
    elif how == "cut":
        path.write_bytes(data[: int(str(what))])
    elif how == "swap" and data:
        place = int(str(what)) * 7 % len(data)
        path.write_bytes(data[:place] + bytes([int(str(what))]) + data[place + 1 :])
    elif how == "whole":
        path.write_bytes(what)  # type: ignore[arg-type]


def hangs(number: int, frame: object) -> None:
    """On the alarm."""
    raise AssertionError(f"still running after {PATIENCE} s")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library that stays as it is, and its index."""
    folder = tmp_path_factory.mktemp("fuzz")
    shutil.copytree(ROOT / "tests" / "library", folder / "library")
    (folder / "bin").mkdir()
    for name in ("true", "false"):
        (folder / "bin" / name).symlink_to(shutil.which(name) or f"/bin/{name}")
    return folder


@settings(
    max_examples=CASES,
    deadline=None,
    database=None,
    derandomize=CASES == 500,  # the same cases at every check; another number draws others
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate) if CASES > 500 else (Phase.explicit, Phase.generate, Phase.shrink),
)
@given(
    command_lines(),
    st.lists(st.sampled_from(tuple(ENVIRONMENT)), max_size=2, unique=True).flatmap(
        lambda names: st.fixed_dictionaries({name: ENVIRONMENT[name] for name in names})
    ),
    damages(),
    st.sampled_from(("shipped", "shipped", "personal", "project")),
    st.integers(0, 19).map(lambda number: number == 19),
    TEXTS,
)
def test_an_answer_or_a_message(
    place: Path, args: list[str], env: dict[str, str], damaged: list, layer: str, is_gone: bool, stdin: str
) -> None:
    """Never a traceback, the message of last resort, a hang, another exit code, or a control character."""
    own = place / "own"
    roots = {"shipped": own / "library", "personal": own / "personal", "project": own / "work" / ".kb"}
    (own / "work").mkdir(parents=True)
    if "--update" in args:
        layer = "shipped"
    if damaged or "--update" in args:
        shutil.copytree(ROOT / "tests" / "library", roots[layer])
        for path, how, what in damaged:
            damage(roots[layer] / path, how, what)
    is_shared = not roots["shipped"].exists()
    library, cache = (place / "library", place / "cache") if is_shared else (roots["shipped"], own / "cache")
    variables = {
        "HOME": str(own / "home"), "KB_HOME": str(roots["personal"]), "KB_CACHE": str(cache), "KB_STATE": str(place / "state"),
        "KB_LIBRARY": str(library), "KB_PYTHON": sys.executable, "PATH": str(place / "bin"), "COLUMNS": "80", "EDITOR": "true",
    }  # fmt: skip
    here = os.getcwd()
    previous = signal.signal(signal.SIGALRM, hangs)
    signal.alarm(PATIENCE)
    try:
        os.chdir(own / "work")
        if is_gone:
            shutil.rmtree(own / "work")
        code, out, err = call(*args, env=variables | env, work=own / "work", stdin=stdin.encode("utf-8", "replace"))
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)
        os.chdir(here)
        shutil.rmtree(own)
    said = f"{code}\n{out}\n{err}"
    is_run = args[:1] == ["run"]
    assert "kb --debug" not in err, said
    assert is_run or "Traceback (most recent call last)" not in err, said
    assert code in (0, 1, 2) or (is_run and code in (124, *range(128, 160))), said
    assert code == 0 or out or err, said
    if not is_run:
        plain = COLOUR.sub("", out) if "always" in args else out
        assert not CONTROL.search(plain + err), repr(said)
        if "--json" in args and code == 0 and not out.startswith("Usage:"):
            json.loads(out)
