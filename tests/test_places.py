"""A folder of kb's that cannot be used is said, with the variable that names it and what to do; what can answer does."""

import os
from pathlib import Path

import pytest


def a_file(path: Path) -> Path:
    """In place of a folder."""
    path.write_text("a file")
    return path


@pytest.mark.parametrize("below", ["", "deep/down"])
@pytest.mark.parametrize("variable", ["KB_HOME", "KB_STATE"])
def test_a_file_in_place_of_a_folder_is_said(kb, tmp_path, variable, below):
    """Or a folder that cannot be made, since a file is above it."""
    folder = a_file(tmp_path / "file") / below
    done = kb("search", "average", **{variable: str(folder)})
    assert (done.returncode, done.stdout.startswith("mean_value")) == (0, True)
    said = f"kb: {variable}={folder}: {tmp_path / 'file'} is not a folder; unset {variable}, or name another folder\n"
    assert said in done.stderr


@pytest.mark.parametrize("is_there", [True, False])
def test_a_library_that_is_none_is_said(kb, tmp_path, is_there):
    """Not only that nothing was found."""
    folder = tmp_path / "other"
    if is_there:
        folder.mkdir()
    done = kb("search", "average", KB_LIBRARY=str(folder))
    assert done.returncode == 1
    assert f"KB_LIBRARY={folder}: " in done.stderr
    assert "unset KB_LIBRARY to have the library that came with kb" in done.stderr


@pytest.mark.parametrize(
    ("variable", "args"),
    [("KB_HOME", ("new", "Okapi")), ("KB_HOME", ("edit", "mean_value")), ("KB_CACHE", ("index",)),
     ("KB_STATE", ("verify", "mean_value")), ("KB_HOME", ("verify", "--record", "laptop"))],
)  # fmt: skip
def test_who_cannot_write_says_what_to_do(kb, tmp_path, variable, args):
    """The path, why, and the variable; exit 1."""
    done = kb(*args, **{variable: str(a_file(tmp_path / "file"))}, EDITOR="true")
    assert done.returncode == 1
    assert f"set {variable} to a folder that can" in done.stderr.splitlines()[-1]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root reads everything")
def test_a_folder_that_cannot_be_read_is_said(kb):
    """What lies in it would be missed without a word."""
    folder = Path(kb.env["KB_HOME"])
    folder.mkdir()
    folder.chmod(0)
    assert f"{folder} cannot be read" in kb("list").stderr
    folder.chmod(0o755)


def test_folders_that_are_not_there_yet_are_no_mistake(kb):
    """They are made when something is written."""
    assert kb("list").stderr.count("kb: ") == 0
