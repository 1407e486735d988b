"""show, list, new, edit, check, verify, info and the contracts that all commands share."""

import json
import os
import pty
import stat
import sys
from pathlib import Path

import pytest

COMMANDS = [
    "search",
    "show",
    "run",
    "api",
    "list",
    "why",
    "new",
    "edit",
    "check",
    "verify",
    "matrix",
    "index",
    "info",
    "help",
    "completion",
]


def test_show_draws_the_whole_entry(kb):
    """Title, summary, table, pitfalls, see-also, snippet and output, without colour in a pipe."""
    page = kb("show", "mean_value").stdout
    for part in (
        "Mean of numbers  api", "Sum divided by count", "statistics.mean", "Parameters", "required", "Pitfalls",
        "See also harmonic_formula", "from statistics import mean", "mean: 2.5", "statistics.average: removed in 1.0",
    ):  # fmt: skip
        assert part in page
    assert "\x1b" not in page


def test_show_lays_formulas_out_in_two_dimensions(kb):
    """The fraction has its bar, and symbols in prose are drawn on the line."""
    lines = kb("show", "harmonic_formula").stdout.splitlines()
    bar = next(i for i, line in enumerate(lines) if "H = ╶" in line)
    assert lines[bar - 1].strip() == "2ab"
    assert lines[bar + 1].strip() == "a+b"
    assert "of two numbers a and b with a,b>0." in "\n".join(lines).replace(", ", ",").replace(" > ", ">")


def test_show_code_is_the_bare_snippet(kb):
    """For a file or a pipe: it runs as it is."""
    code = kb("show", "mean_value", "--code").stdout
    assert code.startswith('"""The mean of numbers')
    assert "# Output:" not in code
    compile(code, "train.py", "exec")


def test_code_is_never_broken_into_lines(kb):
    """People copy it: a line that is wider than the terminal is left to the terminal."""
    line = 'print("mean: 2.5")  # ' + "wide " * 20 + "end"
    path = kb.library / "snippets/averages/mean_value.py"
    path.write_text(path.read_text().replace("# Output:", f"{line}\n\n# Output:").replace("2.5\n", f"2.5 {'w' * 90}\n"))
    page = kb("show", "mean_value", COLUMNS="40").stdout.splitlines()
    assert line in page
    assert any("w" * 90 in shown for shown in page)


def test_show_json_holds_everything(kb):
    """The fields of a hit, and the rest of the entry."""
    entry = json.loads(kb("show", "mean_value", "--json").stdout)
    assert entry["id"] == "mean_value"
    assert entry["formerly"] == {"statistics.average": "removed in 1.0, now statistics.mean"}
    assert entry["output"] == "mean: 2.5"


def test_show_html_escapes(kb):
    """HTML in an entry is text."""
    path = kb.library / "entries/averages/mean_value.md"
    path.write_text(path.read_text() + "\n<script>alert(1)</script>\n")
    page = kb("show", "mean_value", "--html").stdout
    assert "<table>" in page
    assert "<script>" not in page


@pytest.mark.parametrize("columns", ["20", "40", "200"])
def test_pages_are_wrapped_to_the_terminal(kb, columns):
    """No line of prose is wider; 20 columns are enough for an answer."""
    for command in (["show", "mean_value"], ["search", "mean"], ["list"]):
        done = kb(*command, COLUMNS=columns)
        assert done.returncode == 0
        prose, *_ = done.stdout.partition("snippets/averages")
        assert max(map(len, prose.splitlines())) <= max(int(columns), 40)


def test_colour(kb):
    """--color always colours, NO_COLOR and pipes do not."""
    assert "\x1b[" in kb("search", "mean", "--color", "always").stdout
    assert "\x1b[" in kb("show", "mean_value", "--color", "always").stdout
    assert "\x1b[" not in kb("search", "mean", "--color", "never").stdout


