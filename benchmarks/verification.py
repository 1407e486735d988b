"""`kb verify --all` over the shipped snippets against one plain process a snippet in turn, in one run.

    python benchmarks/verification.py [--sample 60]

Whole commands, with results in a scratch folder: the first run of all, with the memory of all its processes together,
and a second one with nothing changed. The plain processes run on a seeded sample, and their sum is scaled to all
snippets: all of them take an hour.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from kb.content.layers import Layer
from kb.execution.interpreter import environment
from kb.execution.judging import jobs

ROOT = Path(__file__).resolve().parent.parent


def memory(pid: int) -> int:
    """Bytes of a process and its descendants, shared pages divided among them (Linux)."""
    total = 0
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1]) * 1024
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0
    return total + sum(memory(int(child)) for child in children)


def verify(env: dict[str, str], *args: str) -> tuple[float, int, list[dict]]:
    """Seconds, peak bytes and outcomes of `kb verify ARGS --json`."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "kb", "verify", *args, "--json"],
        env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    peak, ended = 0, threading.Event()

    def watch() -> None:
        nonlocal peak
        while not ended.wait(0.5):
            peak = max(peak, memory(process.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    out, _ = process.communicate()
    took = time.perf_counter() - started
    ended.set()
    watcher.join()
    return took, peak, json.loads(out)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=60, help="how many snippets to run as plain processes")
    args = parser.parse_args()
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as scratch:
        env = {
            **os.environ,
            "KB_STATE": f"{scratch}/state",
            "KB_CACHE": f"{scratch}/cache",
            "KB_PYTHON": sys.executable,
        }
        together, peak, outcomes = verify(env, "--all")
        again, _, _ = verify(env)
    own = sum(outcome["seconds"] for outcome in outcomes)
    passed = sum(outcome["status"] == "passed" for outcome in outcomes)
    print(
        f"kb verify --all: {passed} of {len(outcomes)} passed in {together:.0f} s; own work {own:.0f} s, {cores} cores"
    )
    print(f"wall clock / (own work / cores): {together / (own / cores):.2f}; at most {peak / 2**30:.1f} GB")
    print(f"kb verify with nothing changed: {again:.2f} s")

    todo = jobs((Layer("shipped", str(ROOT)),))
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
