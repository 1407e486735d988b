"""`kb verify` over the shipped snippets against one plain process a snippet in turn, in one run.

    python benchmarks/verification.py [--sample 60]

The plain processes run on a seeded sample, and their sum is scaled to all snippets: all of them take an hour.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kb.interpreter import environment
from kb.library import Layer
from kb.verification import jobs, verify

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=60, help="how many snippets to run as plain processes")
    args = parser.parse_args()
    todo = jobs((Layer("shipped", str(ROOT)),))
    started = time.perf_counter()
    outcomes = list(verify(todo, sys.executable))
    together = time.perf_counter() - started
    own = sum(outcome.seconds for outcome in outcomes)
    passed = sum(outcome.status == "passed" for outcome in outcomes)
    cores = os.cpu_count() or 1
    print(f"kb verify: {passed} of {len(todo)} passed in {together:.0f} s; own work {own:.0f} s on {cores} cores")
    print(f"wall clock / (own work / cores): {together / (own / cores):.2f}")

    sample = random.Random(0).sample(todo, min(args.sample, len(todo)))
    with tempfile.TemporaryDirectory() as work:
        started = time.perf_counter()
        for job in sample:
            subprocess.run(
                [sys.executable, job.snippet.path], cwd=work, env=environment(), capture_output=True, check=False
            )
        in_turn = (time.perf_counter() - started) * len(todo) / len(sample)
    print(
        f"one process a snippet in turn: {in_turn:.0f} s (from {len(sample)} of them); ratio {in_turn / together:.1f}"
    )


if __name__ == "__main__":
    main()
