"""`kb matrix`: run the snippets in the named environments, and record what ran where."""

from __future__ import annotations

import sys

import click

from kb.commands import verify as verify_command
from kb.environments import environments
from kb.errors import UsageError
from kb.interpreter import installed
from kb.library import layers
from kb.matrix import make
from kb.verification import Job, jobs


@click.command()
@click.argument("names", nargs=-1)
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
    todo = jobs(layers())
    failed = False
    for name in names or known:
        # what an entry on Keras requires brings Keras along: not into an environment that is without it
        fits = [job for job in todo if known[name].has_keras or not {"keras", "tensorflow"} & {*job.snippet.packages}]
        extras = {package for job in fits for package in job.requires}
        python = make(known[name], extras, lambda text: click.echo(text, err=True))
        able, left_out = _able(todo, python)
        if left_out:
            absent = ", ".join(sorted({package for packages in left_out.values() for package in packages}))
            click.echo(f"{name}: {len(left_out)} snippets left out, which import {absent}", err=True)
        options = ["--python", python, "--record", name, *(["--all"] if everything else [])]
        options += ["--jobs", str(workers)] if workers else []
        code = verify_command.command.main([*options, *able], prog_name="kb verify", standalone_mode=False)
        failed |= bool(code) and known[name].required
    return 1 if failed else 0


def _able(todo: list[Job], python: str) -> tuple[list[str], dict[str, list[str]]]:
    """Ids of the entries whose snippets can be imported for there, and what is absent for each of the others."""
    present = {*installed(python).modules, *sys.stdlib_module_names}
    able, left_out = [], {}
    for job in todo:
        packages = {*job.snippet.packages} | ({"tensorflow"} if "keras" in job.snippet.packages else set())
        absent = sorted(packages - present)
        if absent:
            left_out[job.id] = absent
        else:
            able.append(job.id)
    return able, left_out