def test_on_a_terminal_there_is_colour_and_a_pager(kb, tmp_path):
    """With a terminal as stdout: colour, unless NO_COLOR, and what is longer than the screen goes to the pager."""
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho PAGED\ncat\n")
    pager.chmod(pager.stat().st_mode | stat.S_IXUSR)

    def on_terminal(**env: str) -> str:
        """Run `kb show` on a terminal of 24 lines and give what it shows."""
        child, fd = pty.fork()
        if child == 0:
            os.chdir(kb.work)
            variables = {**kb.env, "LINES": "24", "TERM": "xterm", "KB_PAGER": str(pager), **env}
            os.execve(sys.executable, [sys.executable, "-W", "ignore", "-m", "kb", "show", "mean_value"], variables)
        shown = b""
        while True:
            try:
                data = os.read(fd, 65536)
            except OSError:
                break
            if not data:
                break
            shown += data
        os.waitpid(child, 0)
        os.close(fd)
        return shown.decode()

    shown = on_terminal()
    assert "PAGED" in shown
    assert "\x1b[" in shown
    assert "\x1b[" not in on_terminal(NO_COLOR="1")
    assert "PAGED" not in on_terminal(LINES="500")


def test_copy_uses_the_clipboard_program(kb, tmp_path):
    """The first one that the system has; without any, a message."""
    done = kb("show", "mean_value", "--copy", PATH="/nowhere")
    assert done.returncode == 1
    assert "no clipboard found" in done.stderr
    xclip = tmp_path / "bin" / "xclip"
    xclip.parent.mkdir()
    xclip.write_text(f"#!/bin/sh\ncat > {tmp_path}/copied\n")
    xclip.chmod(0o755)
    done = kb("show", "mean_value", "--copy", PATH=f"{xclip.parent}:{kb.env['PATH']}", DISPLAY=":0")
    assert done.returncode == 0
    assert (tmp_path / "copied").read_text().startswith('"""The mean of numbers')


def test_list_is_a_line_each(kb):
    """Id, kind, title, in order."""
    lines = kb("list").stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [
        ["error_division", "error"],
        ["harmonic_formula", "formula"],
        ["mean_value", "api"],
    ]


def test_new_makes_an_entry_that_passes_but_for_what_is_to_be_filled_in(kb):
    """Both files, in the personal library, each problem a TODO; and its snippet runs."""
    for kind in ("api", "concept", "formula", "recipe", "error"):
        done = kb("new", f"My {kind} of things", "--kind", kind)
        assert done.returncode == 0
        paths = [Path(line) for line in done.stdout.splitlines()]
        assert all(path.is_relative_to(kb.env["KB_HOME"]) and path.is_file() for path in paths)
        checked = kb("check", f"my_{kind}_of_things", "--offline")
        problems = checked.stdout.splitlines()
        assert problems
        assert all("TODO" in problem for problem in problems), problems
        assert kb("verify", f"my_{kind}_of_things").returncode == 0
        assert kb("show", f"my_{kind}_of_things").returncode == 0


def test_new_here_goes_into_the_project(kb):
    """.kb in the working directory, or the one above it."""
    kb("new", "Blend two models", "--here")
    assert (kb.work / ".kb/entries/notes/blend_two_models.md").is_file()


def test_new_never_overwrites(kb):
    """The second time it says where the first one is."""
    kb("new", "Twice")
    done = kb("new", "Twice")
    assert done.returncode == 1
    assert "exists already" in done.stderr


@pytest.mark.parametrize("title", ["", "???", "../../etc/passwd", "a/b", "\x1b[31m"])
def test_new_makes_a_plain_file_name_of_any_title(kb, title):
    """No path outside the library comes of a title."""
    done = kb("new", title)
    for line in done.stdout.splitlines():
        assert Path(line).resolve().is_relative_to(Path(kb.env["KB_HOME"]).resolve())
    assert done.returncode == (1 if title in ("", "???") else 0)
    assert kb("new", "x", "--topic", "../up").returncode == 1


