"""`kb edit`: open an entry in the user's editor."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path
from typing import NamedTuple

import click

from kb.commands.options import complete_ids
from kb.content.layers import Layer
from kb.content.templates import copy_to, take_back
from kb.content.trust import of_entry, quoted, renewed, root_of
from kb.errors import KbError
from kb.kinds import NOTE
from kb.places import personal_root
from kb.programs import find
from kb.retrieval.finder import broken_entry, resolve

NOTES = "notes"  # in place of a layer: of a note


@click.command()
@click.argument("name", shell_complete=complete_ids)
@click.option("--snippet", is_flag=True, help="Open the snippet instead of the entry.")
def command(name: str, snippet: bool) -> int:
    """Open an entry in $VISUAL or $EDITOR. A shipped one is first copied into the personal library, where it wins; the
    copy goes again where the editor ends and nothing was changed, so let one that returns at once wait (code --wait).
    One of your own that cannot be read is opened as it is, a note of yours at its line.

    \b
    kb edit grid_search
    kb edit grid_search --snippet
    kb edit merge.md#left-joins
    """
    editor = (
        os.environ.get("VISUAL") or os.environ.get("EDITOR") or shlex.join(filter(None, [find("nano") or find("vi")]))
    )
    if not editor:
        raise KbError("no editor is set", hint="set EDITOR, for example: export EDITOR=nano")
    path, code, layer, line, copies = _files(name)
    if snippet and code is None:
        raise KbError(f"'{path.stem}' has no snippet", path=path)
    was = of_entry(layer, str(path))
    try:
        with renewed(str(path), was):
            done = subprocess.run(_at_line(shlex.split(editor), str(code if snippet else path), line))
    except (OSError, ValueError, IndexError) as error:
        raise KbError(f"the editor {editor!r} cannot be started", hint="set EDITOR to one that can") from error
    finally:
        if take_back(copies):
            click.echo("nothing was changed: the copy is gone again", err=True)
    if layer != NOTES and not was.may_run:
        click.echo(f"'{path.stem}' is {was}: to run it, kb trust {quoted(root_of(str(path)))}", err=True)
    return done.returncode


class _Files(NamedTuple):
    """What is to be edited: the files of an entry, or of a note, and its layer."""

    path: Path
    code: Path | None
    layer: str
    line: int = 1
    copies: tuple[tuple[Path, Path], ...] = ()  # originals with the copies that were made of them


def _at_line(editor: list[str], path: str, line: int) -> list[str]:
    """The command that opens the file at that line, as the editor has it."""
    name = os.path.basename(editor[0]).removesuffix(".exe")
    if line <= 1 or name in ("notepad", "open", "xdg-open"):
        return [*editor, path]
    if name in ("code", "code-insiders", "codium", "cursor", "windsurf"):
        return [*editor, "--goto", f"{path}:{line}"]
    if name in ("subl", "hx", "helix", "zed"):
        return [*editor, f"{path}:{line}"]
    return [*editor, f"+{line}", path]  # vi, nano, emacs and most others


def _files(name: str) -> _Files:
    """What a name means, to be edited; of an entry of one's own that cannot be read its file."""
    lost = broken_entry(name)
    hit = None if lost else resolve(name, notes=True)
    lost = lost or next((broken for broken in hit.broken if broken.is_lost), None) if hit else lost
    if lost:
        return _Files(Path(lost.path), Path(lost.snippet) if os.path.lexists(lost.snippet) else None, lost.layer)
    assert hit
    if hit.entry.kind == NOTE:
        return _Files(Path(hit.entry.path), None, NOTES, hit.line)
    path, code = Path(hit.entry.path), Path(hit.entry.snippet) if hit.entry.snippet else None
    if hit.entry.layer == "shipped":
        mine = Layer("personal", personal_root())
        pairs = (
            (path, mine.entry_path(path.parent.name, path.stem)),
            (code, mine.snippet_path(path.parent.name, path.stem)),
        )
        new = tuple((source, Path(copy)) for source, copy in pairs if source and not os.path.lexists(copy))
        path, code = copy_to(mine, path, code)
        click.echo(f"copied to {path}", err=True)
        return _Files(path, code, "personal", copies=new)
    return _Files(path, code, hit.entry.layer)
