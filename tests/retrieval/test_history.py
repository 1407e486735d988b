"""`kb api`: the signature of the version at hand, and the changes over the collected versions."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_signature_of_the_installed_version_is_read_without_importing_it(kb):
    """And each change, between which versions it lies."""
    import sklearn

    done = kb("api", "sklearn.preprocessing.OneHotEncoder", COLUMNS="110")
    assert done.returncode == 0
    assert f"signature of scikit-learn {sklearn.__version__}, installed in" in done.stdout
    assert "sparse_output=True" in done.stdout.partition("Changes")[0]
    assert "Encode categorical features" in done.stdout.partition("Changes")[0]
    words = " ".join(done.stdout.split())
    assert "each lies between the two versions that it names; read from signatures, not executed" in words
    assert "1.1.3 -> 1.2.2  added sparse_output=True; default of sparse: True -> 'deprecated'" in done.stdout


def test_the_library_itself_is_asked_on_demand(kb):
    """With --live, which says that it was."""
    import sklearn

    found = json.loads(kb("api", "sklearn.svm.SVC", "--live", "--json").stdout)
    assert found["live"] is True
    assert found["source"].startswith(f"read from scikit-learn {sklearn.__version__}, installed in")
    done = kb("api", "sklearn.svm.SVC", "--live", "--offline")
    assert (done.returncode, done.stdout) == (2, "")


def test_no_name_is_wrong_usage(kb):
    """Not the name that happens to come first."""
    done = kb("api", " ", "--offline")
    assert (done.returncode, done.stdout) == (2, "")
    assert "kb api GridSearchCV" in done.stderr


def test_one_parameter(kb):
    """Its default, its line of the docstring, its default over the versions; an unknown one has near ones."""
    done = kb("api", "GridSearchCV", "verbose", COLUMNS="110")
    assert done.stdout.startswith("sklearn.model_selection.GridSearchCV  verbose=0\n")
    assert "Controls the verbosity" in done.stdout
    assert "1.0.2 to 1.9.1  0" in done.stdout
    found = json.loads(kb("api", "keras.layers.Dense", "lora_rank", "--json").stdout)
    assert (found["default"], found["defaults"][0]) == (
        "None",
        {"default": "absent", "first": "2.15.0", "last": "2.15.0"},
    )
    done = kb("api", "GridSearchCV", "verbos", "--offline")
    assert (done.returncode, done.stdout) == (1, "")
    assert "did you mean verbose?" in done.stderr


def test_without_the_library_the_packs_go_on(kb, tmp_path):
    """An interpreter that has none of them; and no interpreter at all."""
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec "{sys.base_prefix}/bin/python3" -S "$@"\n')
    bare.chmod(0o755)
    for args in (["--python", str(bare)], ["--offline"]):
        done = kb("api", "root_mean_squared_error", *args, COLUMNS="110")
        assert done.returncode == 0, done.stderr
        assert "read from signatures, not executed" in " ".join(done.stdout.split())
        assert "1.3.2 -> 1.4.2  added" in done.stdout
        assert ("not installed in" in done.stdout) == (args[0] == "--python")


def test_an_entry_stands_for_its_first_symbol(kb):
    """Where no library has the name; a name without a pack has its live signature alone."""
    done = kb("api", "averages_of_numbers")
    assert done.returncode == 1
    done = kb("api", "mean_value", COLUMNS="110")
    assert done.stdout.startswith("statistics.mean\n  kb api statistics.mean --live asks the library itself\n")
    done = kb("api", "mean_value", "--live", COLUMNS="110")
    assert done.stdout.startswith("statistics.mean\n  (data)\n")
    assert "Nothing is said of other versions: no signatures of statistics were collected" in done.stdout
    done = kb("api", "rmse", "--offline", KB_LIBRARY=str(ROOT))
    assert done.stdout.startswith("sklearn.metrics.root_mean_squared_error\n")


def test_old_names_are_told_as_the_entry_has_them(kb):
    """What became of it, beside when it went; also of names that no collected version has."""
    for name, full, became in (
        ("np.float", "numpy.float", "removed in 1.24, use float"),
        ("DataFrame.ix", "pandas.DataFrame.ix", "removed in 1.0, use loc or iloc"),
    ):
        done = kb("api", name, KB_LIBRARY=str(ROOT), COLUMNS="110")
        assert (done.returncode, done.stdout.splitlines()[0]) == (0, full)
        assert f"{full}: {became}" in done.stdout
    done = kb("api", "pandas.DataFrame.applymap", "--offline", KB_LIBRARY=str(ROOT), COLUMNS="110")
    assert "2.3.3 -> 3.0.6  removed" in done.stdout
    assert "pandas.DataFrame.applymap: removed in 3.0, use pandas.DataFrame.map" in done.stdout


def test_an_unknown_name_has_near_ones(kb):
    """Exit 1."""
    done = kb("api", "sklearn.metrics.f1_scor", "--offline")
    assert (done.returncode, done.stdout) == (1, "")
    assert "did you mean" in done.stderr
    assert "sklearn.metrics.f1_score" in done.stderr


def test_json(kb):
    """The fields of the README."""
    found = json.loads(kb("api", "numpy.trapz", "--offline", "--json").stdout)
    assert found["name"] == "numpy.trapz"
    assert found["live"] is False
    assert found["present"][-1] == "2.3.5"
    assert found["changes"] == [
        {"before": "2.3.5", "after": "2.4.6", "what": ["removed"], "source": "read from signatures, not executed"}
    ]
