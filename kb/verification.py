"""Runs many snippets, each isolated, several at once, and compares what they print with what they document.

Where the platform can fork, one server process in the user's interpreter imports the libraries once and forks a child
for each snippet (`kb/inside/execute.py`); elsewhere each snippet is a plain process, or goes to a cluster
(`kb/cluster.py`). An executor takes jobs and yields raw results as they end; `verify` judges them, whichever it was.
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
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kb.compare import difference, refreshed
from kb.entry import read_entry
from kb.errors import KbError
from kb.interpreter import INSIDE, Installed, distribution, environment, installed, without_noise
from kb.library import Layer
from kb.snippet import Snippet, read_snippet

SCRIPT = Path(INSIDE, "execute.py")
TIMEOUT = 120.0  # seconds
OUTPUT_LIMIT = 1_000_000  # bytes of stdout, and of stderr
MEMORY_LIMIT = 8 * 2**30  # bytes of data of one snippet


@dataclass(frozen=True, slots=True)
class Job:
    """A snippet to verify, for the entry `id`."""

    id: str
    snippet: Snippet
    requires: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job. `reason` says in a sentence why it did not pass; `status` is one of
    passed, failed, timeout, skipped (a package that the entry requires is not installed).
    """

    id: str
    status: str
    reason: str = ""
    stdout: str = ""
    stderr: str = ""
    seconds: float = 0.0
    versions: tuple[tuple[str, str], ...] = ()  # of Python and what the snippet names in an import
    used: tuple[tuple[str, str], ...] = ()  # of every distribution that was loaded
    where: Installed | None = None  # what is installed there
    day: str = field(default_factory=lambda: date.today().isoformat())
    is_known: bool = False  # from an earlier run with the same key

    @property
    def is_result(self) -> bool:
        """Whether the same snippet would end so again there: not cut short by time, by a signal or by a lack."""
        by_chance = ("killed by", "not installed", "the worker was lost", "MemoryError")
        return self.status == "passed" or (self.status == "failed" and not self.reason.startswith(by_chance))


Executor = Callable[[dict[str, Job], float], Iterator[tuple[str, dict]]]  # jobs by id, seconds for each -> results


