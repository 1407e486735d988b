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


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory) -> Path:
    """A clean environment with the wheel and its base dependencies alone."""
    folder = tmp_path_factory.mktemp("env")
    venv.create(folder, with_pip=True)
    (wheel,) = built.glob("kb_ml-*.whl")
    subprocess.run([folder / "bin/python", "-m", "pip", "install", "-q", str(wheel)], check=True)
    return folder


@pytest.fixture
def kb(installed, tmp_path):
    """The installed command, in another directory, without the checkout on the path."""
    work = tmp_path / "elsewhere"
    work.mkdir()
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}

    def run(*args: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [installed / "bin/kb", *args], cwd=work, env=env | more, capture_output=True, text=True, timeout=120
        )

    return run


def test_the_installed_wheel_searches_and_shows(kb, installed):
    """With the base dependencies alone."""
    assert kb("search", "roc_auc").stdout.startswith("roc_auc_score")
    assert "best_params_" in kb("show", "grid_search").stdout
    assert kb("show", "GridSearchCV", "--code").stdout.startswith('"""')
    assert "1.3.2 -> 1.4.2  added" in kb("api", "root_mean_squared_error", "--offline").stdout
    assert "lacks" in kb("show", "rmse", "--target", "kaggle-2024").stdout
    assert "roc_curve.png" in kb("show", "roc_curve").stdout
    assert "entries" in kb("export", "html", "kb.html").stderr
    missing = kb("run", "gridsearch")
    assert missing.returncode == 1
    assert "-m pip install scikit-learn" in missing.stderr
    assert kb("run", "gridsearch", "--python", sys.executable).stdout.startswith("best: ")
    listed = subprocess.run([installed / "bin/python", "-m", "pip", "list"], capture_output=True, text=True, check=True)
    assert "numpy" not in listed.stdout


def test_the_index_comes_with_the_wheel(kb, tmp_path):
    """The first lookup builds nothing; entries of one's own are added to what came."""
    first = kb("search", "roc_auc")
    assert first.stdout.startswith("roc_auc_score")
    assert first.stderr == ""
    assert kb("new", "Roc auc of mine").returncode == 0
    own = kb("search", "roc auc of mine", "-n", "1")
    assert own.stdout.startswith("roc_auc_of_mine")
    assert own.stderr == "? never ran as it is now: kb help evidence\n"
    (tmp_path / ".cache/kb").chmod(0o500)
    assert kb("search", "roc_auc").stdout.startswith("roc_auc_score")


@pytest.mark.parametrize("damage", ["header", "pages", "deleted"])
@pytest.mark.parametrize("which", ["shipped", "cached"])
def test_a_damaged_copy_of_the_index_heals(kb, installed, tmp_path, which, damage):
    """That of the wheel, and the one in use: the answer is the same, and so is the next one."""
    right = kb("search", "roc_auc").stdout
    (shipped,) = installed.glob("lib/python*/site-packages/kb/index/shipped.db")
    (cached,) = (tmp_path / ".cache/kb").glob("index-*.db")
    path, whole = (shipped, shipped.read_bytes()) if which == "shipped" else (cached, b"")
    if which == "shipped":
        cached.unlink()
    data = path.read_bytes()
    try:
        if damage == "deleted":
            path.unlink()
        else:
            at = 0 if damage == "header" else 4096
            path.write_bytes(data[:at] + b"\xff" * (len(data) // 2) + data[at + len(data) // 2 :])
        assert kb("search", "roc_auc").stdout == right
        again = kb("search", "roc_auc")
        assert (again.stdout, again.stderr) == (right, "")
    finally:
        if whole:
            shipped.write_bytes(whole)


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
