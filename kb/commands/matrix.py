"""`kb matrix`: run the snippets in the named environments, and record what ran where."""

from __future__ import annotations

import sys
from contextlib import ExitStack

import click

from kb.api.verifying import able, verify
from kb.commands.options import completed
from kb.commands.verify import bar, conclude, report, tell_refused
from kb.content.layers import layers
from kb.content.trust import refusal
from kb.errors import UsageError
from kb.execution.environments import Environment, environments
from kb.execution.interpreter import installed
from kb.execution.isolation import needs
from kb.execution.judging import Job, jobs
from kb.execution.virtualenv import make


@click.command()
@click.argument("names", nargs=-1, shell_complete=completed("environments"))
@click.option("-a", "--all", "everything", is_flag=True, help="Run also what has a result for its key.")
@click.option("-j", "--jobs", "workers", type=click.IntRange(1), help="Snippets at once (default: one a core).")
@click.option("--list", "as_list", is_flag=True, help="List the environments and end.")
def command(names: tuple[str, ...], everything: bool, workers: int | None, as_list: bool) -> int:
    """Run all snippets in the named environments (all of them where none is given), and record the results.

    uv makes each environment in the cache directory. A snippet that imports what an environment lacks by its nature is
    left out there. Exit 1 when a snippet fails in an environment where every one must pass.

    \b
    kb matrix --list
    kb matrix                                every environment
    kb matrix latest colab-2026-08           these two
    """
    known = environments()
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError(f"there is no environment {unknown[0]!r}", hint="there are " + ", ".join(known))
    if as_list:
        for environment in known.values():
            versions = ", ".join(f"{name} {version}" for name, version in environment.versions.items())
            click.echo(f"{environment.name:16}Python {environment.python}, {versions or 'the latest of everything'}")
        return 0
    every = jobs(layers())
    todo = [job for job in every if job.trust.may_run]
    refused = [job for job in every if not job.trust.may_run]
    tell_refused({job.id: refusal(job.trust, job.entry) for job in refused})
    failed = bool(refused)
    for name in names or known:
        failed |= _run_in(known[name], todo, everything, workers) and known[name].required
    return 1 if failed else 0


def _run_in(environment: Environment, todo: list[Job], everything: bool, workers: int | None) -> bool:
    """Run what can run in an environment, and record it; whether a snippet failed there."""
    # what an entry requires may bring along what the environment is without
    extras = {package for job in todo if environment.has(needs(job.snippet)) for package in job.requires}
    python = make(environment, extras, lambda text: click.echo(text, err=True))
    ids, left_out = able(todo, installed(python), sys.stdlib_module_names)
    if left_out:
        absent = ", ".join(sorted({package for packages in left_out.values() for package in packages}))
        click.echo(
            f"{environment.name}: {len(left_out)} snippet{'s' * (len(left_out) != 1)} left out, which import {absent}",
            err=True,
        )
    if not ids:  # which would mean all of them
        return False
    with ExitStack() as stack:
        verified = verify(
            ids, python=python, everything=everything, workers=workers, on_start=lambda *jobs: bar(stack, *jobs)
        )
    report(verified)
    click.echo(f"recorded in {verified.record(environment.name)}", err=True)
    conclude(verified, slowest=5)
    return bool(verified.failures)