def jobs(layers: Iterable[Layer], ids: Iterable[str] = ()) -> list[Job]:
    """A job for each of these entries (all where none is given), upper layers shadowing lower ones.

    An entry or snippet that cannot be read gives none: `kb check` says what is wrong with it.
    """
    wanted, found = set(ids), {}
    for layer in layers:
        for stem, paths in layer.stems().items():
            if stem in found or (wanted and stem not in wanted):
                continue
            try:
                entry, _ = read_entry(Path(paths[0]))
                found[stem] = Job(stem, read_snippet(Path(layer.snippets, entry.snippet)), entry.requires)
            except KbError:
                continue
    return list(found.values())


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
    if not waiting:
        return
    can_fork = sys.platform not in ("win32", "darwin") if fork is None else fork
    if executor is None:
        count = max(1, min(workers or os.cpu_count() or 1, len(waiting)))
        threads = max(1, (os.cpu_count() or 1) // count)
        executor = (forked if can_fork else plain)(python, count, threads)
    for job_id, result in executor(waiting, timeout):
        where = Installed(**result["installed"]) if "installed" in result else installed(python)
        yield judge(waiting[job_id], result, timeout, where)


def judge(job: Job, result: dict, timeout: float, where: Installed) -> Outcome:
    """The outcome that a raw result amounts to: exit code, warnings, and the documented output."""
    stderr = without_noise(result["stderr"])
    status, reason = "failed", ""
    if result.get("missing"):
        names = ", ".join(result["missing"])
        reason = f"not installed: {names}"
        if set(map(distribution, result["missing"])) <= set(map(distribution, job.requires)):
            status = "skipped"
    elif result["cause"] == "timeout":
        status, reason = "timeout", f"still running after {timeout:g} s"
    elif result["cause"] == "output":
        reason = f"printed more than {OUTPUT_LIMIT:,} bytes"
    elif result["exit"] != 0:
        died = f"killed by signal {-result['exit']}" if result["exit"] < 0 else f"exit code {result['exit']}"
        reason = result.get("error") or died
    elif "warnings" not in result:
        reason = "ended before its last line (os._exit?)"
    elif result["warnings"]:
        reason = f"warned: {result['warnings'][0]}"
    elif job.snippet.output is None:
        reason = "documents no output; add it with: kb verify --update " + job.id
    else:
        reason = difference(job.snippet.output, result["stdout"]) or ""
        status = "failed" if reason else "passed"
    return Outcome(
        id=job.id,
        status=status,
        reason=reason,
        stdout=result["stdout"],
        stderr=stderr,
        seconds=result["seconds"],
        versions=tuple(result.get("versions", {}).items()),
        used=where.used(result.get("imported", [])),
        where=where,
    )


def preload(jobs: Iterable[Job]) -> list[str]:
    """Modules that more than one of the jobs imports, dotted, most wanted first: what the server imports once."""
    count = Counter(name for job in jobs for name in set(job.snippet.imports))
    return [name for name, n in count.most_common() if n > 1]


def forked(python: str, workers: int, threads: int) -> Executor:
    """Runs so many jobs at once, in children of one server that has imported the libraries."""
    return lambda jobs, timeout: _forked(jobs, python, workers, timeout, environment(threads))


def plain(python: str, workers: int, threads: int) -> Executor:
    """Runs so many jobs at once, each in a process that starts from nothing."""
    return lambda jobs, timeout: _plain(jobs, python, workers, timeout, environment(threads))


def _forked(
    jobs: dict[str, Job], python: str, workers: int, timeout: float, env: dict[str, str]
) -> Iterator[tuple[str, dict]]:
    server = subprocess.Popen(
        [python, str(SCRIPT), "serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
        start_new_session=True,
    )
    jobs_in, outcomes_out = server.stdin, server.stdout
    assert jobs_in and outcomes_out
    lines = [{"preload": preload(jobs.values()), "workers": workers}] + [
        {
            "id": job.id,
            "path": str(job.snippet.path.resolve()),
            "timeout": timeout,
            "output_limit": OUTPUT_LIMIT,
            "memory": MEMORY_LIMIT,
        }
        for job in jobs.values()
    ]

    left = set(jobs)
    try:
        with contextlib.suppress(BrokenPipeError):  # the server died: what is left is run below
            jobs_in.write("".join(json.dumps(line) + "\n" for line in lines).encode())
            jobs_in.flush()
        for line in outcomes_out:
            result = json.loads(line)
            left.discard(result["id"])
            yield result["id"], result
            if not left:
                break
    finally:
        with contextlib.suppress(BrokenPipeError):
            jobs_in.close()  # tells the server to end its children and itself, also when this process is killed
        try:
            server.wait(timeout=5)
        except subprocess.TimeoutExpired:
            end_group(server)
        outcomes_out.close()
    if left:  # a library among the preloaded ones may have crashed the server
        yield from _plain({name: jobs[name] for name in jobs if name in left}, python, workers, timeout, env)


def _plain(
    jobs: dict[str, Job], python: str, workers: int, timeout: float, env: dict[str, str]
) -> Iterator[tuple[str, dict]]:
    with ThreadPoolExecutor(workers) as pool:
        futures = {pool.submit(_once, job, python, timeout, env): job.id for job in jobs.values()}
        for future in as_completed(futures):
            yield futures[future], future.result()


def _once(job: Job, python: str, timeout: float, env: dict[str, str]) -> dict:
    """Run one job in a process of its own, its output to files: a pipe would wait for what it left running."""
    with tempfile.TemporaryDirectory(prefix="kb-", ignore_cleanup_errors=True) as scratch:
        report, work, temporary = Path(scratch, "report.json"), Path(scratch, "work"), Path(scratch, "tmp")
        outputs = {name: Path(scratch, name) for name in ("stdout", "stderr")}
        work.mkdir()
        temporary.mkdir()
        command = [python, str(SCRIPT), "once", str(report), str(job.snippet.path.resolve()), str(MEMORY_LIMIT)]
        with outputs["stdout"].open("wb") as stdout, outputs["stderr"].open("wb") as stderr:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                cwd=work,
                env={**env, "TMPDIR": str(temporary)},
                start_new_session=True,
            )
        cause, deadline = None, time.monotonic() + timeout
        while process.poll() is None and not cause:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
            if max(path.stat().st_size for path in outputs.values()) > OUTPUT_LIMIT:
                cause = "output"
            elif time.monotonic() > deadline:
                cause = "timeout"
        end_group(process)
        result = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        texts = {name: _start_of(path) for name, path in outputs.items()}
        if max(path.stat().st_size for path in outputs.values()) > OUTPUT_LIMIT:
            cause = "output"
        return {"seconds": timeout, **result, "exit": process.returncode, "cause": cause, **texts}


def _start_of(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(OUTPUT_LIMIT).decode("utf-8", "replace")


def end_group(process: subprocess.Popen) -> None:
    """End a process and whatever it left in its group."""
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except ProcessLookupError:
        pass
    process.wait()


def update(job: Job, outcome: Outcome) -> str:
    """Rewrite the snippet's output block with what it printed; the unified difference, empty where nothing changed.

    Numbers within the tolerance are rewritten too; a line with `...` that still matches is kept. Raises `KbError` where
    the run itself failed.
    """
    import difflib

    snippet = job.snippet
    ran = outcome.status == "passed" or outcome.reason.startswith(("line ", "documents no output"))
    if not ran:
        raise KbError(f"did not run: {outcome.reason}", path=snippet.path, hint="its output block is as it was")
    if not outcome.stdout.strip():
        return ""
    text = snippet.with_output(refreshed(snippet.output or "", outcome.stdout))
    if text == snippet.text:
        return ""
    scratch = snippet.path.with_name(snippet.path.name + ".new")
    scratch.write_text(text, encoding="utf-8")
    os.replace(scratch, snippet.path)
    name = str(snippet.path)
    return "".join(
        difflib.unified_diff(snippet.text.splitlines(True), text.splitlines(True), name, name + " (updated)")
    )
