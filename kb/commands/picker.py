"""Lets a person pick an entry: with fzf, which searches anew with each letter that is typed, and shows the page beside;
where there is none, one of the hits by its number.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Iterable, Sequence

import click

from kb.commands.common import number
from kb.errors import UsageError
from kb.programs import find, itself
from kb.retrieval.finder import Hit, resolve
from kb.text import printable

ACTIONS = {"enter": "show", "ctrl-r": "run", "ctrl-y": "copy"}
NUMBERED = 10  # hits that are shown to be picked by a number
MOST = 200  # lines that fzf gets for a query; without one, all entries
_PROMPT = "number to show, r NUMBER to run, c NUMBER to copy, Enter to leave"
_REFUSED = 2  # how fzf ends that does not know an option, being older than 0.25


def pick(text: str, hits: Sequence[Hit], filters: Sequence[str]) -> tuple[str, Hit] | None:
    """(action, hit) that was picked, action one of show, run and copy; None where none was.

    `hits` are those of the query `text`, and `filters` the options that it was searched with.
    """
    fzf = find("fzf")
    found = _with_fzf(fzf, text, hits, filters) if fzf else None
    if found is None:
        if not text.strip():
            raise UsageError("nothing to search for", hint="kb search -i WORDS; with fzf (0.25 or newer) as you type")
        return _by_number(hits[:NUMBERED])
    action, identity = found
    return (action, resolve(identity)) if identity else None


def lines(hits: Iterable[Hit]) -> str:
    """Hits as fzf takes them: the id, and after a tab what is shown."""
    return "".join(f"{hit.id}\t{_line(f'{hit.marked_id}  {hit.entry.title}  {hit.entry.kind}')}\n" for hit in hits)


def _with_fzf(fzf: str, text: str, hits: Sequence[Hit], filters: Sequence[str]) -> tuple[str, str] | None:
    """(action, id) that was picked, without an id where none was; None where this fzf cannot do it.

    fzf writes what was typed as one quoted word in the place of {q}, and the id in that of {1}.
    """
    kb = shlex.join(itself())
    search = f"{kb} search --lines {shlex.join(filters)} -- {{q}} || true"
    header = ", ".join(f"{key_name}: {action}" for key_name, action in ACTIONS.items())
    done = subprocess.run(
        [
            fzf, "--disabled", f"--query={text}", f"--bind=change:reload:{search}", "--delimiter=\t", "--with-nth=2..",
            f"--preview={kb} show --color always -- {{1}}", "--expect=ctrl-r,ctrl-y", f"--header={header}",
            "--prompt=kb> ", "--layout=reverse", "--preview-window=wrap",
        ],
        input=lines(hits), stdout=subprocess.PIPE, encoding="utf-8",
        env=os.environ | {"SHELL": "/bin/sh"} if os.name == "posix" else None,  # whose quotes fzf writes
    )  # fmt: skip
    if done.returncode == _REFUSED:
        return None
    pressed, _, line = done.stdout.partition("\n")
    picked = line.partition("\t")[0].strip() if done.returncode == 0 else ""
    return ACTIONS.get(pressed or "enter", "show"), picked


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
    return printable(text).replace("\n", " ").replace("\t", " ")
