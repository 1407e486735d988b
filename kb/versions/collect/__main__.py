"""Collects signature packs: `python -m kb.versions.collect scikit-learn==1.9.1`, with the extra `packs`.

Downloads the wheels with pip, takes their Python files and stubs out, reads those with griffe and imports none of them,
so versions that no interpreter here could run are read as well. SciPy alone, which decides at import what it offers, is
asked in an environment of that version (`asked.py`). Versions that a pack holds already stay in it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from kb.errors import KbError, UsageError
from kb.libraries import packed, to_install
from kb.versions.collect import isolated
from kb.versions.collect.sources import collect
from kb.versions.packs import FOLDER, Names, order, read_pack, write_pack

# Any wheel will do that holds the Python files: the first of these versions of Python for which there is one.
PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14", "3.9", "3.8", "3.7")
ASKED = ("scipy",)
# Of a library that brings CUDA along for Linux, the wheels without it.
SMALL = ("macosx_10_15_x86_64", "macosx_12_0_x86_64", "macosx_12_0_arm64")
PLATFORMS = ("manylinux2014_x86_64", "manylinux_2_17_x86_64", "manylinux_2_27_x86_64", "manylinux_2_28_x86_64")


def main(requests: list[str]) -> None:
    """Add each `LIBRARY==VERSION` to its pack."""
    wanted: dict[str, list[str]] = {}
    for request in requests:
        library, _, version = request.partition("==")
        if library not in packed() or not version:
            raise UsageError(f"{request!r}: write LIBRARY==VERSION", hint="libraries are " + ", ".join(packed()))
        wanted.setdefault(library, []).append(version)
    for library, versions in wanted.items():
        collected: dict[str, Names] = {}
        if (FOLDER / f"{library}.json.xz").exists():
            pack = read_pack(library)
            collected = {version: pack.of(version) for version in pack.versions}
        for version in versions:
            collected[version] = ask(library, version) if library in ASKED else read(library, version)
            print(f"{library} {version}: {len(collected[version]):,} names", flush=True)
        path = write_pack(library, collected)
        size = path.stat().st_size
        print(f"{path}: {size:,} bytes, {size // len(collected):,} a version, {min(collected, key=order)} and later")


def read(library: str, version: str) -> Names:
    """The names of a version in the files of its wheel."""
    with tempfile.TemporaryDirectory(prefix="kb-wheel-") as folder:
        unpack(download(library, version, Path(folder)), Path(folder))
        return collect(packed()[library], Path(folder))


def ask(library: str, version: str) -> Names:
    """The names of a version, asked of itself."""
    script = Path(__file__).with_name("asked.py")
    found: Names = json.loads(isolated.ask([f"{library}=={version}"], script, [packed()[library]]))
    return found


def download(library: str, version: str, folder: Path) -> Path:
    """The wheel of a version, downloaded into `folder`."""
    is_large = to_install(library) != library
    platforms = [part for name in (SMALL if is_large else PLATFORMS) for part in ("--platform", name)]
    for python in PYTHONS:
        done = subprocess.run(
            [sys.executable, "-I", "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps",
             "--only-binary", ":all:", *platforms, "--python-version", python, "-d", str(folder),
             f"{library}=={version}"],
            capture_output=True, text=True, cwd=folder,
        )  # fmt: skip
        if done.returncode == 0:
            return next(folder.glob("*.whl"))
    raise KbError(f"there is no wheel of {library} {version}", hint=done.stderr.strip()[-300:])


def unpack(wheel: Path, folder: Path) -> None:
    """Take Python files and stubs out of a wheel, tests left out."""
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.endswith((".py", ".pyi")) and "/tests/" not in name:
                path = Path(archive.extract(name, folder))
                if path.suffix == ".pyi":  # numpy's stubs declare an `__all__` that would hide the one of the code
                    text = path.read_text(encoding="utf-8")
                    path.write_text(re.sub(r"(?m)^__all__: list\[str\]$", "", text), encoding="utf-8")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KbError as error:
        sys.exit(f"kb.versions.collect: {error}")
