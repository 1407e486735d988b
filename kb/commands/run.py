"""`kb run`: run an entry's snippet in the user's interpreter."""

from __future__ import annotations

from pathlib import Path

import click

from kb.api.running import run
from kb.commands.common import complete_ids, python_option
from kb.execution.interpreter import find_interpreter
from kb.execution.isolation import TIMEOUT
from kb.retrieval.finder import Hit, resolve
from kb.text import printable


@click.command()
@click.argument("name", shell_complete=complete_ids)
@python_option
@click.option(
    "--timeout", type=click.FloatRange(0.1), default=TIMEOUT, show_default=True, help="Seconds before it is ended."
)
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    help="Directory for the figures and files that it writes.",
)
def command(name: str, python: str | None, timeout: float, keep: Path | None) -> int:
    """Run an entry's snippet; its output comes as it is printed.

    Exit code: the snippet's own, 124 after a timeout. Figures are saved, and named on stderr.

    \b
    kb run gridsearch
    kb run confusion_matrix --keep figures
    kb run adam --python ~/envs/contest/bin/python
    """
    return run_hit(resolve(name), python=python, timeout=timeout, keep=keep)


def run_hit(hit: Hit, *, python: str | None = None, timeout: float = TIMEOUT, keep: Path | None = None) -> int:
    """Run the snippet of a hit and say how it ended; its exit code."""
    interpreter = find_interpreter(python)
    result = run(hit, python=interpreter, timeout=timeout, keep=keep)
    if result.missing:
        names = ", ".join(result.missing)
        install = f"{interpreter} -m pip install {' '.join(result.missing)}"
        click.echo(f"kb: not installed in {interpreter}: {names}; install: {install}", err=True)
        return result.exit_code
    for path in result.files:
        click.echo(f"wrote {printable(str(path))}", err=True)
    if result.timed_out:
        click.echo(f"kb: {hit.id} was still running after {timeout:g} s and was ended; --timeout allows more", err=True)
        return result.exit_code
    versions = ", ".join(f"{library} {version}" for library, version in result.versions)
    took = f" in {result.seconds:.1f} s" if result.seconds is not None else ""
    ended = "ran" if result.exit_code == 0 else f"failed with exit code {result.exit_code}"
    click.echo(f"{hit.id} {ended}{took} with {interpreter}: {printable(versions)}", err=True)
    return result.exit_code
