"""`kb export ipynb`: entries as one Jupyter notebook."""

from __future__ import annotations

import click

from kb.api.reading import show
from kb.display.notebook import write
from kb.errors import UsageError
from kb.text import printable


@click.command()
@click.argument("names", metavar="ID...", nargs=-1, required=True)
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False))
def command(names: tuple[str, ...], file: str) -> int:
    """Write one notebook of several entries: their text as Markdown, their cells as cells.

    Never over a file that is there.

    \b
    kb export ipynb stratified_kfold grid_search roc_auc_score tonight.ipynb
    """
    if not file.endswith(".ipynb"):
        raise UsageError(
            f"{printable(file)!r} is no notebook", hint="the last argument is FILE.ipynb, which is written"
        )
    found = {shown.id: shown for shown in map(show, names)}
    for shown in found.values():
        if shown.provenance:
            click.echo(printable(shown.provenance), err=True)
    write(file, [(shown.entry, shown.text) for shown in found.values()])
    click.echo(f"wrote {printable(file)}: {', '.join(found)}", err=True)
    return 0
