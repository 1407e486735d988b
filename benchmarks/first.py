"""The first lookup after installing against the second, as whole processes, in one run.

    python benchmarks/first.py [--rounds 10]

Builds the wheel, installs it into a scratch environment, and looks something up twice with a fresh home each round.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Measure and print the two medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="kb-first-") as folder:
        scratch = Path(folder)
        subprocess.run([sys.executable, "-m", "build", "-q", "--wheel", "--outdir", scratch, ROOT], check=True)
        venv.create(scratch / "env", with_pip=True)
        (wheel,) = scratch.glob("*.whl")
        subprocess.run([scratch / "env/bin/python", "-m", "pip", "install", "-q", wheel], check=True)
        times: dict[str, list[float]] = {"first": [], "second": []}
        for number in range(rounds):
            home = scratch / f"home{number}"
            home.mkdir()
            env = {"HOME": str(home), "PATH": os.environ["PATH"]}
            for values in times.values():
                started = time.perf_counter()
                subprocess.run([scratch / "env/bin/kb", "search", "roc_auc"], env=env, check=True, capture_output=True)
                values.append(time.perf_counter() - started)
        first, second = (statistics.median(values) for values in times.values())
        print(f"first {first * 1000:.0f} ms, second {second * 1000:.0f} ms: {first / second:.2f} times")


if __name__ == "__main__":
    main()