def test_edit_copies_a_shipped_entry_first(kb, tmp_path):
    """The copy wins from then on; the shipped one stays as it was."""
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "$1" > "$HOME/edited"; sed -i "s/Mean of numbers/My mean/" "$1"\n')
    editor.chmod(0o755)
    Path(kb.env["HOME"]).mkdir()
    done = kb("edit", "mean_value", EDITOR=str(editor))
    assert done.returncode == 0
    assert (Path(kb.env["KB_HOME"]) / "entries/averages/mean_value.md").read_text().count("My mean") == 1
    assert "Mean of numbers" in (kb.library / "entries/averages/mean_value.md").read_text()
    assert kb("show", "mean_value").stdout.startswith("My mean")
    assert kb("run", "mean_value").stdout == "mean: 2.5\n"


def test_edit_without_an_editor_says_what_to_set(kb):
    """$EDITOR unset, and none on the path."""
    done = kb("edit", "mean_value", PATH="/nowhere")
    assert done.returncode == 1
    assert "set EDITOR" in done.stderr
    assert "cannot be started" in kb("edit", "mean_value", EDITOR="/no/such/editor").stderr


def test_info_counts(kb):
    """By layer and kind, with versions and paths."""
    facts = json.loads(kb("info", "--json").stdout)
    assert facts["entries"] == 3
    assert facts["by kind"] == {"api": 1, "error": 1, "formula": 1}
    assert facts["layers"] == {"shipped": str(kb.library)}
    assert facts["index size in bytes"] > 0


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(kb, command):
    """Every command's help shows how to call it."""
    done = kb(command, "--help")
    assert done.returncode == 0
    assert f"kb {command}" in done.stdout.partition("\n")[2] or command in ("why",)


def test_every_command_is_in_the_help(kb):
    """And no other."""
    page = kb("--help").stdout
    section = page.partition("Commands:")[2].partition("`kb WORDS`")[0]
    assert [line.split()[0] for line in section.splitlines() if line[2:3].strip()] == COMMANDS


@pytest.mark.parametrize(
    "args",
    [
        ["search", "--no-such"],
        ["show"],
        ["verify", "-j", "0"],
        ["search", "-n", "x", "y"],
        ["run", "mean_value", "--python", "/no/python"],
    ],
)
def test_wrong_usage_is_exit_2(kb, args):
    """On stderr, stdout stays empty."""
    done = kb(*args)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr


def test_control_characters_never_reach_the_terminal(kb):
    """Neither from an entry nor from its snippet, in any form of output."""
    bad = "\x1b]0;owned\x07\x1b[31m\u202e\x9b"
    path = kb.library / "entries/averages/mean_value.md"
    path.write_text(
        path.read_text()
        .replace("Adds up exactly", f"Adds {bad} up exactly")
        .replace("\nsummary: Sum", "\nsummary: Sum \u202e")
    )
    code = kb.library / "snippets/averages/mean_value.py"
    code.write_text(code.read_text().replace("# %% mean", f"# %% mean {bad}"))
    for command in (
        ["show", "mean_value"],
        ["show", "mean_value", "--code"],
        ["search", "mean"],
        ["list"],
        ["check", "--offline"],
    ):
        shown = kb(*command)
        assert not set("\x1b\x07\x9b\u202e") & set(shown.stdout + shown.stderr)


def test_a_snippet_outside_the_library_is_not_read(kb, tmp_path):
    """The snippet is the one that mirrors the entry, whatever the front matter says."""
    (tmp_path / "secret.py").write_text("print('secret')\n")
    path = kb.library / "entries/averages/mean_value.md"
    path.write_text(path.read_text().replace("averages/mean_value.py", "../../../secret.py"))
    assert "secret" not in kb("show", "mean_value", "--code").stdout
    assert "does not mirror the entry" in kb("check", "--offline").stdout
    assert "secret" not in kb("verify", "mean_value").stdout


def test_debug_shows_the_traceback(kb):
    """Only on demand."""
    done = kb("--debug", "show", "no_such_entry_at_all")
    assert "Traceback" in done.stderr
    assert done.returncode != 0


def test_a_closed_pipe_is_no_error(kb):
    """`kb list | head -1` ends quietly."""
    import subprocess

    command = f"{sys.executable} -m kb list | head -1"
    done = subprocess.run(command, shell=True, env=kb.env, cwd=kb.work, capture_output=True, text=True)
    assert done.stdout.startswith("error_division")
    assert done.stderr == ""
