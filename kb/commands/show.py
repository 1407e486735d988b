"""`kb show`: read an entry, or take its code away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kb.api.reading import show
from kb.commands.options import color_option, complete_names, completed, data_options, json_option, python_option
from kb.commands.shown import draw

if TYPE_CHECKING:
    from collections.abc import Callable


def show_options(command: Callable[..., int]) -> Callable[..., int]:
    """The options of `kb show`, which `kb NAME` takes as well."""
    for option in reversed((
        click.option("--code", is_flag=True, help="Print the code to paste: all cells but the check."),
        click.option("--cell", metavar="NAME", shell_complete=completed("cells"), help="Print one cell."),
        click.option("-a", "--all", "everything", is_flag=True, help="Print all of it: the data, and the check."),
        click.option("--copy", is_flag=True, help="Put the code on the clipboard."),
        click.option("--notebook", metavar="FILE", type=click.Path(dir_okay=False),
                     help="Write a notebook: the text as Markdown, the cells as cells."),
        click.option("--html", is_flag=True, help="Print a page of HTML."),
        click.option("--target", metavar="VERSION", shell_complete=completed("targets"),
                     help="Say what scikit-learn==1.2.2, or an environment as colab-2026-08, lacks of it; "
                     "with --data, the column to predict."),
        data_options,
        click.option("--keep", metavar="COLUMNS", help="With --data: the only columns to use, with commas."),
        python_option,
        json_option,
        color_option,
    )):  # fmt: skip
        command = option(command)
    return command


@click.command()
@click.argument("names", nargs=-1, required=True, shell_complete=complete_names)
@show_options
def command(names: tuple[str, ...], **options: object) -> int:
    """Read entries: summary, the code to paste, parameters, pitfalls; and your own notes (kb add).

    Names are forgiving: gridsearch, GridSearchCV, grid_search and a unique start of one all find it. Where no entry is
    about a public name, its card is shown: signature, parameters, versions; kb api NAME says it shorter. A section of
    your notes is FILE#HEADING, as kb search names it.

    \b
    kb show grid_search
    kb show grid_search --code > train.py
    kb show GridSearchCV --copy
    kb show roc_curve auc
    kb show rmse --target scikit-learn==1.2.2
    kb show kfold --notebook kfold.ipynb
    kb show merge.md#left-joins
    """
    return draw([show(name) for name in names], **options)  # type: ignore[arg-type]
