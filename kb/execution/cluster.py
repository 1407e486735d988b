"""Runs snippets on the workers of a Dask cluster; needs the extra `cluster` here, and kb on every worker.

A task is some snippets that the worker runs one after the other in children of one server, so that an import is paid
once a task. A task whose worker dies is run again on another one; its results arrive when it has ended, and only then,
so none arrives twice.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kb.content.snippet import parse_snippet
from kb.errors import KbError
from kb.execution.interpreter import Installed, installed
from kb.execution.isolation import Executor, forked, plain
from kb.execution.judging import Job, Raw, unstarted

AT_ONCE = 8  # snippets a task, at most


def connect(address: str) -> Any:
    """A client of the scheduler at that address; raises `KbError` where there is none, or it has no worker."""
    try:
        from distributed import Client
        from distributed.comm.addressing import parse_address
        from distributed.comm.registry import get_backend
    except ImportError:
        raise KbError(
            "a cluster needs the package distributed", hint=f"{sys.executable} -m pip install distributed"
        ) from None
    try:
        get_backend(parse_address(address)[0])  # a client that gives up on the address itself hangs when it is deleted
        client: Any = Client(address, timeout=10, set_as_default=False)
        client.wait_for_workers(1, timeout=10)
    except (OSError, ValueError, TimeoutError) as error:
        hint = "start one: dask scheduler, and on each machine: dask worker ADDRESS"
        raise KbError(f"no cluster with a worker at {address}: {error}", hint=hint) from None
    return client


def installed_there(client: Any) -> Installed:
    """What is installed on the workers; the first one speaks for all."""
    return Installed(**client.submit(_installed, pure=False).result())


def scheduled(client: Any) -> Executor:
    """Runs the jobs on the workers of a cluster, each on one core."""

    def run(jobs: dict[str, Job], timeout: float) -> Iterator[tuple[str, Raw]]:
        from distributed import as_completed

        cores = sum(client.ncores().values()) or 1
        size = max(1, min(AT_ONCE, len(jobs) // (2 * cores)))
        todo = sorted(jobs.values(), key=lambda job: sorted(job.snippet.packages))  # what imports the same, together
        texts = [(job.id, job.snippet.text) for job in todo]
        parts = [texts[i : i + size] for i in range(0, len(texts), size)]
        tasks = {client.submit(_run, part, timeout, pure=False): part for part in parts}
        for task in as_completed(tasks, loop=client.loop):
            error = task.exception()
            if error is None:
                yield from task.result()
            else:  # it has taken several workers with it
                for job_id, _ in tasks[task]:
                    yield job_id, unstarted("lost", type(error).__name__)

    return run


def _installed() -> dict[str, Any]:
    return installed(sys.executable)._asdict()


def _run(texts: list[tuple[str, str]], timeout: float) -> list[tuple[str, Raw]]:
    """On a worker: run snippets that came as text, in its own interpreter."""
    with tempfile.TemporaryDirectory(prefix="kb-") as folder:
        jobs = {}
        for job_id, text in texts:
            path = Path(folder, f"{job_id}.py")
            path.write_text(text, encoding="utf-8", newline="\n")
            jobs[job_id] = Job(job_id, parse_snippet(text, path))
        run = plain if sys.platform in ("win32", "darwin") else forked
        results = run(sys.executable, workers=1, threads=1)(jobs, timeout)
        return [(job_id, {**result, "installed": _installed()}) for job_id, result in results]
