"""Lookups over many notes: 10,000 files of 200 MB. `python benchmarks/notes.py [FILES] [MEGABYTES]`.

Prints in seconds, whole processes: reading them all (`kb add`), a search with nothing changed, with one file changed,
and the median lookup without any notes, the library in the state in which the benchmark finds it.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7
FOLDERS = 100


def main(files: int = 10_000, megabytes: int = 200) -> None:
    """Make the notes, and time what is done with them."""
    with tempfile.TemporaryDirectory() as folder:
        env = {name: value for name, value in os.environ.items() if not name.startswith("KB_")}
        env |= {"KB_HOME": f"{folder}/home", "KB_CACHE": f"{folder}/cache", "KB_STATE": f"{folder}/state"}
        env["PYTHONPATH"] = str(ROOT)

        def kb(*args: str) -> float:
            """Run `kb ARGS`; the seconds that it took."""
            start = time.perf_counter()
            done = subprocess.run([sys.executable, "-m", "kb", *args], env=env, cwd=folder, stdout=subprocess.DEVNULL)
            assert done.returncode in (0, 1), args
            return time.perf_counter() - start

        kb("index")
        without = statistics.median(kb("search", "roc auc score") for _ in range(ROUNDS))
        size = write(Path(folder, "notes"), files, megabytes * 1_000_000 // files)
        print(f"{files:,} files, {size / 1e6:.0f} MB")
        print(f"kb add                          {kb('add', 'notes'):8.2f} s")
        path = next(Path(folder, "cache").glob("notes-*.db"))
        print(f"index of notes                  {path.stat().st_size / 1e6:8.0f} MB")
        print(f"search, nothing changed         {median(kb, lambda: None):8.3f} s")
        changed = Path(folder, "notes/folder7/note7.md")
        numbers = iter(range(ROUNDS))
        edited = median(kb, lambda: changed.write_text(f"# New\nword{next(numbers)}\n"))
        print(f"search, one file changed        {edited:8.3f} s")
        kb("forget", "notes")
        print(f"search without notes            {without:8.3f} s before, {median(kb, lambda: None):.3f} s after")


def median(kb, before) -> float:  # type: ignore[no-untyped-def]
    """The median time of a search, with something done before each."""
    times = []
    for _ in range(ROUNDS):
        before()
        times.append(kb("search", "roc auc score"))
    return statistics.median(times)


def write(folder: Path, files: int, size: int) -> int:
    """Write so many notes of about so many bytes each, with headings and code; how many bytes in all."""
    total = 0
    for number in range(files):
        path = folder / f"folder{number % FOLDERS}" / f"note{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(paragraphs(random.Random(number), size))
        path.write_text(text)
        total += len(text)
    return total


def paragraphs(rng: random.Random, size: int) -> Iterator[str]:
    """Headings, sentences of words that are as frequent as words are, and some code."""
    words = [f"{rng.choice('bcdfgklmnprst')}{stem}" for stem in ("ata", "odel", "core", "eature", "old", "able", "est")]
    yield "# About " + " ".join(words[:3]) + "\n\n"
    done = 0
    while done < size:
        sentence = " ".join(f"w{min(int(rng.paretovariate(0.7)), 60_000)}" for _ in range(80))
        text = (
            f"## {words[done % 7]} {rng.randrange(1000)}\n\n{sentence}.\n\n```python\nx = fit({rng.random()})\n```\n\n"
        )
        done += len(text)
        yield text


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
