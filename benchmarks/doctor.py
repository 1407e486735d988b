"""Measures `kb doctor`: stale snippets found and mended, false alarms on code of today, seconds beside ruff and ty.

python benchmarks/doctor.py                  found and mended, by folder of tests/data/doctor; --misses of train
python benchmarks/doctor.py --fails train    whether each stale snippet fails with the libraries that are installed
python benchmarks/doctor.py --clean PATH...  what is said of code that runs today, a finding a line
python benchmarks/doctor.py --docstrings     the same of the examples in the docstrings of the installed libraries
python benchmarks/doctor.py --time PATH      kb, ruff and ty over the same files, as whole processes
"""

from __future__ import annotations

import argparse
import importlib
import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kb.doctor import Facts, Finding, Kind, Level, diagnose
from kb.errors import KbError

DATA = Path(__file__).resolve().parent.parent / "tests/data/doctor"
MARK = re.compile(r"  # stale: ?(.*)$", re.MULTILINE)
LIBRARIES = ("sklearn", "pandas", "numpy", "scipy", "matplotlib", "keras")


def snippets(folder: str) -> Iterator[tuple[str, str, int, str]]:
    """Name, code, line of the fault and what the replacement must match, of every stale snippet of a folder."""
    for path in sorted((DATA / folder).glob("*.md")):
        for i, code in enumerate(re.findall(r"```python\n(.*?)```", path.read_text(), re.DOTALL), 1):
            mark = MARK.search(code)
            if mark:
                yield f"{path.stem} {i}", MARK.sub("", code), code[: mark.start()].count("\n") + 1, mark[1]


def judged(folder: str, facts: Facts) -> Iterator[tuple[str, bool, bool, list[Finding]]]:
    """Name of each snippet, whether its fault was found, whether with the right replacement, and all that was said."""
    for name, code, line, expected in snippets(folder):
        found = diagnose(code, facts=facts)
        here = [finding for finding in found if finding.line == line and finding.level is Level.WRONG]
        mended = any(re.search(expected, f.replacement) if expected else True for f in here)
        yield name, bool(here), bool(here) and mended, found


def main() -> None:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--fails", metavar="FOLDER")
    parser.add_argument("--clean", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--docstrings", action="store_true")
    parser.add_argument("--time", type=Path, metavar="PATH")
    args = parser.parse_args()
    if args.fails:
        for name, code, _, _ in snippets(args.fails):
            done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True)
            last = (done.stderr.strip().splitlines() or [""])[-1]
            print(f"{name}: {last[:110] if done.returncode else 'RUNS'}", flush=True)
    elif args.clean:
        clean((str(path), path.read_text(errors="replace"), Kind(path.suffix)) for path in files(args.clean))
    elif args.docstrings:
        clean(docstrings())
    elif args.time:
        timed(args.time)
    else:
        for folder in ("train", "heldout"):
            rows = list(judged(folder, Facts()))
            found, mended = sum(row[1] for row in rows), sum(row[2] for row in rows)
            n = len(rows)
            print(f"{folder}: {found}/{n} found ({found / n:.0%}), {mended}/{n} mended ({mended / n:.0%})")
            for name, is_found, is_mended, said in rows if args.misses and folder == "train" else ():
                if not is_mended:
                    print(
                        f"  {name}: {'found' if is_found else 'missed'}",
                        *(f"[{f.message} -> {f.replacement}]" for f in said),
                    )


def files(paths: list[Path]) -> Iterator[Path]:
    """The files of these folders that can be read."""
    for path in paths:
        some = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (one for one in some if one.suffix in tuple(Kind) and one.is_file())


def docstrings() -> Iterator[tuple[str, str, Kind]]:
    """The examples in the docstrings of the installed libraries, a text for each."""
    from kb.versions.collect.introspect import resolve
    from kb.versions.packs import library_of, read_pack

    seen = set()
    for module in LIBRARIES:
        importlib.import_module(module)
        pack = read_pack(library_of(module) or "")
        for dotted in pack.of(pack.versions[-1]):
            text = getattr(resolve(dotted), "__doc__", None) or ""
            lines = re.findall(r"^ *(?:>>>|\.\.\.) ?(.*)$", text if isinstance(text, str) else "", re.MULTILINE)
            code = "import numpy as np\nimport pandas as pd\n" + "\n".join(lines)
            if lines and code not in seen:
                seen.add(code)
                yield dotted, code, Kind.SCRIPT


def clean(texts: Iterator[tuple[str, str, Kind]]) -> None:
    """Print what is said of code that is right, and how much."""
    facts, count, wrong, perhaps, bad = Facts(), 0, 0, 0, 0
    for name, text, kind in texts:
        count += 1
        try:
            found = diagnose(text, kind, facts)
        except KbError as error:
            print(f"{name}: {error}")
            continue
        for f in found:
            cell = f"cell {f.cell}:" if f.cell else ""
            print(f"{name}:{cell}{f.line}: {f.level} {f.code}: {f.message} -> {f.replacement}")
        wrong += sum(f.level is Level.WRONG for f in found)
        perhaps += sum(f.level is Level.PERHAPS for f in found)
        bad += any(f.level is Level.WRONG for f in found)
    print(f"{count} files, {wrong} wrong in {bad} of them, {perhaps} perhaps")


def timed(path: Path) -> None:
    """Seconds of whole processes over the same files."""
    n = len(list(files([path])))
    rows = [("kb doctor", [sys.executable, "-m", "kb", "doctor", str(path)])]
    rows += [("ruff check", ["ruff", "check", "--isolated", "--select", "NPY,PD,F", str(path)])]
    rows += [("ty check", ["ty", "check", "--python", sys.prefix, str(path)])] if shutil.which("ty") else []
    for name, command in rows:
        started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, capture_output=True)
        seconds, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        each = 1000 * cpu / max(n, 1)
        print(f"{name}: {n} files, {seconds:.2f} s, {cpu:.2f} s of processor time, {each:.1f} ms of it a file")


if __name__ == "__main__":
    main()
