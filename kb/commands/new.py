"""`kb new`: an entry and its snippet from a template."""

from __future__ import annotations

import contextlib
import os
import re

import click

from kb.commands.options import completed
from kb.content.layers import PROJECT, Layer, project_root, unsafe
from kb.content.templates import create
from kb.content.trust import trust_entry
from kb.errors import KbError, UsageError
from kb.kinds import NOTE, WRITTEN, Kind
from kb.notes.sections import parts
from kb.places import personal_root


@click.command()
@click.argument("title", required=False)
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in WRITTEN]),
    default=Kind.RECIPE.value,
    show_default=True,
    help="What kind of entry.",
)
@click.option(
    "--topic", default="notes", shell_complete=completed("topics"), show_default=True, help="The folder it goes into."
)
@click.option("--here", is_flag=True, help="Into the project's .kb folder instead of the personal library.")
@click.option("--from", "source", metavar="NOTE", help="From a section of your notes, FILE#HEADING: its text and code.")
def command(title: str | None, kind: str, topic: str, here: bool, source: str | None) -> int:
    """Write an entry and its snippet from a template, in the personal library.

    What is to be filled in says TODO; kb check lists it.

    \b
    kb new "Blend two models" --kind recipe
    kb new "Group KFold by customer" --here
    kb new --from merge.md#left-joins
    """
    prose = code = ""
    if source:
        title, prose, code = _of_note(source, title)
    if title is None:
        raise UsageError("there is no title", hint='kb new "TITLE", or kb new --from FILE#HEADING')
    root = (project_root() or os.path.abspath(".kb")) if here else personal_root()
    layer = Layer(PROJECT if here else "personal", root)
    if here:
        _make_safe(root)
    entry, snippet = create(layer, title, Kind(kind), topic, prose=prose, code=code)
    if here:
        try:
            trust_entry(str(entry))
        except KbError as error:
            click.echo(f"kb: {error}; the new entry is there, and not trusted yet", err=True)
    click.echo(entry)
    click.echo(snippet)
    click.echo(f"fill in what says TODO, then: kb check {entry.stem}; kb verify --update {entry.stem}", err=True)
    if here:
        click.echo(f"kb edit {entry.stem} keeps it trusted; after an edit with another editor: kb trust", err=True)
    return 0


def _of_note(name: str, title: str | None) -> tuple[str, str, str]:
    """The title, the prose and the code that a section of notes gives an entry."""
    from kb.api.reading import show

    shown = show(name)
    if shown.hit.entry.kind != NOTE:
        raise UsageError(f"{name!r} is no note of yours", hint="kb edit copies an entry")
    prose = "\n".join(part.text for part in parts(shown.hit.text) if not part.is_code)
    lowered = re.sub(r"^# ", "## ", prose, flags=re.MULTILINE)
    return title or shown.hit.entry.title.rpartition(" › ")[2], re.sub(r"\n{3,}", "\n\n", lowered), shown.code


def _make_safe(root: str) -> None:
    """Make the project's library, where there is none; raises `KbError` for one that would not be used."""
    with contextlib.suppress(OSError):  # said when the entry is written
        os.makedirs(root, mode=0o755, exist_ok=True)
    why = unsafe(root) if os.path.isdir(root) else ""
    if why:
        raise KbError(f"{why}, so it is not used", path=root, hint="make it yours, and writable by you alone")
