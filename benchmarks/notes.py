"""Lookups over many notes: 10,000 files of 200 MB. `python benchmarks/notes.py [FILES] [MEGABYTES]`.

Prints in seconds, of whole processes and of the processor: reading them all (`kb add`), a search with nothing changed,
with one file changed, and without notes, medians of several.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7
FOLDERS = 100


def main(files: int = 10_000, megabytes: int = 200) -> None:
    """Make the notes, and time what is done with them."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        env = {name: value for name, value in os.environ.items() if not name.startswith("KB_")}
        env |= {"KB_HOME": f"{folder}/home", "KB_CACHE": f"{folder}/cache", "KB_STATE": f"{folder}/state"}
        env["PYTHONPATH"] = str(ROOT)

        def kb(*args: str) -> Seconds:
            """Run `kb ARGS`; the seconds that it took."""
            start, before = time.perf_counter(), processor()
            done = subprocess.run([sys.executable, "-m", "kb", *args], env=env, cwd=folder, stdout=subprocess.DEVNULL)
            assert done.returncode in (0, 1), args
            return Seconds(time.perf_counter() - start, processor() - before)

        kb("index")
        without = median(kb)
        size = write(Path(folder, "notes"), files, megabytes * 1_000_000 // files)
        print(f"{files:,} files, {size / 1e6:.0f} MB")
        print("kb add                         ", kb("add", "notes"))
        path = next(Path(folder, "cache").glob("notes-*.db"))
        print(f"index of notes                  {path.stat().st_size / 1e6:.0f} MB")
        print("search, nothing changed        ", median(kb))
        changed = Path(folder, "notes/folder7/note7.md")
        numbers = iter(range(ROUNDS))
        print(
            "search, one file changed       ", median(kb, lambda: changed.write_text(f"# New\nword{next(numbers)}\n"))
        )
        kb("forget", "notes")
        print("search without notes           ", without, "before,", median(kb), "after")


class Seconds(NamedTuple):
    """What a command took."""

    whole: float
    processor: float

    def __str__(self) -> str:
        return f"{self.whole:.3f} s ({self.processor:.3f} s of the processor)"


def processor() -> float:
    """Seconds of the processor that ended children took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def median(kb: Callable[..., Seconds], before: Callable[[], object] = int) -> Seconds:
    """The median of some searches, with something done before each."""
    taken = []
    for _ in range(ROUNDS):
        before()
        taken.append(kb("search", "roc auc score"))
    return Seconds(*map(statistics.median, zip(*taken, strict=True)))


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
