"""What ran where is recorded, shown, and claimed for the very text that was run, never for another."""

import json
from pathlib import Path

SNIPPET = "snippets/averages/mean_value.py"


def test_a_recorded_run_is_shown(kb):
    """Day, versions and the environment's name; before that, that it was not executed."""
    assert "not executed as it is now" in kb("show", "mean_value").stdout
    done = kb("verify", "mean_value", "--record", "laptop")
    assert "recorded in" in done.stderr
    line = kb("show", "mean_value").stdout.splitlines()[-1]
    assert line.startswith("ran 20")
    assert "Python 3." in line
    assert line.endswith("(laptop)")


def test_an_edited_snippet_has_no_evidence(kb):
    """Not even for a change of a comment."""
    kb("verify", "--record", "laptop")
    assert json.loads(kb("info", "--json").stdout)["stale"] == 0
    path = kb.library / SNIPPET
    path.write_text(path.read_text().replace("# %% mean", "# %% the mean"))
    assert "not executed as it is now" in kb("show", "mean_value").stdout
    assert json.loads(kb("info", "--json").stdout)["stale"] == 1


def test_a_failure_is_recorded_as_one(kb):
    """With its reason; it does not count as a run that passed."""
    path = kb.library / SNIPPET
    path.write_text(path.read_text().replace("# mean: 2.5", "# mean: 3.5"))
    kb("verify", "--record", "laptop")
    assert "failed 20" in kb("show", "mean_value").stdout
    assert json.loads(kb("info", "--json").stdout)["stale"] == 1


def test_results_of_other_snippets_stay(kb):
    """Recording one entry leaves the rest of the record as it was."""
    kb("verify", "--record", "laptop")
    kb("verify", "mean_value", "--record", "laptop")
    (path,) = Path(kb.env["KB_HOME"], "records").glob("*.json")
    assert set(json.loads(path.read_text())["results"]) == {"mean_value", "harmonic_formula", "error_division"}


def test_bad_records_and_names_are_told(kb):
    """A damaged file names itself; a name that is a path is refused."""
    assert kb("verify", "--record", "../x").returncode == 2
    kb("verify", "--record", "laptop")
    (path,) = Path(kb.env["KB_HOME"], "records").glob("*.json")
    path.write_text("{")
    done = kb("show", "mean_value")
    assert done.returncode == 0
    assert "is no record of results" in done.stdout
    assert "Pitfalls" in done.stdout
