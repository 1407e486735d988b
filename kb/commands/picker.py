"""Lets a person pick one of several hits: with fzf and a preview where it is installed, else by a number."""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Sequence

import click

from kb.commands.common import number
from kb.programs import find
from kb.retrieval.finder import Hit
from kb.text import printable

ACTIONS = {"enter": "show", "ctrl-r": "run", "ctrl-y": "copy"}
_PROMPT = "number to show, r NUMBER to run, c NUMBER to copy, Enter to leave"


def pick(hits: Sequence[Hit]) -> tuple[str, Hit] | None:
    """(action, hit) that was picked, action one of show, run and copy; None where none was."""
    fzf = find("fzf")
    return _with_fzf(fzf, hits) if fzf else _by_number(hits)


def _with_fzf(fzf: str, hits: Sequence[Hit]) -> tuple[str, Hit] | None:
    lines = "\n".join(f"{hit.id}\t{_line(f'{hit.entry.title} {hit.mark}')}\t{_line(hit.entry.summary)}" for hit in hits)
    preview = f"{shlex.quote(sys.executable)} -P -m kb show {{1}} --color always"
    header = ", ".join(f"{key_name}: {action}" for key_name, action in ACTIONS.items())
    done = subprocess.run(
        [fzf, "--delimiter=\t", "--expect=ctrl-r,ctrl-y", f"--header={header}", f"--preview={preview}", "--no-sort"],
        input=lines, stdout=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    pressed, _, line = done.stdout.partition("\n")
    by_id = {hit.id: hit for hit in hits}
    picked = by_id.get(line.partition("\t")[0])
    return (ACTIONS.get(pressed or "enter", "show"), picked) if picked and done.returncode == 0 else None


def _by_number(hits: Sequence[Hit]) -> tuple[str, Hit] | None:
    for i, hit in enumerate(hits, 1):
        click.echo(f"{i:3}  {hit.marked_id}  {_line(hit.entry.title)}", err=True)
    while True:
        click.echo(f"{_PROMPT}: ", nl=False, err=True)
        answer = sys.stdin.readline().strip().lower()  # nothing at the end of the input
        if not answer:
            return None
        letter, typed = (answer[0], answer[1:].strip()) if answer[0] in "rc" else ("s", answer)
        if 1 <= number(typed) <= len(hits):
            return {"r": "run", "c": "copy", "s": "show"}[letter], hits[number(typed) - 1]
        click.echo(f"{printable(answer)!r} is none of 1 to {len(hits)}", err=True)


def _line(text: str) -> str:
    """`text` on one line: another one would be another hit."""
    return " ".join(printable(text).split())
