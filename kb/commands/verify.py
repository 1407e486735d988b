"""`kb verify`: run snippets and compare what they print with what they document."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kb.commands.common import complete_ids, python_option
from kb.errors import KbError, NotFound, UsageError
from kb.evidence import SHIPPED
from kb.evidence import record as write_record
from kb.interpreter import find_interpreter
from kb.library import layers, personal_root, shipped_root
from kb.names import printable
from kb.verification import TIMEOUT, Outcome, jobs, update, verify


@click.command()
@click.argument("ids", nargs=-1, shell_complete=complete_ids)
@python_option
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
def command(
    ids: tuple[str, ...],
    python: str | None,
    workers: int | None,
    timeout: float,
    rewrite: bool,
    record: str | None,
    slowest: int,
    no_fork: bool,
) -> int:
    """Run snippets, each isolated, several at once, and compare their output with the '# Output:' block.

    A warning from a snippet is a failure. Exit 1 when one fails.

    \b
    kb verify                       every snippet
    kb verify grid_search pipeline  these two
    kb verify --update my_recipe    write down what it prints now
    kb verify --record laptop       kb show then says where each entry ran
    """
    if record and not record.replace("-", "").replace("_", "").isalnum():
        raise UsageError(f"--record: {record!r} is no name", hint="use letters, digits, - and _")
    interpreter = find_interpreter(python)
    todo = jobs(layers(), ids)
    unknown = set(ids) - {job.id for job in todo}
    if unknown:
        raise NotFound(f"no entry with a snippet {', '.join(map(repr, sorted(unknown)))}", hint="kb list shows all")
    by_id = {job.id: job for job in todo}
    outcomes: list[Outcome] = []
    with click.progressbar(
        verify(todo, interpreter, workers=workers, timeout=timeout, fork=False if no_fork else None),
        length=len(todo), label="verifying", file=sys.stderr, item_show_func=lambda o: o.id if o else "",
    ) as running:  # fmt: skip
        outcomes.extend(running)
    failures = 0
    for outcome in sorted(outcomes, key=lambda o: o.id):
        if rewrite:
            try:
                changed = update(by_id[outcome.id], outcome)
            except KbError as error:
                click.echo(printable(str(error)))
                failures += 1
                continue
            if changed:
                click.echo(printable(changed), nl=False)
        elif outcome.status not in ("passed", "skipped"):
            failures += 1
            click.echo(f"{by_id[outcome.id].snippet.path}: {outcome.status}: {printable(outcome.reason)}")
            if outcome.stderr.strip() and not outcome.reason.startswith("line "):
                click.echo(
                    "".join(f"    {line}\n" for line in printable(outcome.stderr).strip().splitlines()[-8:]), nl=False
                )
        elif outcome.status == "skipped":
            click.echo(f"{outcome.id}: skipped: {outcome.reason}", err=True)
    for outcome in sorted(outcomes, key=lambda o: -o.seconds)[:slowest]:
        click.echo(f"{outcome.seconds:6.1f} s  {outcome.id}", err=True)
    if record:
        click.echo(f"recorded in {write_record(record, outcomes, by_id, record_folder())}", err=True)
    versions = {name: version for outcome in outcomes for name, version in outcome.versions}
    click.echo("with " + ", ".join(f"{name} {version}" for name, version in versions.items()), err=True)
    count = {s: sum(o.status == s for o in outcomes) for s in ("passed", "failed", "timeout", "skipped")}
    click.echo(", ".join(f"{n} {status}" for status, n in count.items() if n) or "nothing to verify", err=True)
    return 1 if failures else 0


def record_folder() -> Path:
    """In a checkout the records that ship with kb, else those of the user."""
    is_checkout = Path(shipped_root()) == SHIPPED.parent.parent
    return SHIPPED if is_checkout else Path(personal_root(), "records")
