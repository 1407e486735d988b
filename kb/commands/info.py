"""`kb info`: versions, paths, layers and counts."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections import Counter
from pathlib import Path

import click

from kb import __version__
from kb.commands.common import json_option, print_json
from kb.errors import KbError
from kb.evidence import evidence
from kb.interpreter import find_interpreter
from kb.library import layers, personal_root
from kb.search import Hit, list_entries
from kb.snippet import read_snippet
from kb.store import index_path


@click.command()
@json_option
def command(as_json: bool) -> int:
    """Show versions, paths, layers, how many entries there are of each kind, and how many are
    stale: no recorded run of their snippet, as it is now, has passed.

    \b
    kb info
    kb info --json
    """
    library = layers()
    hits = list_entries()
    try:
        personal, index = personal_root(), index_path(library)
    except KbError as error:
        personal, index = f"none: {error}", "in memory"
    facts = {
        "kb": __version__,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "interpreter for snippets": find_interpreter(),
        "index": index,
        "index size in bytes": os.path.getsize(index) if os.path.exists(index) else 0,
        "personal library": personal,
        "layers": {layer.name: layer.root for layer in library},
        "entries": len(hits),
        "by layer": dict(Counter(hit.layer for hit in hits)),
        "stale": sum(1 for hit in hits if _is_stale(hit)),
        "by kind": dict(sorted(Counter(hit.kind for hit in hits).items())),
    }
    if as_json:
        print_json(facts)
        return 0
    for name, value in facts.items():
        if isinstance(value, dict):
            value = ", ".join(f"{part} {what}" for part, what in value.items())
        click.echo(f"{name:26}{value}")
    return 0


def _is_stale(hit: Hit) -> bool:
    """Whether no recorded run of the entry's snippet, as it is now, has passed anywhere."""
    try:
        return not hit.snippet or not any(e.passed for e in evidence(hit.id, read_snippet(Path(hit.snippet))))
    except KbError:
        return True
