"""`kb verify`: run snippets and compare what they print with what they document."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import click

from kb.commands.common import complete_ids, json_option, print_json, python_option
from kb.errors import KbError, NotFound, UsageError
from kb.evidence import record as write_record
from kb.evidence import record_folder
from kb.interpreter import Installed, find_interpreter, installed
from kb.library import layers
from kb.names import printable
from kb.report import as_json as outcomes_as_json
from kb.report import write_junit
from kb.results import Recorder, Result, durations, is_current, known
from kb.search import Hit, list_entries
from kb.verification import TIMEOUT, Executor, Job, Outcome, jobs, update, verify


@click.command()
@click.argument("ids", nargs=-1, shell_complete=complete_ids)
@python_option
@click.option("-a", "--all", "everything", is_flag=True, help="Run also what has a result for its key.")
@click.option("-j", "--jobs", "workers", type=click.IntRange(1), help="Snippets at once (default: one a core).")
@click.option(
    "--timeout", type=click.FloatRange(0.1), default=TIMEOUT, show_default=True, help="Seconds for each snippet."
)
@click.option("--update", "rewrite", is_flag=True, help="Rewrite the '# Output:' blocks and show the difference.")
@click.option("--record", metavar="NAME", help="Write the results down as those of the environment NAME.")
@click.option(
    "--slowest", type=click.IntRange(0), default=5, show_default=True, help="How many of the slowest to list."
)
@click.option(
    "--no-fork", is_flag=True, help="Start a process for each snippet, instead of forking one that has the libraries."
)
@click.option("--scheduler", metavar="ADDRESS", help="Run on the workers of a Dask cluster, as tcp://host:8786.")
@json_option
@click.option("--junit", type=click.Path(dir_okay=False, path_type=Path), help="Write a JUnit report to this file.")
def command(
    ids: tuple[str, ...], python: str | None, everything: bool, workers: int | None, timeout: float, rewrite: bool,
    record: str | None, slowest: int, no_fork: bool, scheduler: str | None, as_json: bool, junit: Path | None,
) -> int:  # fmt: skip
    """Run snippets, each isolated, several at once, and compare their output with the '# Output:' block.

    Runs only what has no result yet for its key: the snippet's text, the version of every library that it loads, Python
    and platform. A warning from a snippet is a failure. Exit 1 when one fails.

    \b
    kb verify                       every snippet that was not run here as it is now
    kb verify --all                 every snippet
    kb verify grid_search pipeline  these two
    kb verify --update my_recipe    write down what it prints now
    kb verify --record laptop       kb show then says where each entry ran
    """
    if record and not record.replace("-", "").replace("_", "").isalnum():
        raise UsageError(f"--record: {record!r} is no name", hint="use letters, digits, - and _")
    hits = {hit.id: hit for hit in list_entries(exact=True) if hit.digest and (not ids or hit.id in ids)}
    unknown = set(ids) - set(hits)
    if unknown:
        raise NotFound(f"no entry with a snippet {', '.join(map(repr, sorted(unknown)))}", hint="kb list shows all")
    with ExitStack() as stack:
        interpreter = find_interpreter(python)
        executor: Executor | None = None
        if scheduler:
            from kb import cluster

            client = stack.enter_context(closing(cluster.connect(scheduler)))
            where, executor = cluster.installed_there(client), cluster.scheduled(client)
        else:
            where = installed(interpreter)
        requires = {hit.digest: json.loads(hit.data)["requires"] for hit in hits.values()}
        found = {} if everything or rewrite else known(requires, where)
        todo = {hit.id for hit in hits.values() if hit.digest not in found}
        outcomes = [_known(hit, found[hit.digest], where) for hit in hits.values() if hit.id not in todo]
        by_id = {job.id: job for job in jobs(layers(), todo)} if todo else {}
        recorder = None
        if by_id or not (scheduler or is_current(interpreter)):
            recorder = stack.enter_context(closing(Recorder(None if scheduler else interpreter, where)))
        if by_id and recorder:
            expected = durations()
            in_turn = sorted(by_id.values(), key=lambda job: -expected.get(job.id, 1.0))  # so that none ends alone
            fork = False if no_fork else None
            running = verify(in_turn, interpreter, workers=workers, timeout=timeout, fork=fork, executor=executor)
            outcomes += _with_progress(running, by_id, expected, recorder)
    outcomes.sort(key=lambda outcome: outcome.id)
    if as_json:
        print_json(outcomes_as_json(outcomes))
    if junit:
        write_junit(junit, outcomes)
    failures = sum(not _report(outcome, by_id, hits, rewrite, as_json) for outcome in outcomes)
    now = [outcome for outcome in outcomes if not outcome.is_known]
    for outcome in sorted(now, key=lambda o: -o.seconds)[:slowest]:
        click.echo(f"{outcome.seconds:6.1f} s  {outcome.id}", err=True)
    if record:
        results = {o.id: _result(hits[o.id].digest, o) for o in outcomes if o.is_result}
        click.echo(f"recorded in {write_record(record, results, where, record_folder())}", err=True)
    versions = {name: version for outcome in now for name, version in outcome.versions}
    if versions:
        click.echo("with " + ", ".join(f"{name} {version}" for name, version in versions.items()), err=True)
    count = {s: sum(o.status == s for o in now) for s in ("passed", "failed", "timeout", "skipped")}
    before = len(outcomes) - len(now)
    told = [f"{n} {status}" for status, n in count.items() if n]
    told += [f"{before} known from earlier runs here (--all runs them again)"] if before else []
    click.echo(", ".join(told) or "nothing to verify", err=True)
    return 1 if failures else 0


def _known(hit: Hit, result: Result, where: Installed) -> Outcome:
    """The outcome of an earlier run whose key is the same."""
    return Outcome(
        hit.id, "passed" if result.passed else "failed", result.reason, seconds=result.seconds, used=result.used,
        where=where, day=result.day, is_known=True,
    )  # fmt: skip


def _result(digest: str, outcome: Outcome) -> Result:
    return Result(
        digest, outcome.status == "passed", outcome.reason, round(outcome.seconds, 3), outcome.day, outcome.used
    )


def _with_progress(
    running: Iterator[Outcome], by_id: dict[str, Job], expected: dict[str, float], recorder: Recorder
) -> list[Outcome]:
    """The outcomes, each saved as it comes, behind a bar that knows how long each snippet took last time."""
    outcomes: list[Outcome] = []
    steps = {job_id: max(1, round(10 * expected.get(job_id, 1.0))) for job_id in by_id}
    bar: Any
    with click.progressbar(
        length=sum(steps.values()), label=f"verifying {len(by_id)}", file=sys.stderr,
        item_show_func=lambda outcome: f"{len(outcomes)} done: {outcome.id}" if outcome else "",
    ) as bar:  # fmt: skip
        for outcome in running:
            if outcome.is_result and outcome.where:
                recorder.save(outcome.id, _result(by_id[outcome.id].snippet.digest, outcome), outcome.where)
            outcomes.append(outcome)
            bar.update(steps[outcome.id], outcome)
    return outcomes


def _report(outcome: Outcome, by_id: dict[str, Job], hits: dict[str, Hit], rewrite: bool, quiet: bool) -> bool:
    """Say what is to be said of an outcome; False where it counts as a failure."""
    if rewrite:
        try:
            changed = update(by_id[outcome.id], outcome)
        except KbError as error:
            click.echo(printable(str(error)))
            return False
        if changed:
            click.echo(printable(changed), nl=False)
        return True
    if outcome.status == "skipped":
        click.echo(f"{outcome.id}: skipped: {outcome.reason}", err=True)
    if outcome.status in ("passed", "skipped"):
        return True
    if not quiet:
        since = f" (known since {outcome.day})" if outcome.is_known else ""
        click.echo(f"{hits[outcome.id].snippet}: {outcome.status}: {printable(outcome.reason)}{since}")
        if outcome.stderr.strip() and not outcome.reason.startswith("line "):
            lines = printable(outcome.stderr).strip().splitlines()[-8:]
            click.echo("".join(f"    {line}\n" for line in lines), nl=False)
    return False
