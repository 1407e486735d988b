"""What ran where is recorded, shown, and claimed for the very text and versions that were run, never for others."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
import venv
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kb.evidence import results
from kb.evidence.records import Evidence, _portable, in_words, read_record, record
from kb.evidence.results import Result
from kb.execution.interpreter import Installed

SNIPPET = "snippets/averages/mean_value.py"


def edit(kb, old: str, new: str) -> None:
    """Change the snippet of `mean_value`."""
    path = kb.library / SNIPPET
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def executed(kb, identity: str = "mean_value") -> str:
    """What `kb search --json` says of where an entry was executed."""
    return {hit["id"]: hit["executed"] for hit in json.loads(kb("list", "--json").stdout)}[identity]


def test_only_what_has_no_result_runs(kb):
    """Once each; after an edit that one again, even for a comment; with --all everything."""
    assert "3 passed" in kb("verify").stderr
    assert kb("verify").stderr == "3 known from earlier runs here (--all runs them again)\n"
    edit(kb, "# %% mean", "# %% the mean")
    assert "1 passed, 2 known" in kb("verify").stderr
    edit(kb, "# %% the mean", "# %% mean")
    assert "3 known" in kb("verify").stderr
    assert "3 passed" in kb("verify", "--all").stderr


def test_a_known_failure_is_still_a_failure(kb):
    """Exit 1, with the reason and the day, without running it again."""
    edit(kb, "# mean: 2.5", "# mean: 3.5")
    assert kb("verify").returncode == 1
    done = kb("verify")
    assert done.returncode == 1
    assert "3 known" in done.stderr
    assert "failed: line 1 of the output" in done.stdout
    assert "known since 20" in done.stdout


def test_a_timeout_is_no_result(kb):
    """It depends on the day: the next run tries again."""
    edit(kb, "print(", "import time\ntime.sleep(5)\nprint(")
    assert "1 timeout" in kb("verify", "mean_value", "--timeout", "1").stderr
    assert "1 passed" in kb("verify", "mean_value").stderr


def saved(database: Path) -> int:
    """How many results there are, while another process makes the database."""
    if not database.exists():
        return 0
    with closing(sqlite3.connect(database)) as connection:
        is_made = connection.execute("select 1 from sqlite_master where name = 'standing'").fetchone()
        return connection.execute("select count(*) from results").fetchone()[0] if is_made else 0


@pytest.fixture
def other(kb, tmp_path):
    """An interpreter of its own with a library in it, `dep` 1.0, that the snippet of `mean_value` imports via `lib`."""
    venv.create(tmp_path / "env", with_pip=False)
    (site,) = (tmp_path / "env/lib").glob("python*/site-packages")
    for name in ("lib", "dep"):
        (site / f"{name}-1.0.dist-info").mkdir()
        (site / f"{name}-1.0.dist-info/RECORD").write_text(f"{name}.py,,\n")
    (site / "lib.py").write_text("import dep\n")
    (site / "dep.py").write_text("")
    edit(kb, "# %% mean", "# %% mean\nimport lib")
    kb.env["KB_PYTHON"] = str(tmp_path / "env/bin/python")
    return site


@pytest.mark.parametrize("how", [(), ("--no-fork",)])
def test_an_upgrade_voids_what_rests_on_it(kb, other, how):
    """Also of a library that is imported by another one only; results that do not rest on it stay."""
    assert "3 passed" in kb("verify", *how).stderr
    assert executed(kb) == "here"
    (other / "dep-1.0.dist-info").rename(other / "dep-1.1.dist-info")
    assert executed(kb) == "never"
    assert "1 passed, 2 known" in kb("verify", *how).stderr
    assert executed(kb) == "here"
    (other / "new-1.0.dist-info").mkdir()
    assert executed(kb) == "never", "nobody has looked yet whether it matters"
    assert "3 known" in kb("verify", *how).stderr
    assert executed(kb) == "here"


def test_results_belong_to_the_interpreter(kb, other):
    """Another one has none, until it ran there."""
    kb("verify")
    kb.env["KB_PYTHON"] = sys.executable
    assert executed(kb) == "never"


def test_what_has_finished_survives_an_interruption(kb):
    """Each result is written down when it comes."""
    edit(kb, "print(", "import time\ntime.sleep(60)\nprint(")
    process = subprocess.Popen(
        [sys.executable, "-m", "kb", "verify", "-j", "2"], stderr=subprocess.DEVNULL, env=kb.env, cwd=kb.work
    )
    database = Path(kb.env["HOME"], ".local/state/kb/results.db")
    deadline = time.monotonic() + 60
    while saved(database) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    assert process.wait(15) == 130
    edit(kb, "time.sleep(60)", "time.sleep(0)")
    assert "1 passed, 2 known" in kb("verify").stderr


def test_a_damaged_database_is_set_aside(kb):
    """A search goes on without it; the next run makes another and keeps the old one."""
    kb("verify")
    database = Path(kb.env["HOME"], ".local/state/kb/results.db")
    database.write_bytes(b"x" * 5000)
    assert kb("search", "mean").returncode == 0
    assert "3 passed" in kb("verify").stderr
    assert database.with_name("results.db.damaged").exists()
    assert "3 known" in kb("verify").stderr


def test_marks(kb):
    """Nothing for what passed here or elsewhere, ? for what never ran, ! for what fails here; each told in a line."""

    def mark() -> str:
        done = kb("search", "mean_value", "-n", "1")
        sign = done.stdout.splitlines()[0].rpartition("api")[2].strip()
        assert done.stderr.count("\n") == len(sign), "a line where there is a mark, and only there"
        assert done.stderr.startswith({"": "", "?": "? never ran as it is now: ", "!": "! failed here: "}[sign])
        return sign

    assert (mark(), executed(kb)) == ("?", "never")
    kb("verify", "--record", "laptop")
    assert (mark(), executed(kb)) == ("", "here")
    Path(kb.env["HOME"], ".local/state/kb/results.db").unlink()
    assert (mark(), executed(kb)) == ("", "elsewhere")
    edit(kb, "# mean: 2.5", "# mean: 3.5")
    assert (mark(), executed(kb)) == ("?", "never")
    kb("verify")
    assert (mark(), executed(kb)) == ("!", "failing here")
    assert json.loads(kb("info", "--json").stdout)["executed"] == {
        "here": 2, "elsewhere": 0, "failing here": 1, "never": 0,
    }  # fmt: skip
    help_text = kb("help", "evidence").stdout
    assert all(f"  {sign}   " in help_text for sign in "!?")


def test_a_mark_is_explained_once(kb):
    """Of several hits with it; those with another one get theirs in the same line."""
    kb("verify", "harmonic_formula")
    edit(kb, "# mean: 2.5", "# mean: 3.5")
    assert kb("list").stderr == "? never ran as it is now: kb help evidence\n"
    kb("verify", "mean_value")
    assert kb("list").stderr == "! failed here, ? never ran as it is now: kb help evidence\n"
    assert kb("list", "--kind", "formula").stderr == ""
    assert kb("list", "--json").stderr == ""


def test_a_run_that_passed_is_on_record(kb):
    """`kb verify` need not run it again; a failure of before counts no longer."""
    assert kb("run", "mean_value").returncode == 0
    assert executed(kb) == "here"
    assert "2 passed, 1 known" in kb("verify").stderr
    edit(kb, "# mean: 2.5", "# mean: 3.5")
    kb("run", "mean_value")
    assert executed(kb) == "never", "it printed something else than it documents"


@pytest.mark.parametrize(
    "change", ["import warnings\nwarnings.warn('old')", "import os\nos._exit(0)", "raise ValueError"]
)
def test_a_run_that_did_not_pass_is_not(kb, change):
    """With a warning, ended before its last line, or failed."""
    edit(kb, "# %% check\n", f"# %% check\n{change}\n")
    kb("run", "mean_value")
    assert executed(kb) == "never"


def test_a_run_needs_no_record(kb, tmp_path):
    """Where results cannot be kept, it runs all the same."""
    (tmp_path / "file").write_text("")
    done = kb("run", "mean_value", KB_STATE=str(tmp_path / "file"))
    assert (done.returncode, done.stdout) == (0, "mean: 2.5\n")


def test_a_recorded_run_is_shown(kb):
    """In a line at the end: here, and the environments by name; before that, that it was not executed."""
    assert "not executed as it is now" in " ".join(kb("show", "mean_value").stdout.split())
    assert "recorded in" in kb("verify", "mean_value", "--record", "laptop").stderr
    line = " ".join(kb("show", "mean_value").stdout.splitlines()[-3:])
    assert "; ran here 20" in line
    assert line.endswith("(laptop)")
    edit(kb, "# %% mean", "# %% the mean")
    assert "not executed as it is now" in " ".join(kb("show", "mean_value").stdout.split())


def test_records_written_in_one_process_keep_each_other(tmp_path):
    """a, then b, then c: all three are in the file, whatever was read of it before."""
    where = Installed("3.11.7", "linux-x86_64", {"dep": "1.0"}, {}, [])
    for name in "abc":
        result = Result(f"digest of {name}", True, "", 0.1, "2026-01-01", (("dep", "1.0"),))
        path = record("laptop", {name: result}, where, tmp_path)
        assert name in read_record(str(path))["results"]
    assert set(read_record(str(path))["results"]) == {"a", "b", "c"}


def test_results_of_other_snippets_stay(kb):
    """Recording one entry leaves the rest of the record as it was."""
    kb("verify", "--record", "laptop")
    kb("verify", "mean_value", "--record", "laptop")
    (path,) = Path(kb.env["KB_HOME"], "records").glob("*.json")
    assert set(json.loads(path.read_text())["results"]) == {"mean_value", "harmonic_formula", "error_division"}


def test_a_record_holds_one_environment(kb, other):
    """What rests on a version that is no longer there goes when the record is written again."""
    kb("verify", "--record", "laptop")
    (other / "dep-1.0.dist-info").rename(other / "dep-1.1.dist-info")
    kb("verify", "error_division", "--record", "laptop")
    (path,) = Path(kb.env["KB_HOME"], "records").glob("*.json")
    record = json.loads(path.read_text())
    assert set(record["results"]) == {"harmonic_formula", "error_division"}
    kb("verify", "--record", "laptop")
    assert json.loads(path.read_text())["versions"] == {"dep": "1.1", "lib": "1.0"}


def test_bad_records_and_names_are_told(kb):
    """A damaged file names itself, and costs its line alone; a name that is a path is refused."""
    assert kb("verify", "--record", "../x").returncode == 2
    kb("verify", "--record", "laptop")
    (path,) = Path(kb.env["KB_HOME"], "records").glob("*.json")
    for text in ("{", "[]", '{"python": 1, "versions": {}, "loaded": [], "results": {"mean_value": [1, 2, 3, 4]}}'):
        path.write_text(text)
        done = kb("show", "mean_value")
        assert done.returncode == 0
        assert "is not a record of results" in done.stdout
        assert "Pitfalls" in done.stdout
        assert "laptop.json: is not a record" in kb("index", "--rebuild").stderr
        assert kb("search", "mean").returncode == 0


def test_reports_for_programs(kb, tmp_path):
    """JSON on stdout with status, versions and whether it ran now; JUnit with a case each."""
    edit(kb, "# mean: 2.5", "# mean: 3.5")
    done = kb("verify", "--json", "--junit", str(tmp_path / "report.xml"))
    assert done.returncode == 1
    outcomes = {outcome["id"]: outcome for outcome in json.loads(done.stdout)}
    assert outcomes["mean_value"]["status"] == "failed"
    assert outcomes["error_division"]["ran_now"] is True
    suite = ElementTree.parse(tmp_path / "report.xml").getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    (failure,) = suite.iter("failure")
    assert "documented 'mean: 3.5'" in failure.get("message")
    again = json.loads(kb("verify", "--json").stdout)
    assert {outcome["ran_now"] for outcome in again} == {False}
    assert kb("verify", "--junit", str(tmp_path / "no/such/folder.xml")).returncode == 1


def test_the_line_says_what_ran_and_why_it_did_not():
    """By version, the lowest first; a name that is missing is told, any other reason is quoted."""

    def at(environment: str, version: str, reason: str = "") -> Evidence:
        return Evidence(environment, "2026-11-21", not reason, reason, "3.11.7", {"scikit-learn": version})

    gone = "ImportError: cannot import name 'root_mean_squared_error' from 'sklearn.metrics' (/x/y.py)"
    found = [at("latest", "1.10.0"), at("colab", "1.6.1"), at("kaggle", "1.2.2", gone)]
    assert in_words(found, ("sklearn",)) == (
        "ran on scikit-learn 1.6.1, 1.10.0 (colab, latest); "
        "not on scikit-learn 1.2.2 (kaggle): no root_mean_squared_error in sklearn.metrics"
    )
    argument = "TypeError: OneHotEncoder.__init__() got an unexpected keyword argument 'sparse_output'"
    assert in_words([at("old", "1.1", argument)], ("sklearn",)).endswith("no sparse_output in OneHotEncoder.__init__")
    recorded = in_words([at("old", "1.1", "ValueError: no")], ("sklearn",))
    assert results.in_words((True, "2026-11-21"), recorded) == (
        "ran here 2026-11-21; not on scikit-learn 1.1 (old): ValueError: no"
    )
    assert results.in_words(None, in_words([], ())) == "not executed as it is now: kb verify"


def test_a_record_names_no_path_of_the_machine():
    """Neither the one that an import error ends with, nor one within a message."""
    gone = "ImportError: cannot import name 'x' from 'sklearn.metrics' (/home/me/env/lib/sklearn/__init__.py)"
    assert _portable(gone) == "ImportError: cannot import name 'x' from 'sklearn.metrics'"
    assert _portable("OSError: /tmp/kb-12/work/a.csv is missing\nin /a/b") == "OSError: a.csv is missing in b"


def test_help_on_what_there_is_none(kb):
    """Exit 1, with what there is."""
    done = kb("help", "evidense")
    assert done.returncode == 1
    assert "evidence" in done.stderr
    assert "kb verify --all" in kb("help", "verify").stdout
    assert "kb help evidence" in kb("help").stdout


def test_a_failure_is_void_once_what_was_lacking_is_installed():
    """A result belongs to the libraries that were loaded: one that was not there could not be."""
    failed = results.Result(
        "d", False, "ImportError: Missing optional dependency", 0.1, "2026-11-21", (("pandas", "2.2.2"),)
    )
    there = Installed("3.10.1", "linux", {"pandas": "2.2.2", "jinja2": "3.1.6"}, {}, [])
    assert results.lacked(failed, ["Jinja2"], there)
    assert not results.lacked(failed, ["openpyxl"], there)
    assert not results.lacked(failed._replace(passed=True), ["jinja2"], there)
