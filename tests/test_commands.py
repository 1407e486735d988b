"""show, list, new, edit, check, verify, info and the contracts that all commands share."""

import json
import stat
import subprocess
import sys
from functools import partial
from pathlib import Path

import nbformat
import pytest
from calls import on_terminal
from tables import write_tables

ROOT = Path(__file__).resolve().parent.parent

COMMANDS = [
    "search",
    "show",
    "run",
    "api",
    "list",
    "why",
    "doctor",
    "new",
    "edit",
    "add",
    "forget",
    "trust",
    "check",
    "verify",
    "matrix",
    "export",
    "mcp",
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


def test_show_code_is_what_a_person_pastes(kb):
    """All cells but the check; it runs as it is. With --all, the check too."""
    code = kb("show", "mean_value", "--code").stdout
    assert code.startswith('"""The mean of numbers')
    assert "# Output:" not in code
    assert "assert" not in code
    compile(code, "train.py", "exec")
    assert kb("mean_value", "--code").stdout == code
    whole = kb("show", "mean_value", "--code", "--all").stdout
    assert whole.startswith(code.rstrip("\n"))
    assert "# %% check\nassert" in whole


def test_one_cell_alone(kb):
    """By its name; an unknown name is told with those there are."""
    assert kb("show", "mean_value", "--cell", "data").stdout == "# %% data\nvalues = [1, 2, 3, 4]\n"
    done = kb("show", "mean_value", "--cell", "nothing")
    assert (done.returncode, done.stdout) == (1, "")
    assert "there are 'data', 'mean', 'check'" in done.stderr


def test_several_entries_at_once(kb):
    """One after the other; as JSON an array."""
    page = kb("show", "mean_value", "error_division").stdout
    assert page.index("Mean of numbers  api") < page.index("─" * 80) < page.index("  error\n")
    assert [e["id"] for e in json.loads(kb("show", "mean_value", "error_division", "--json").stdout)] == [
        "mean_value", "error_division",
    ]  # fmt: skip


def test_all_shows_the_check(kb):
    """And the page without it says how many checks there are."""
    page = kb("show", "mean_value").stdout
    assert "assert" not in page
    assert "1 check (--all shows it)" in page
    assert "# %% check\nassert" in kb("show", "mean_value", "--all").stdout


def test_a_notebook_is_one(kb, tmp_path):
    """Valid by nbformat; its code cells are those of the snippet, its text that of the entry; never over another."""
    path = tmp_path / "mean.ipynb"
    assert kb("show", "mean_value", "--notebook", str(path)).returncode == 0
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    assert [text.partition("\n")[0] for text in code] == ["# %% data", "# %% mean", "# %% check"]
    assert any("## Pitfalls" in cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    again = kb("show", "mean_value", "--notebook", str(path))
    assert again.returncode == 1
    assert "exists already" in again.stderr


def test_an_exact_id_wins_whatever_the_kind_and_the_layer(kb):
    """`k_fold` of one's own is meant by `k_fold`, though the shipped `kfold` is of a stronger kind."""
    entry = (kb.library / "entries/averages/mean_value.md").read_text()
    kb.write("entries/averages/kfold.md", entry.replace("title: Mean of numbers", "title: KFold"))
    kb.write("snippets/averages/kfold.py", (kb.library / "snippets/averages/mean_value.py").read_text())
    assert kb("new", "K-Fold").returncode == 0
    for name in ("k_fold", "kfold"):
        assert json.loads(kb("show", name, "--json").stdout)["id"] == name
        assert json.loads(kb("search", name, "--json").stdout)[0]["id"] == name
    assert "total: 6" in kb("run", "k_fold").stdout


def test_a_library_is_one_row(kb, monkeypatch, tmp_path):
    """An invented library, added in one place, is seen by queries, filters, checks, targets and environments."""
    entry = (kb.library / "entries/averages/mean_value.md").read_text()
    kb.write("entries/averages/mean_value.md", entry.replace("symbols: [statistics.mean]", "symbols: [mathlib.mean]"))
    row = 'Library("mathlib", "math-library", ("mathlibrary",), "ml", "ml", True, True, True)'
    code = (
        "import sys, kb.libraries as all\nfrom kb.libraries import Library\n"
        f"all.LIBRARIES = (*all.LIBRARIES, {row})\n"
        "from kb.cli import main; main(sys.argv[1:])"
    )

    def run(*args: str) -> str:
        """What kb prints once it knows the library."""
        done = subprocess.run(
            [sys.executable, "-c", code, *args], env=kb.env, cwd=kb.work, capture_output=True, text=True
        )
        return done.stdout + done.stderr

    for name in ("mathlib", "math-library", "mathlibrary", "ml"):
        assert "mean_value" in run("search", "mean", "--lib", name)
        assert "mean_value" in run("search", f"mean lib:{name}")
        assert "mean_value" in run("list", "--lib", name)
    assert "library" in run("search", "--explain", "math-library mean")
    assert "beyond the ml extra" not in run("check", "--offline", "mean_value")
    assert "package 'mathlib' is beyond the ml extra" in kb("check", "--offline", "mean_value").stdout
    told = run("show", "mean_value", "--target", "x==1")
    assert "there are scikit-learn, keras" in told
    assert "math-library" in told
    listed = f"import kb.libraries as all\nfrom kb.libraries import Library\nall.LIBRARIES = (*all.LIBRARIES, {row})\n"
    listed += "from kb.execution.environments import environments\nprint(environments()['latest'].requirements)"
    done = subprocess.run([sys.executable, "-c", listed], env=kb.env, capture_output=True, text=True)
    assert "math-library" in done.stdout


def test_filters_by_library_agree(kb):
    """`--lib` and `lib:` take the module and the distribution, and a backend stands for its library."""
    wanted = json.loads(kb("search", "pca", "--lib", "sklearn", "--json", KB_LIBRARY=str(ROOT)).stdout)
    assert wanted
    for args in (["pca", "--lib", "scikit-learn"], ["pca lib:scikit-learn"], ["pca lib:sklearn"]):
        assert json.loads(kb("search", *args, "--json", KB_LIBRARY=str(ROOT)).stdout) == wanted
    keras = json.loads(kb("search", "dense", "--lib", "tensorflow", "--json", KB_LIBRARY=str(ROOT)).stdout)
    assert keras == json.loads(kb("search", "dense lib:tensorflow", "--json", KB_LIBRARY=str(ROOT)).stdout)
    assert keras[0]["id"] == "dense"


def test_code_is_never_broken_into_lines(kb):
    """People copy it: a line that is wider than the terminal is left to the terminal."""
    line = 'print("mean: 2.5")  # ' + "wide " * 20 + "end"
    path = kb.library / "snippets/averages/mean_value.py"
    path.write_text(
        path.read_text().replace("# %% check", f"{line}\n\n# %% check").replace("2.5\n", f"2.5 {'w' * 90}\n")
    )
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


@pytest.mark.parametrize("columns", ["40", "61", "200"])
def test_pages_are_wrapped_to_the_terminal(kb, columns):
    """No line of prose is wider."""
    for command in (["show", "mean_value"], ["search", "mean"], ["list"]):
        done = kb(*command, COLUMNS=columns)
        assert done.returncode == 0
        code = set(kb("show", "mean_value", "--code").stdout.splitlines())
        prose = [line for line in done.stdout.splitlines() if line not in code and "  mean: 2.5" not in line]
        assert len(prose) >= 3
        assert max(map(len, prose)) <= int(columns)


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

    show = partial(on_terminal, kb, "show", "mean_value", LINES="24", KB_PAGER=str(pager))
    shown = show()
    assert "PAGED" in shown
    assert "\x1b[" in shown
    assert "\x1b[" not in show(NO_COLOR="1")
    assert "PAGED" not in show(LINES="500")


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
    assert f"  kb {command}" in done.stdout.partition("\n")[2]


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
    """Nor run, nor rewritten: the snippet is the one that mirrors the entry, whatever the front matter says."""
    secret = tmp_path / "secret.py"
    secret.write_text("import sys\nopen('/dev/stderr', 'w').write('secret')\nsys.exit('secret')\n")
    before = secret.read_text()
    path = kb.library / "entries/averages/mean_value.md"
    field = "../../secret.py"
    assert (kb.library / "snippets" / field).resolve() == secret.resolve(), "the field should lead to the file"
    path.write_text(path.read_text().replace("averages/mean_value.py", field))
    assert "does not mirror the entry" in kb("check", "--offline").stdout
    for command in (["show", "mean_value", "--code"], ["run", "mean_value"], ["verify", "mean_value"],
                    ["verify", "--update", "mean_value"], ["show", "mean_value", "--all"]):  # fmt: skip
        done = kb(*command)
        assert done.returncode == 0
        assert "secret" not in done.stdout + done.stderr
    assert secret.read_text() == before
    kb.write("snippets/averages/mean_value.py", secret.read_text())
    assert "secret" in kb("verify", "mean_value").stdout, "what it would have shown had it been run"


def test_debug_shows_the_traceback(kb):
    """Only on demand."""
    done = kb("--debug", "show", "no_such_entry_at_all")
    assert "Traceback" in done.stderr
    assert done.returncode != 0


def test_a_closed_pipe_is_no_error(kb):
    """`kb list | head -1` ends quietly."""
    command = f"{sys.executable} -m kb list | head -1"
    done = subprocess.run(command, shell=True, env=kb.env, cwd=kb.work, capture_output=True, text=True)
    assert done.stdout.startswith("error_division")
    assert done.stderr in ("", "? never ran as it is now: kb help evidence\n")


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
@pytest.mark.parametrize(
    "command", ["search mean", "list", "mean_value", "show mean_value --json", "why nan", "--help"]
)
def test_closed_streams_are_no_error(kb, command, closed):
    """Nothing falls over, no file takes the place of the stream, and what is open gets its answer."""
    kb("index")
    shell = f"{sys.executable} -m kb {command} {closed}"
    done = subprocess.run(["sh", "-c", shell], env=kb.env, cwd=kb.work, capture_output=True, text=True)
    open_one = done.stderr if closed == ">&-" else done.stdout
    assert "Traceback" not in open_one
    assert "NoneType" not in open_one
    assert done.returncode == kb(*command.split()).returncode
    assert bool(done.stdout) is (closed == "2>&-" and done.returncode == 0)


@pytest.mark.parametrize(
    "args",
    [
        ["show", "mean_value", "--cell", "mean", "--all"],
        ["show", "mean_value", "--code", "--json"],
        ["show", "mean_value", "--html", "--json"],
        ["show", "mean_value", "--data", "x.csv", "--target", "y", "--json"],
        ["show", "mean_value", "--keep", "x"],
        ["show", "mean_value", "--data", "x.csv"],
        ["show", "mean_value", "error_division", "--data", "x.csv", "--target", "y"],
        ["run", "mean_value", "--target", "y"],
        ["run", "mean_value", "--data", "x.csv", "--target", "y", "--keep", ","],
        ["words", "that", "are", "no", "entry", "--all"],
        ["why", ""],
    ],
)
def test_options_that_do_not_go_together_are_refused(kb, args):
    """Rather than one of them being left out without a word."""
    done = kb(*args)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kb: ")


def test_an_entry_that_takes_no_table_says_so(kb):
    """And where to find one that does."""
    done = kb("run", "mean_value", "--data", "x.csv", "--target", "y")
    assert (done.returncode, done.stdout) == (1, "")
    assert "does not take a file of your own; kb list --own-data shows what does" in done.stderr
    assert kb("list", "--own-data").returncode == 1


def test_verify_takes_names_as_forgivingly_as_run(kb):
    """And from Python one name as well as several."""
    assert "1 passed" in kb("verify", "MeanValue").stderr
    code = "import kb; print([o.id for o in kb.verify('mean_value').outcomes], kb.search('mean')[0].id, kb.show('mean').id)"
    done = subprocess.run([sys.executable, "-c", code], env=kb.env, cwd=kb.work, capture_output=True, text=True)
    assert done.stdout == "['mean_value'] mean_value mean_value\n", done.stderr


@pytest.mark.parametrize("command", [["verify"], ["check", "--offline"]])
def test_names_are_as_forgiving_everywhere(kb, command):
    """Ids, symbols, titles, aliases, unique starts, old names: what `kb run` takes, `verify` and `check` take."""
    names = "mean_value", "MeanValue", "statistics.mean", "Mean of numbers", "average", "mean_v", "statistics.average"
    done = kb(*command, *names)
    assert done.returncode == 0
    assert ("1 passed" if command == ["verify"] else "1 entries checked, 0 problems") in done.stderr
    assert "there is no entry 'nothing_of_it'" in kb(*command, *names, "nothing_of_it").stderr


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("def (", "is not Python"),
        ("\0", "is not Python"),
        (b"\xff", "is not UTF-8"),
        (None, "No such file"),
        ("#" * 70000, "more than"),
    ],
)
def test_a_snippet_that_cannot_be_run_is_failed(kb, code, reason):
    """No Python, or not there: said, exit 1, and the others run."""
    path = kb.library / "snippets/averages/mean_value.py"
    path.unlink()
    if code is not None:
        kb.write("snippets/averages/mean_value.py", code)
    done = kb("verify", "mean_value", "harmonic_formula")
    assert done.returncode == 1
    assert "mean_value: failed: " in done.stdout
    assert reason in done.stdout
    assert "1 passed" in done.stderr
    (outcome, _) = sorted(
        json.loads(kb("verify", "mean_value", "harmonic_formula", "--json").stdout), key=lambda o: o["status"]
    )
    assert (outcome["id"], outcome["status"]) == ("mean_value", "failed")
    assert kb("verify", "--update", "mean_value").returncode == 1
    assert kb("verify", "--record", "here", "mean_value").returncode == 1


