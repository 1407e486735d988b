"""`kb matrix`: environments made with uv, every snippet run in each, records written."""

import json
import sys
from pathlib import Path

import pytest

from kb.execution.environments import environments

UV = """#!/bin/sh
echo "$@" >> "{log}"
case "$*" in *does-not-fit*) echo "no such version" >&2; exit 1;; esac
if [ "$1" = venv ]; then for last; do :; done; exec {python} -m venv --without-pip "$last"; fi
"""


@pytest.fixture
def uv(kb, tmp_path):
    """A uv that makes environments and installs nothing; the file in which it notes what it was asked for."""
    script = tmp_path / "bin/uv"
    script.parent.mkdir()
    script.write_text(UV.format(log=tmp_path / "log", python=sys.executable))
    script.chmod(0o755)
    kb.env["PATH"] = f"{script.parent}:{kb.env['PATH']}"
    return tmp_path / "log"


def test_snippets_run_in_a_named_environment_and_are_recorded(kb, uv):
    """With its pins, without Keras where it has none; what one cannot import there is left out, and said."""
    kb.write("snippets/averages/mean_value.py", '"""Doc."""\n\n# %% x\nimport keras\nprint(1)\n\n# Output:\n# 1\n')
    done = kb("matrix", "kaggle-2024")
    assert done.returncode == 0, done.stderr
    assert "kaggle-2024: 1 snippet left out, which import keras, tensorflow" in done.stderr
    assert "2 passed" in done.stderr
    asked = uv.read_text()
    assert "scikit-learn==1.2.2" in asked
    assert "keras" not in asked
    record = json.loads(Path(kb.env["KB_HOME"], "records/kaggle-2024.json").read_text())
    assert set(record["results"]) == {"harmonic_formula", "error_division"}
    assert "2 known" in kb("matrix", "kaggle-2024").stderr


def test_a_required_package_that_does_not_fit_is_left_out(kb, uv):
    """The others are installed one by one."""
    path = kb.library / "entries/averages/mean_value.md"
    path.write_text(path.read_text().replace("tags:", "requires: [does-not-fit, fits]\ntags:"))
    done = kb("matrix", "latest")
    assert "latest: does-not-fit does not install beside these versions" in done.stderr
    assert uv.read_text().rstrip().endswith(" fits")


def test_a_failure_counts_where_all_must_pass(kb, uv):
    """In latest, not in kaggle-2024."""
    kb.write("snippets/averages/mean_value.py", '"""Doc."""\n\n# %% x\nprint(1)\n\n# Output:\n# 2\n')
    assert kb("matrix", "kaggle-2024").returncode == 0
    assert kb("matrix", "latest").returncode == 1


def test_what_is_missing_is_said(kb, tmp_path):
    """An unknown name is usage; uv that is not there, an error with what to do."""
    done = kb("matrix", "nowhere")
    assert done.returncode == 2
    assert "latest" in done.stderr
    done = kb("matrix", "latest", PATH=str(tmp_path))
    assert done.returncode == 1
    assert "pip install uv" in done.stderr
    assert "scikit-learn 1.2.2" in kb("matrix", "--list").stdout


def test_the_environments():
    """The two that must pass, and what each installs."""
    known = environments()
    assert [name for name, environment in known.items() if environment.required] == ["latest", "colab-2026-08"]
    assert {"tensorflow==2.20.0", "keras==3.13.2", "pyarrow"} <= set(known["colab-2026-08"].requirements)
    assert not any("==" in requirement for requirement in known["latest"].requirements)
    assert "tensorflow" in known["latest"].requirements
