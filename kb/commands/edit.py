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
from kb.retrieval.finder import broken_entry, resolve


@click.command()
@click.argument("name", shell_complete=complete_ids)
@click.option("--snippet", is_flag=True, help="Open the snippet instead of the entry.")
def command(name: str, snippet: bool) -> int:
    """Open an entry in $VISUAL or $EDITOR. A shipped one is first copied into the personal library, where it wins.
    One of your own that cannot be read is opened as it is.

    \b
    kb edit grid_search
    kb edit grid_search --snippet
    """
    editor = (
        os.environ.get("VISUAL") or os.environ.get("EDITOR") or shlex.join(filter(None, [find("nano") or find("vi")]))
    )
    if not editor:
        raise KbError("no editor is set", hint="set EDITOR, for example: export EDITOR=nano")
    path, code, layer = _files(name)
    if snippet and code is None:
        raise KbError(f"entry '{path.stem}' has no snippet", path=path)
    was = of_entry(layer, str(path))
    try:
        with renewed(str(path), was):
            done = subprocess.run([*shlex.split(editor), str(code if snippet else path)])
    except (OSError, ValueError) as error:
        raise KbError(f"the editor {editor!r} cannot be started", hint="set EDITOR to one that can") from error
    if not was.may_run:
        click.echo(f"'{path.stem}' is {was}: to run it, kb trust {quoted(root_of(str(path)))}", err=True)
    return done.returncode


def _files(name: str) -> tuple[Path, Path | None, str]:
    """The files of an entry, to be edited, and its layer: a broken one of one's own, else what the name means."""
    lost = broken_entry(name)
    hit = None if lost else resolve(name)
    lost = lost or next((broken for broken in hit.broken if broken.is_lost), None) if hit else lost
    if lost:
        return Path(lost.path), Path(lost.snippet) if os.path.lexists(lost.snippet) else None, lost.layer
    assert hit
    path, code = Path(hit.entry.path), Path(hit.entry.snippet) if hit.entry.snippet else None
    if hit.entry.layer == "shipped":
        path, code = copy_to(Layer("personal", personal_root()), path, code)
        click.echo(f"copied to {path}", err=True)
        return path, code, "personal"
    return path, code, hit.entry.layer