def test_an_entry_that_cannot_be_read_is_named(kb):
    """It is in no index, but it is there."""
    kb.write("entries/averages/mean_value.md", "no front matter")
    for command in (["verify"], ["check", "--offline"]):
        done = kb(*command, "mean_value")
        assert done.returncode == 1
        assert "has no front matter" in done.stdout


@pytest.mark.parametrize(
    ("name", "data", "target", "message"),
    [
        ("grid_search", "mixed.csv", "nothing", "there is no column 'nothing'"),
        ("grid_search", "numbers.csv", "price", "grid_search needs a target with two values; 'price' has"),
        ("ridge", "mixed.csv", "survived", "ridge needs a numeric target; 'survived' has 2 values: binary"),
        ("grid_search", "nowhere.csv", "y", "there is no such file"),
        ("grid_search", "latin.csv", "y", "is not UTF-8"),
        ("grid_search", "empty.csv", "y", "is empty"),
        ("grid_search", "head.csv", "y", "has no rows"),
        ("grid_search", ".", "y", "is a folder, not a file"),
        ("grid_search", "https://example.org/a.csv", "y", "download it first"),
    ],
)
def test_a_table_that_does_not_do_says_what_is_missing(kb, name, data, target, message):
    """On stderr, exit 1, in a line."""
    write_tables(kb.work)
    (kb.work / "latin.csv").write_bytes("name,y\nJosé,1\n".encode("latin-1"))
    (kb.work / "empty.csv").write_text("")
    (kb.work / "head.csv").write_text("a,y\n")
    done = kb("run", name, "--data", data, "--target", target, KB_LIBRARY=str(ROOT))
    assert (done.returncode, done.stdout) == (1, "")
    assert message in done.stderr


def test_an_entry_runs_on_a_table_of_ones_own(kb):
    """And the script that it was made of runs without kb."""
    paths = write_tables(kb.work)
    args = ["--data", paths["mixed.csv"].name, "--target", "survived", "--id", "id"]
    done = kb("run", "gridsearch", *args, KB_LIBRARY=str(ROOT))
    assert done.returncode == 0
    assert done.stdout.startswith("best: {'logisticregression__C': ")
    assert "240 rows, 4 columns in X; target 'survived': binary" in done.stderr
    script = kb("show", "gridsearch", "--code", *args, KB_LIBRARY=str(ROOT)).stdout
    alone = subprocess.run([sys.executable, "-c", script], cwd=kb.work, capture_output=True, text=True)
    assert alone.stdout == done.stdout, alone.stderr
