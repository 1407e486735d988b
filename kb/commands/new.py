"""`kb new`: an entry and its snippet from a template."""

from __future__ import annotations

import os

import click

from kb.content.layers import Layer, project_root
from kb.content.templates import create
from kb.kinds import Kind
from kb.places import personal_root


@click.command()
@click.argument("title")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Kind]),
    default=Kind.RECIPE.value,
    show_default=True,
    help="What kind of entry.",
)
@click.option("--topic", default="notes", show_default=True, help="The folder it goes into.")
@click.option("--here", is_flag=True, help="Into the project's .kb folder instead of the personal library.")
def command(title: str, kind: str, topic: str, here: bool) -> int:
    """Write an entry and its snippet from a template, in the personal library.

    What is to be filled in says TODO; kb check lists it.

    \b
    kb new "Blend two models" --kind recipe
    kb new "Group KFold by customer" --here
    """
    root = (project_root() or os.path.abspath(".kb")) if here else personal_root()
    layer = Layer("project" if here else "personal", root)
    entry, snippet = create(layer, title, Kind(kind), topic)
    click.echo(entry)
    click.echo(snippet)
    click.echo(f"fill in what says TODO, then: kb check {entry.stem}; kb verify --update {entry.stem}", err=True)
    return 0
