"""Runs many snippets, each isolated, several at once, and compares what they print with what they document.

Where the platform can fork, one server process in the user's interpreter imports the libraries once and forks a child
for each snippet (`kb/inside/serve.py`); elsewhere each snippet is a process that starts from nothing, or goes to a
cluster (`kb/execution/cluster.py`). An executor takes jobs and yields raw results as they end; `verify` judges them.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from kb import libraries
from kb.content.snippet import Snippet
from kb.errors import KbError
from kb.execution.interpreter import Installed, environment, installed
from kb.execution.judging import OUTPUT_LIMIT, Job, Outcome, Raw, facts, judge, unstarted
from kb.places import INSIDE

SERVE, EXECUTE, DRAWING = Path(INSIDE, "serve.py"), Path(INSIDE, "execute.py"), Path(INSIDE, "drawing.py")
TIMEOUT = 120.0  # seconds
MEMORY_LIMIT = 8 * 2**30  # bytes of data of one snippet


Executor = Callable[[dict[str, Job], float], Iterator[tuple[str, Raw]]]  # jobs by id, seconds for each -> results


def verify(
    jobs: Iterable[Job],
    python: str,
    *,
    workers: int | None = None,
    timeout: float = TIMEOUT,
    fork: bool | None = None,
    executor: Executor | None = None,
) -> Iterator[Outcome]:
    """Outcomes of the jobs, in the order in which they end. `fork=False` starts a process for each.

    An `executor` that runs them elsewhere says with each result what is installed there.
    """
    waiting = {job.id: job for job in jobs}
    ended: set[str] = set()
    if not waiting:
        return
    can_fork = sys.platform not in ("win32", "darwin") if fork is None else fork
    if executor is None:
        count = max(1, min(workers or os.cpu_count() or 1, len(waiting)))
        threads = max(1, (os.cpu_count() or 1) // count)
        executor = (forked if can_fork else plain)(python, count, threads)
    for job_id, result in executor(waiting, timeout):
        if job_id not in waiting or job_id in ended:
            continue  # a snippet that writes into the server's answers speaks for no other
        ended.add(job_id)
        where = Installed(**result["installed"]) if "installed" in result else installed(python)
        yield judge(waiting[job_id], result, timeout, where)


def needs(snippet: Snippet) -> list[str]:
    """The top-level modules without which a snippet cannot run: what it imports, and what that runs on."""
    return list(libraries.with_backends(snippet.packages, os.environ.get("KERAS_BACKEND", "tensorflow")))


def preload(jobs: Iterable[Job]) -> list[str]:
    """Modules that more than one of the jobs imports, dotted, most wanted first: what the server imports once."""
    count = Counter(name for job in jobs for name in set(job.snippet.imports))
    return [name for name, n in count.most_common() if n > 1]


def forked(python: str, workers: int, threads: int) -> Executor:
    """Runs so many jobs at once, in children of one server that has imported the libraries."""
    return lambda jobs, timeout: _kept(jobs, python, workers, timeout, environment(threads), fresh=False)


def plain(python: str, workers: int, threads: int) -> Executor:
    """Runs so many jobs at once, each in a process that starts from nothing."""
    run = _kept if hasattr(os, "fork") else _apart
    return lambda jobs, timeout: run(jobs, python, workers, timeout, environment(threads), fresh=True)


def _kept(
    jobs: dict[str, Job], python: str, workers: int, timeout: float, env: dict[str, str], *, fresh: bool
) -> Iterator[tuple[str, Raw]]:
    """Results from a server; should it be ended, those of what had not started yet from another one.

    What ran when the server was ended may have ended it, and is not run again.
    """
    left = dict(jobs)
    while left:
        started: list[str] = []
        for job_id, result in _serve(left, python, workers, timeout, env, fresh):
            if result is None:
                started.append(job_id)
            elif left.pop(job_id, None):
                yield job_id, result
        for job_id in started:
            if left.pop(job_id, None):
                yield job_id, unstarted("server")
        if left and fresh and not started:
            raise KbError(f"{python} ends before it runs a snippet", hint="choose another with --python")
        fresh = True  # a library among the preloaded ones may have crashed the server


def _serve(
    jobs: dict[str, Job], python: str, workers: int, timeout: float, env: dict[str, str], fresh: bool
) -> Iterator[tuple[str, Raw | None]]:
    """What the server says of each job: that it starts it (None), then its result; until it has them all, or ends."""
    server = subprocess.Popen(
        [python, str(SERVE), "serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
        start_new_session=True,
    )
    jobs_in, outcomes_out = server.stdin, server.stdout
    assert jobs_in and outcomes_out
    head = {"preload": [] if fresh else preload(jobs.values()), "workers": workers, "fresh": fresh}
    lines = [head, *(description(job, timeout) for job in jobs.values())]
    left = set(jobs)
    try:
        with contextlib.suppress(BrokenPipeError):  # it died
            jobs_in.write("".join(json.dumps(line) + "\n" for line in lines).encode())
            jobs_in.flush()
        for line in outcomes_out:
            told = _answer(line)
            if told is None:
                continue  # a snippet has written it
            yield (told["started"], None) if "started" in told else (told["id"], facts(told))
            left.discard(told.get("id"))
            if not left:
                break
    finally:
        with contextlib.suppress(BrokenPipeError):
            jobs_in.close()  # tells the server to end what runs and itself, also when this process is killed
        try:
            server.wait(timeout=5)
        except subprocess.TimeoutExpired:
            end_group(server)
        outcomes_out.close()


_ANSWER = {"id": str, "exit": int, "seconds": float, "stdout": str, "stderr": str, "report": str}


def _answer(line: bytes) -> dict[str, Any] | None:
    """What a server says in a line; None where it is not of its form."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    form = {"started": str} if "started" in told else _ANSWER
    fits = all(isinstance(told.get(name), kind) for name, kind in form.items())
    return told if fits and ("started" in told or "cause" in told) else None


