"""A library of 100,000 synthetic entries against one of 800, in one run: build, queries, sync, memory.

    python benchmarks/scale.py [--entries 100000] [--folder DIR]

Each time is the median of whole processes, the two libraries in alternation. Words are drawn from a vocabulary of
20,000 by a power law, as in prose, so that a query of common words matches a large part of the library.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import accumulate
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
ENTRY = """---
title: {title}
kind: {kind}
summary: {summary}.
symbols: [{symbol}]
aliases: [{alias}]
asks:
  - {ask_1}
  - {ask_2}
tags: [{tag}]
snippet: {topic}/{id}.py
see_also: []
---

{body}
"""


def make(folder: Path, n: int) -> list[str]:
    """Write n entries with their snippets; queries that have an answer there."""
    rng = random.Random(0)
    letters = "bcdfghklmnprstvz"
    words = list(
        {"".join(rng.choice(letters) + rng.choice("aeiou") for _ in range(rng.randint(2, 4))) for _ in range(40000)}
    )
    words = sorted(words)[:20000]
    rng.shuffle(words)
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(words))))

    def text(count: int) -> str:
        return " ".join(rng.choices(words, cum_weights=weights, k=count))

    asks = []
    for i in range(n):
        topic = f"topic_{i % 25:02}"
        identity = f"{rng.choice(words)}_{i}"
        ask = f"how do I {text(5)}"
        facts = {
            "title": text(3), "kind": rng.choice(["api", "concept", "formula", "recipe"]), "summary": text(10),
            "symbol": f"{rng.choice(words)}.{rng.choice(words)}.{identity}", "alias": text(2), "ask_1": ask,
            "ask_2": text(6), "tag": rng.choice(words[:30]), "topic": topic, "id": identity, "body": text(120),
        }  # fmt: skip
        for kind, suffix, content in (
            ("entries", ".md", ENTRY.format(**facts)),
            (
                "snippets",
                ".py",
                f'"""{text(8)}."""\n\n# %% data\n{rng.choice(words)} = 1\nprint({i})\n\n# Output:\n# {i}\n',
            ),
        ):
            path = folder / kind / topic / (identity + suffix)
            if i < 25:
                path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        if i < 5:
            asks += [ask, f"{words[i]} {words[i + 1]} {words[100 + i]}", identity]
    return asks


def run(env: dict[str, str], *args: str) -> float:
    """Seconds of a whole `kb ARGS`."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-m", "kb", *args], env=env, capture_output=True, check=False)
    return time.perf_counter() - started


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entries", type=int, default=100_000, help="how many in the large library")
    parser.add_argument("--folder", type=Path, help="where to keep the libraries (default: a temporary folder)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = args.folder or Path(scratch)
        found = {}
        for n in (800, args.entries):
            library = folder / str(n)
            if not library.exists():
                make(library, n)
            env = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
            found[n] = env | {"KB_LIBRARY": str(library), "KB_CACHE": str(folder / f"cache-{n}")}
        large = found[args.entries]
        build = run(large, "index", "--rebuild")
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        run(found[800], "index", "--rebuild")
        print(f"{args.entries:,} entries: built in {build:.1f} s, at most {memory:.0f} MB")
        with tempfile.TemporaryDirectory() as other:
            queries = make(Path(other), 5)
        times: dict[int, list[float]] = {n: [] for n in found}
        for query in queries:
            of_query = {n: [] for n in found}
            for _ in range(RUNS):
                for n, env in found.items():
                    of_query[n].append(run(env, "search", query))
            medians = {n: statistics.median(seconds) for n, seconds in of_query.items()}
            print(f"{medians[args.entries] * 1000:6.0f} ms / {medians[800] * 1000:4.0f} ms  {query}")
            for n in found:
                times[n].append(medians[n])
        ratio = statistics.median(times[args.entries]) / statistics.median(times[800])
        print(f"a query takes {ratio:.2f} times as long as with 800 entries")
        changed = []
        for path in sorted(Path(large["KB_LIBRARY"], "entries").glob("*/*.md"))[:5]:
            path.write_text(path.read_text(encoding="utf-8") + "\nzebra\n", encoding="utf-8")
            changed.append(run(large, "index"))
        print(f"sync after one changed file: {statistics.median(changed):.2f} s")
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"at most {memory:.0f} MB in any of the processes")


if __name__ == "__main__":
    main()
