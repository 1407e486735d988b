"""`kb run`: run an entry's snippet in the user's interpreter."""

from __future__ import annotations

from pathlib import Path

import click

from kb import libraries
from kb.api.reading import Shown
from kb.api.running import run
from kb.commands.common import choice_of, tell
from kb.commands.options import Seconds, complete_ids, data_options, python_option
from kb.content.trust import demand
from kb.errors import UsageError
from kb.execution.interpreter import find_interpreter, installed
from kb.execution.isolation import TIMEOUT
from kb.execution.judging import OUTPUT_LIMIT
from kb.execution.outcomes import Cause
from kb.retrieval.finder import Hit, resolve
from kb.text import printable


@click.command()
@click.argument("name", shell_complete=complete_ids)
@python_option
@click.option("--timeout", type=Seconds(), default=TIMEOUT, show_default=True, help="Seconds before it is ended.")
@click.option("--keep", metavar="DIR", help="Where its figures and files go; with --data, the only columns to use.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Where its figures and files go.")
@data_options
@click.option("--target", metavar="COLUMN", help="With --data: the column to predict.")
def command(
    name: str, python: str | None, timeout: float, keep: str | None, out: Path | None, data: str | None,
    target: str | None, ids: tuple[str, ...], raw: bool,
) -> int:  # fmt: skip
    """Run an entry's snippet; its output comes as it is printed.

    Exit code: the snippet's own, 124 after a timeout, 1 where it prints more than a million bytes. Figures are saved,
    and named on stderr. With --data it runs on your own table: kb show NAME --code --data ... prints that script.

    \b
    kb run gridsearch
    kb run confusion_matrix --keep figures
    kb run adam --python ~/envs/contest/bin/python
    kb run gridsearch --data train.csv --target Survived --id PassengerId
    """
    hit = resolve(name)
    if data is None:
        if target or ids or raw:
            raise UsageError("--target, --id and --raw go with --data FILE")
        return run_hit(hit, python=python, timeout=timeout, keep=out or (Path(keep) if keep else None))
    from kb.api.owning import own_script

    shown = Shown(hit)
    demand(hit.entry.layer, hit.entry.path, shown.text or None)  # the very text that the script is made of
    choice = choice_of(target, ids, keep, raw)
    script, told = own_script(shown, data, choice, python=python, absolute=True)
    click.echo(f"{printable(data)}: {printable(told)}", err=True)
    return run_hit(hit, python=python, timeout=timeout, keep=out, script=script)


def run_hit(
    hit: Hit, *, python: str | None = None, timeout: float = TIMEOUT, keep: Path | None = None, script: str = ""
) -> int:
    """Run the snippet of a hit, or the script that was made of it, and say how it ended; its exit code."""
    tell(hit.broken)
    interpreter = find_interpreter(python)
    result = run(hit, python=interpreter, timeout=timeout, keep=keep, script=script)
    lacking = result.missing or (installed(interpreter).lacks(hit.entry.requires) if result.exit_code else ())
    if lacking:
        install = f"{interpreter} -m pip install {' '.join(map(libraries.to_install, lacking))}"
        names = ", ".join(lacking)
        instead = f"name another with --python or KB_PYTHON, or install: {install}"
        click.echo(printable(f"kb: not installed in {interpreter}: {names}; {instead}"), err=True)
        return result.exit_code
    for path in result.files:
        click.echo(f"wrote {printable(str(path))}", err=True)
    if result.files and keep is None:
        click.echo("--out DIR writes such files where you want them", err=True)
    if result.timed_out:
        click.echo(f"kb: {hit.id} was still running after {timeout:g} s and was ended; --timeout allows more", err=True)
        return result.exit_code
    if result.cause == Cause.OUTPUT_LIMIT:
        click.echo(f"kb: {hit.id} printed more than {OUTPUT_LIMIT:,} bytes and was ended", err=True)
        return result.exit_code
    versions = ", ".join(f"{library} {version}" for library, version in result.versions)
    took = f" in {result.seconds:.1f} s" if result.seconds is not None else ""
    ended = "ran" if result.exit_code == 0 else f"failed with exit code {result.exit_code} (kb why explains it)"
    click.echo(f"{hit.marked_id} {ended}{took} with {interpreter}: {printable(versions)}", err=True)
    return result.exit_code
