"""`kb verify --scheduler`: the same outcomes from a Dask cluster, also when a worker dies on the way."""

import json
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

HEAD = "---\ntitle: x\nkind: concept\nsummary: x.\ntags: [statistics]\nsnippet: many/{id}.py\nsee_also: []\n---\n"
BAD = {"s7": "raise KeyError('gone')", "s8": "import os\nos.kill(os.getpid(), 9)"}


@pytest.fixture
def many(kb):
    """Thirty entries whose snippets take a quarter of a second; one fails, one ends itself."""
    for i in range(30):
        code = BAD.get(f"s{i}", "time.sleep(0.25)")
        kb.write(f"entries/many/s{i}.md", HEAD.format(id=f"s{i}"))
        kb.write(
            f"snippets/many/s{i}.py",
            f'"""Shows it."""\n\n# %% x\nimport time\n{code}\nprint("done")\n\n# Output:\n# done\n',
        )
    return [f"s{i}" for i in range(30)]


@pytest.fixture
def cluster(kb, tmp_path):
    """The address of a scheduler on loopback, and its two workers."""
    file = tmp_path / "scheduler.json"
    env = {**kb.env, "PYTHONWARNINGS": "default"}

    def start(*args: str) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_" + args[0], *args[1:], "--scheduler-file", str(file)],
            env=env, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    processes = [start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")]
    processes += [
        start("worker", "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard") for _ in range(2)
    ]
    deadline = time.monotonic() + 60
    while not file.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    yield json.loads(file.read_text())["address"], processes[1:]
    for process in processes:
        process.kill()
        process.wait()


def test_every_result_arrives_once_though_a_worker_is_killed(kb, many, cluster):
    """What the dead worker held is run by the other one; each result is saved as it comes."""
    address, (victim, _) = cluster
    command = [sys.executable, "-m", "kb", "verify", *many, "--scheduler", address, "--json"]
    process = subprocess.Popen(command, env=kb.env, cwd=kb.work, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    database = Path(kb.env["HOME"], ".local/state/kb/results.db")
    deadline = time.monotonic() + 60
    saved = 0
    while not saved and time.monotonic() < deadline:
        time.sleep(0.05)
        if database.exists():
            with closing(sqlite3.connect(database)) as connection:
                if connection.execute("select 1 from sqlite_master where name = 'standing'").fetchone():
                    saved = connection.execute("select count(*) from results").fetchone()[0]
    assert 0 < saved < 28, "the worker was to be killed while there was work"
    victim.kill()
    out, err = process.communicate(timeout=100)
    assert process.returncode == 1, err.decode()
    outcomes = json.loads(out)
    assert Counter(outcome["id"] for outcome in outcomes) == Counter(many)
    assert {o["id"]: o["reason"] for o in outcomes if o["status"] != "passed"} == {
        "s7": "KeyError: 'gone'", "s8": "killed by signal 9",
    }  # fmt: skip
    again = kb("verify", *many, "--scheduler", address)
    assert "29 known" in again.stderr


def test_no_cluster_is_said(kb):
    """With how to start one; nothing hangs."""
    done = kb("verify", "--scheduler", "tcp://127.0.0.1:1")
    assert done.returncode == 1
    assert "no cluster with a worker at tcp://127.0.0.1:1" in done.stderr
    assert "dask scheduler" in done.stderr
    assert "no cluster" in kb("verify", "--scheduler", "nonsense://x").stderr
