"""`kb edit`: open an entry in the user's editor."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

import click

from kb.commands.common import complete_ids
from kb.content.layers import Layer
from kb.content.templates import copy_to
from kb.content.trust import of_entry, quoted, renewed, root_of
from kb.errors import KbError
from kb.places import personal_root
from kb.programs import find
from kb.retrieval.finder import resolve


@click.command()
@click.argument("name", shell_complete=complete_ids)
@click.option("--snippet", is_flag=True, help="Open the snippet instead of the entry.")
def command(name: str, snippet: bool) -> int:
    """Open an entry in $VISUAL or $EDITOR. A shipped one is first copied into the personal library, where it wins.

    \b
    kb edit grid_search
    kb edit grid_search --snippet
    """
    editor = (
        os.environ.get("VISUAL") or os.environ.get("EDITOR") or shlex.join(filter(None, [find("nano") or find("vi")]))
    )
    if not editor:
        raise KbError("no editor is set", hint="set EDITOR, for example: export EDITOR=nano")
    hit = resolve(name)
    path, code = Path(hit.entry.path), Path(hit.entry.snippet) if hit.entry.snippet else None
    if hit.entry.layer == "shipped":
        path, code = copy_to(Layer("personal", personal_root()), path, code)
        click.echo(f"copied to {path}", err=True)
    if snippet and code is None:
        raise KbError(f"entry '{hit.id}' has no snippet", path=path)
    was = of_entry(hit.entry.layer, hit.entry.path)
    try:
        with renewed(str(path), was):
            done = subprocess.run([*shlex.split(editor), str(code if snippet else path)])
    except (OSError, ValueError) as error:
        raise KbError(f"the editor {editor!r} cannot be started", hint="set EDITOR to one that can") from error
    if not was.may_run:
        click.echo(f"'{hit.id}' is {was}: to run it, kb trust {quoted(root_of(hit.entry.path))}", err=True)
    return done.returncode
