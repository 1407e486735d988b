"""`kb info`: versions, paths, layers and counts."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections import Counter

import click

from kb.commands.common import print_json
from kb.commands.options import json_option
from kb.content.layers import PROJECT, Layer, layers, project_root, unsafe
from kb.content.layers import problems as folders_problems
from kb.content.trust import entries, trusted
from kb.errors import KbError
from kb.execution.interpreter import find_interpreter
from kb.index.state import index_path
from kb.kinds import Executed
from kb.notes.opening import read_all
from kb.places import personal_root, results_path
from kb.retrieval.finder import list_entries, problems
from kb.text import printable
from kb.version import __version__


@click.command()
@json_option
def command(as_json: bool) -> int:
    """Show versions, paths, layers, how many entries there are of each kind, and where their snippets, as they are now,
    have been executed (kb help evidence).

    \b
    kb info
    kb info --json
    """
    library = layers()
    hits = list_entries(exact=True)
    try:
        personal, index = personal_root(), index_path(library)
    except KbError as error:
        personal, index = f"none: {error}", "in memory"
    shipped = {stem for layer in library if layer.name == "shipped" for stem in layer.stems()}
    facts = {
        "kb": __version__,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "interpreter for snippets": find_interpreter(),
        "index": index,
        "results": results_path(),
        "index size in bytes": os.path.getsize(index) if os.path.exists(index) else 0,
        "personal library": personal,
        **_project(library),
        "layers": {layer.name: layer.root for layer in library},
        "entries": len(hits),
        "by layer": dict(Counter(hit.entry.layer for hit in hits)),
        "executed": {str(where): sum(hit.executed == where for hit in hits) for where in Executed},
        **_notes(),
        "in place of shipped": sorted(hit.id for hit in hits if hit.entry.layer != "shipped" and hit.id in shipped),
        "by kind": dict(sorted(Counter(hit.entry.kind for hit in hits).items())),
        "broken": [printable(str(p)) for layer in library for p in folders_problems(layer)] + problems(),
    }
    if as_json:
        print_json(facts)
        return 0
    for name, value in facts.items():
        if isinstance(value, dict):
            value = ", ".join(f"{part} {what}" for part, what in value.items())
        if isinstance(value, list):
            value = "\n".join([str(len(value)), *(f"  {problem}" for problem in value)])
        click.echo(f"{name:26}{value}")
    return 0


def _notes() -> dict[str, object]:
    """How many notes there are of what was added, and what of them could not be read."""
    found = read_all()
    problems = [f"{read.path}: is not there" for read in found if not read.is_there]
    problems += [problem for read in found for problem in read.problems]
    return {
        "notes": {"files": sum(read.files for read in found), "sections": sum(read.sections for read in found)},
        "notes in": [read.path for read in found],
        "notes not read": list(map(printable, problems)),
    }


def _project(library: tuple[Layer, ...]) -> dict[str, object]:
    """How many entries of the project's own library are trusted; or that it is not used, and why."""
    root = project_root()
    if root is None:
        return {}
    layer = next((layer for layer in library if layer.name == PROJECT), None)
    if layer is None:
        return {"project not used": f"{root}: {unsafe(root) or 'left out, or the same as another layer'}"}
    known = trusted(layer.root)
    states = Counter(str(known.of(path)) for path in entries(layer.root))
    return {"project entries": dict(sorted(states.items(), reverse=True))}