def description(job: Job, timeout: float) -> dict[str, object]:
    """A job as `kb/inside/serve.py` takes it."""
    return {
        "id": job.id,
        "path": str(job.snippet.path.resolve()),
        "needs": needs(job.snippet),
        "sha256": job.snippet.sha256,
        "timeout": timeout,
        "output_limit": OUTPUT_LIMIT,
        "memory": MEMORY_LIMIT,
        "picture": str(DRAWING) if job.is_drawn else "",
    }


def _apart(
    jobs: dict[str, Job], python: str, workers: int, timeout: float, env: dict[str, str], *, fresh: bool
) -> Iterator[tuple[str, Raw]]:
    """Results where the platform cannot fork: each job is a process, without a limit of memory."""
    with ThreadPoolExecutor(workers) as pool:
        futures = {pool.submit(_once, job, python, timeout, env): job.id for job in jobs.values()}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _once(job: Job, python: str, timeout: float, env: dict[str, str]) -> Raw:
    """Run one job in a process of its own, its output to files: a pipe would wait for what it left running."""
    with tempfile.TemporaryDirectory(prefix="kb-", ignore_cleanup_errors=True) as scratch:
        report, work, temporary = Path(scratch, "report.json"), Path(scratch, "work"), Path(scratch, "tmp")
        outputs = {name: Path(scratch, name) for name in ("stdout", "stderr")}
        work.mkdir()
        temporary.mkdir()
        how = description(job, timeout)
        command = [python, str(EXECUTE), str(report), str(how["path"]), json.dumps(how)]
        started = time.monotonic()
        with outputs["stdout"].open("wb") as stdout, outputs["stderr"].open("wb") as stderr:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                cwd=work,
                env={**env, "TMPDIR": str(temporary), "TEMP": str(temporary)},
                start_new_session=True,
            )
        cause = None
        try:
            while process.poll() is None and not cause:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(0.05)
                if max(path.stat().st_size for path in outputs.values()) > OUTPUT_LIMIT:
                    cause = "output"
                elif time.monotonic() > started + timeout:
                    cause = "timeout"
        finally:
            end_group(process)
        if max(path.stat().st_size for path in outputs.values()) > OUTPUT_LIMIT:
            cause = "output"
        told = {
            "seconds": time.monotonic() - started,
            "exit": process.returncode,
            "cause": cause,
            "report": _start_of(report) if report.exists() else "",
            **{name: _start_of(path) for name, path in outputs.items()},
        }
        return facts(told)


def _start_of(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(OUTPUT_LIMIT).decode("utf-8", "replace")


def end_group(process: subprocess.Popen[bytes]) -> None:
    """End a process and whatever it left in its group."""
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except ProcessLookupError:
        pass
    process.wait()
