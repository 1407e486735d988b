"""`kb export FORMAT`: the library in the formats of other programs."""

from __future__ import annotations

import importlib

import click

# name -> one line for `kb export --help`; the command is `command` of the module `kb.export.NAME`
FORMATS: dict[str, str] = {
    "html": "One page of all entries, searched as you type, opened from a file.",
    "ipynb": "Several entries as one Jupyter notebook.",
    "pyz": "kb itself in one file, for a machine on which nothing can be installed.",
    "site": "A page an entry, with an index, llms.txt and a sitemap.",
    "vscode": "The code of all entries as snippets of VS Code.",
}


class Formats(click.Group):
    """A group that imports a format only when it is called for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, without importing one."""
        return list(FORMATS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a format, or None."""
        if cmd_name not in FORMATS:
            return None
        found: click.Command = importlib.import_module(f"kb.export.{cmd_name}").command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The names and their lines, without importing one."""
        with formatter.section("Formats"):
            formatter.write_dl(list(FORMATS.items()))


@click.group(cls=Formats, subcommand_metavar="FORMAT ...")
def command() -> None:
    """Write the library in the format of another program.

    \b
    kb export ipynb grid_search roc_auc_score tonight.ipynb
    kb export vscode .vscode/kb.code-snippets
    kb export pyz kb.pyz
    """
