"""The wheel, installed into a clean environment, works from any directory; the sdist holds all that it needs."""

import os
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A directory with the wheel and the sdist."""
    target = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "-q", "--outdir", str(target), str(ROOT)], check=True)
    return target


def test_the_installed_wheel_searches_and_shows(built, tmp_path):
    """With the base dependencies alone, in another directory, without the checkout on the path."""
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env/bin/python"
    (wheel,) = built.glob("kb_ml-*.whl")
    subprocess.run([python, "-m", "pip", "install", "-q", str(wheel)], check=True)
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    work = tmp_path / "elsewhere"
    work.mkdir()

    def kb(*args: str) -> subprocess.CompletedProcess[str]:
        """Run the installed command."""
        return subprocess.run([tmp_path / "env/bin/kb", *args], cwd=work, env=env, capture_output=True, text=True)

    assert kb("search", "roc_auc").stdout.startswith("roc_auc_score")
    assert "best_params_" in kb("show", "grid_search").stdout
    assert kb("show", "GridSearchCV", "--code").stdout.startswith('"""')
    assert "1.3.2 -> 1.4.2  added" in kb("api", "root_mean_squared_error", "--offline").stdout
    assert "lacks" in kb("show", "rmse", "--target", "kaggle-2024").stdout
    missing = kb("run", "gridsearch")
    assert missing.returncode == 1
    assert "-m pip install scikit-learn" in missing.stderr
    assert kb("run", "gridsearch", "--python", sys.executable).stdout.startswith("best: ")
    installed = subprocess.run([python, "-m", "pip", "list"], capture_output=True, text=True, check=True).stdout
    assert "numpy" not in installed


def test_the_sdist_holds_content_and_tests(built):
    """Entries, snippets, tests and benchmarks."""
    (sdist,) = built.glob("kb_ml-*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for name in (
        "entries/tuning/grid_search.md",
        "snippets/tuning/grid_search.py",
        "tests/conftest.py",
        "cli.py",
        "README.md",
    ):
        assert name in names
