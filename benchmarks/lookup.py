"""Lookups as whole processes, side by side with what there is to beat, in one run: medians, and ratios to the floor.

    python benchmarks/lookup.py [--rounds 15] [--entries N]

The floor is a bare Python process that imports click and sqlite3 and makes one FTS5 query. The others, on the same
content: gnebbia's `kb grep` (PyPI: kb-manager, installed into a scratch environment) and `sqlite-utils search`.
Machines are noisy: quote the ratios.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path

MEGABYTE = b"  File train.py, line 1\n" * 40_000 + b"ValueError: Input X contains NaN.\n"
ROOT = Path(__file__).resolve().parent.parent
FLOOR = """
import sqlite3, sys
import click
rows = sqlite3.connect(sys.argv[1]).execute("select id from docs where docs match 'roc auc' order by rank limit 10")
click.echo(rows.fetchall())
"""


def library(folder: Path, size: int) -> Path:
    """A library of that many entries, made of the shipped ones under new ids."""
    entries = sorted((ROOT / "entries").glob("*/*.md"))
    for i in range(size):
        entry = entries[i % len(entries)]
        identity = entry.stem if i < len(entries) else f"{entry.stem}_{i // len(entries)}"
        for kind, suffix, source in (
            ("entries", ".md", entry),
            ("snippets", ".py", ROOT / "snippets" / entry.parent.name / f"{entry.stem}.py"),
        ):
            target = folder / kind / entry.parent.name / f"{identity}{suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    return folder


def plain_index(content: Path, path: Path) -> None:
    """The same texts in one FTS5 table, for the floor and for sqlite-utils."""
    with sqlite3.connect(path) as db:
        db.execute("create table entries (id text, text text)")
        db.execute("create virtual table docs using fts5(id, text)")
        for entry in content.glob("entries/*/*.md"):
            for table in ("entries", "docs"):
                db.execute(f"insert into {table} values (?, ?)", (entry.stem, entry.read_text()))
    subprocess.run([sys.executable, "-m", "sqlite_utils", "enable-fts", path, "entries", "id", "text"], check=True)


def rival(scratch: Path, content: Path) -> tuple[list[str], dict[str, str]]:
    """kb-manager with the same content added, and the command that greps in it."""
    venv.create(scratch / "rival", with_pip=True)
    subprocess.run(
        [scratch / "rival/bin/python", "-m", "pip", "install", "-q", "kb-manager", "setuptools<80"], check=True
    )
    env = {**os.environ, "HOME": str(scratch / "home"), "PATH": f"{scratch}/rival/bin:{os.environ['PATH']}"}
    files = [str(path) for path in sorted(content.glob("entries/*/*.md"))]
    subprocess.run(["kb", "add", *files], env=env, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    return [str(scratch / "rival/bin/kb"), "grep", "roc_auc"], env


def timed(command: list[str], env: dict[str, str], before: Callable[[], None] | None = None) -> float:
    """Seconds of one whole process; a command that fails is no measurement. `kb why` reads a megabyte."""
    if before:
        before()
    started = time.perf_counter()
    text = MEGABYTE if command[-1] == "why" else b""
    done = subprocess.run(command, input=text, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    took = time.perf_counter() - started
    assert done.returncode == 0, (command, done.stderr)
    return took


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--entries", type=int, help="how many entries (default: as many as ship)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kb-bench-") as folder:
        scratch = Path(folder)
        size = args.entries or len(list((ROOT / "entries").glob("*/*.md")))
        content = library(scratch / "library", size)
        plain_index(content, scratch / "plain.db")
        (scratch / "floor.py").write_text(FLOOR)
        # As installed: pip compiles what it installs.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env = {**kept, "KB_LIBRARY": str(content), "KB_CACHE": f"{scratch}/cache", "KB_HOME": f"{scratch}/none"}
        kb = str(Path(sys.executable).with_name("kb"))
        assert Path(kb).exists(), "install kb into this environment first"
        changed = content / "entries/tuning/grid_search.md"

        def touch() -> None:
            """Change one entry, as an editor does that writes a new file."""
            new = changed.with_suffix(".new")
            new.write_text(changed.read_text() + "\n")
            os.replace(new, changed)

        grep, grep_env = rival(scratch, content)
        commands: dict[str, tuple[list[str], dict[str, str], Callable[[], None] | None]] = {
            "floor: click + sqlite3 + one FTS5 query": (
                [sys.executable, f"{scratch}/floor.py", f"{scratch}/plain.db"], env, None,
            ),
            "kb search roc_auc": ([kb, "search", "roc_auc"], env, None),
            "kb search after one changed entry": ([kb, "search", "roc_auc"], env, touch),
            "kb search, a question": ([kb, "search", "how do I tune hyperparameters"], env, None),
            "kb why, a message": ([kb, "why", "ValueError: Input X contains NaN."], env, None),
            "kb why, a traceback of 1 MB": ([kb, "why"], env, None),
            "kb show roc_auc_score": ([kb, "show", "roc_auc_score"], env, None),
            "kb list": ([kb, "list"], env, None),
            "kb index --rebuild": ([kb, "index", "--rebuild"], env, None),
            "kb grep (kb-manager)": (grep, grep_env, None),
            "sqlite-utils search": (
                [sys.executable, "-m", "sqlite_utils", "search", f"{scratch}/plain.db", "entries", "roc_auc"],
                env, None,
            ),
        }  # fmt: skip
        subprocess.run([kb, "index"], env=env, check=True, stdout=subprocess.DEVNULL)
        subprocess.run([kb, "show", "roc_auc_score"], env=env, check=True, stdout=subprocess.DEVNULL)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(args.rounds):
            for name, (command, variables, before) in commands.items():
                times[name].append(timed(command, variables, before))
        floor = statistics.median(times["floor: click + sqlite3 + one FTS5 query"])
        print(f"{size} entries, median of {args.rounds} rounds")
        for name, values in times.items():
            median = statistics.median(values)
            print(f"{median * 1000:8.0f} ms {median / floor:7.2f} x  {name}")


if __name__ == "__main__":
    main()
