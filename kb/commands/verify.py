"""`kb verify`: run snippets and compare what they print with what they document."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from kb.api.verifying import Progress, Verified, verify
from kb.commands.common import print_json
from kb.commands.options import Seconds, complete_ids, json_option, python_option
from kb.errors import KbError, UsageError
from kb.execution.drawing import keep
from kb.execution.isolation import TIMEOUT
from kb.execution.judging import Job, Outcome, update
from kb.execution.outcomes import Cause, Status
from kb.execution.report import as_json as outcomes_as_json
from kb.execution.report import write_junit
from kb.forms import is_name
from kb.out import beneath
from kb.text import printable


@click.command()
@click.argument("ids", nargs=-1, shell_complete=complete_ids)
@python_option
@click.option("-a", "--all", "everything", is_flag=True, help="Run also what has a result for its key.")
@click.option("-j", "--jobs", "workers", type=click.IntRange(1), help="Snippets at once (default: one a core).")
@click.option("--timeout", type=Seconds(), default=TIMEOUT, show_default=True, help="Seconds for each snippet.")
@click.option(
    "--update", "rewrite", is_flag=True, help="Rewrite the '# Output:' blocks and the pictures of what is drawn."
)
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
    if record is not None and not (is_name(record) and len(record) <= 60):
        raise UsageError(f"--record: {record[:60]!r} is not a name", hint="use up to 60 letters, digits, - and _")
    with ExitStack() as stack:
        verified = verify(
            ids, python=python, everything=everything or rewrite, workers=workers, timeout=timeout,
            fork=False if no_fork else None, scheduler=scheduler or "", pictures=rewrite,
            on_start=lambda *jobs: bar(stack, *jobs),
        )  # fmt: skip
    if as_json:
        print_json(outcomes_as_json(verified.outcomes))
    if junit:
        write_junit(junit, list(verified.outcomes))
    if rewrite:
        failures = sum(not _rewritten(verified.jobs.get(o.id), o) for o in verified.outcomes)
    else:
        report(verified, quiet=as_json)
        failures = len(verified.failures)
    if record:
        click.echo(f"recorded in {verified.record(record)}", err=True)
    conclude(verified, slowest)
    return 1 if failures else 0


def bar(stack: ExitStack, by_id: dict[str, Job], expected: dict[str, float]) -> Progress:
    """A bar on stderr that knows how long each snippet took last time, until the stack ends."""
    steps = {job_id: max(1, round(10 * expected.get(job_id, 1.0))) for job_id in by_id}
    done = 0
    drawn: Any = stack.enter_context(
        click.progressbar(
            length=sum(steps.values()), label=f"verifying {len(by_id)}", file=beneath(sys.stderr),
            item_show_func=lambda outcome: f"{done} done: {outcome.id}" if outcome else "",
        )
    )  # fmt: skip

    def progress(outcome: Outcome) -> None:
        nonlocal done
        done += 1
        drawn.update(steps[outcome.id], outcome)

    return progress


def report(verified: Verified, *, quiet: bool = False) -> None:
    """Say which snippets were skipped, and, unless `quiet`, which failed and how."""
    for outcome in verified.outcomes:
        if outcome.status == Status.SKIPPED:
            click.echo(f"{outcome.id}: skipped: {outcome.reason}", err=True)
    tell_refused({o.id: o.reason for o in verified.outcomes if o.status == Status.REFUSED}, quiet=quiet)
    for outcome in () if quiet else (o for o in verified.failures if o.status != Status.REFUSED):
        since = f" (known since {outcome.day})" if outcome.is_known else ""
        hit = verified.hits.get(outcome.id)
        path = hit.entry.snippet if hit and outcome.cause != Cause.UNREADABLE else ""
        click.echo(f"{printable(path or outcome.id)}: {outcome.status}: {printable(outcome.reason)}{since}")
        if outcome.stderr.strip() and outcome.cause != Cause.DIFFERENT:
            lines = printable(outcome.stderr).strip().splitlines()[-8:]
            click.echo("".join(f"    {line}\n" for line in lines), nl=False)


def tell_refused(reasons: dict[str, str], *, quiet: bool = False) -> None:
    """Say which entries were not run since they are not trusted; with `quiet`, on stderr."""
    for reason in dict.fromkeys(reasons.values()):
        ids = [identity for identity, why in reasons.items() if why == reason]
        more = f" and {len(ids) - 5} more" if len(ids) > 5 else ""
        click.echo(f"{', '.join(ids[:5])}{more}: refused: {reason}", err=quiet)


def conclude(verified: Verified, slowest: int) -> None:
    """Say on stderr which were the slowest, with which versions, and how many ended how."""
    now = verified.now
    for outcome in sorted((o for o in now if o.where), key=lambda o: -o.seconds)[:slowest]:
        click.echo(f"{outcome.seconds:6.1f} s  {outcome.id}", err=True)
    versions = {name: version for outcome in now for name, version in outcome.versions}
    if versions:
        click.echo("with " + ", ".join(f"{name} {version}" for name, version in versions.items()), err=True)
    count = Counter(outcome.status for outcome in now)
    before = len(verified.outcomes) - len(now)
    told = [f"{count[status]} {status}" for status in Status if count[status]]
    told += [f"{before} known from earlier runs here (--all runs them again)"] if before else []
    click.echo(", ".join(told) or "nothing to verify", err=True)


def _rewritten(job: Job | None, outcome: Outcome) -> bool:
    """Write down what a snippet printed and show the difference; False where it did not run."""
    try:
        if job is None:
            raise KbError(f"{outcome.id}: {outcome.reason}")
        click.echo(printable(update(job, outcome)), nl=False)
        drawn = keep(job, outcome)
        if drawn:
            click.echo(printable(drawn))
    except KbError as error:
        click.echo(printable(str(error)))
        return False
    return True
