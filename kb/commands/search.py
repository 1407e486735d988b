"""`kb search`: find entries. On the path of every lookup: imports click and sqlite3, nothing heavier."""

from __future__ import annotations

import sys

import click

from kb.commands.common import (
    clip,
    color_option,
    filter_options,
    has_color,
    json_option,
    mine_option,
    page,
    print_json,
    tell,
    width,
    wrapped,
)
from kb.kinds import NOTE
from kb.retrieval.finder import Found, Hit, search
from kb.text import printable, terms

_SHOWN = ("title", "id", "summary")  # fields that stand in a hit anyway


@click.command()
@click.argument("words", nargs=-1)
@click.option("-n", "--limit", type=click.IntRange(1), default=10, show_default=True, help="How many to show.")
@click.option("--all", "everything", is_flag=True, help="Show every hit.")
@filter_options
@mine_option
@click.option("--curated", is_flag=True, help="Only entries that were written, no public names of libraries.")
@click.option("-i", "--pick", is_flag=True, help="Pick a hit to show, run or copy (with fzf where it is installed).")
@click.option("--explain", is_flag=True, help="Say why each hit ranks where it does.")
@json_option
@color_option
def command(
    words: tuple[str, ...], limit: int, everything: bool, kinds: tuple[str, ...], libs: tuple[str, ...],
    tags: tuple[str, ...], mine: bool | None, curated: bool, pick: bool, explain: bool, as_json: bool, color: str,
) -> int:  # fmt: skip
    """Find entries, your own notes (kb add) and, below those that answer, public names of the libraries.

    The words are literal text; kind:formula, lib:keras and tag:metrics among them filter. Exit 1 when nothing is found.

    \b
    kb search "roc_auc"
    kb search how do I reset the index
    kb search "difference between loc and iloc"
    kb search gini kind:formula
    kb search "GridSearchCV verbose"
    kb search -i blending
    kb search --mine "left join keeps"
    kb search --json --limit 5 -- "-1"
    """
    text = " ".join(words)
    most = None if everything else limit
    found = search(text, limit=most, kinds=kinds, libraries=libs, tags=tags, mine=mine, curated=curated)
    if pick and found.hits:
        return _pick(found, color)
    return show_found(text, found, explain=explain, as_json=as_json, color=has_color(color))


def _pick(found: Found, color: str) -> int:
    """Let the user pick a hit, and do with it what they chose; 1 where none was picked."""
    from kb.api.reading import show
    from kb.commands.picker import pick
    from kb.commands.run import run_hit
    from kb.commands.show import draw

    picked = pick(found.hits)
    if picked is None:
        return 1
    action, hit = picked
    if action == "run":
        return run_hit(hit)
    return draw([show(hit)], copy=action == "copy", color=color)


def show_found(text: str, found: Found, *, explain: bool = False, as_json: bool = False, color: bool = False) -> int:
    """Print the hits of a search, or what to try instead; the exit code."""
    tell(found.broken)
    if as_json:
        print_json([hit.as_json() for hit in found.hits])
        return 0 if found.hits else 1
    for typed, read in found.corrected:
        click.echo(f"{printable(typed)!r} read as {read!r}", err=True)
    if not found.hits:
        click.echo(
            f"nothing found for {clip(text, 60)!r}" if text.strip() else "nothing to search for: kb search WORDS",
            err=True,
        )
        if found.near:
            click.echo("did you mean " + ", ".join(found.near) + "?", err=True)
        return 1
    columns = width()
    sought = set(terms(" ".join([text, *(read for _, read in found.corrected)])))
    page("\n".join(_hit(hit, columns, sought, color, explain) for hit in found.hits), color=color)
    left = found.total - len(found.hits)
    if left > 0 and sys.stderr.isatty():
        click.echo(f"{left} more: --all", err=True)
    return 0


def _hit(hit: Hit, columns: int, sought: set[str], color: bool, explain: bool) -> str:
    """One hit: id, kind and title; the summary; where the match is."""

    def style(text: str, **look: object) -> str:
        return click.style(text, **look) if color else text  # type: ignore[arg-type]

    entry = hit.entry
    room = columns - len(entry.id) - len(entry.kind) - len(hit.mark) - 7
    is_below = entry.kind == NOTE and len(entry.title) > room  # the headings above it say where it stands
    named = hit.card.card.signature if hit.card else entry.title
    title = clip(named, room) if room > 8 and not is_below else ""
    kind = " ".join(filter(None, (entry.kind, hit.mark, "" if hit.card else hit.ran_mark)))
    head = [style(entry.id, fg="cyan", bold=True), title and style(title, bold=True), style(kind, dim=True)]
    lines = ["  ".join(filter(None, head))]
    lines += ["  " + style(line, bold=True) for line in wrapped(entry.title, columns - 2) if is_below]
    lines += ["  " + line for line in wrapped(entry.summary, columns - 2)]
    if hit.note:
        lines += ["  " + style(line, fg="yellow") for line in wrapped(hit.note, columns - 2)]
    elif (
        hit.match
        and hit.match.field not in _SHOWN
        and hit.match.text != entry.summary
        and not (hit.card and hit.match.text == hit.id)
    ):
        words = clip(f"{hit.match.field}: {hit.match.text}", columns - 2).split(" ")
        marked = [style(w, fg="green") if sought & set(terms(w)) else style(w, dim=True) for w in words]
        lines.append("  " + " ".join(marked))
    if explain:
        lines += [f"  {reason.points:+7.1f}  {reason.why}" for reason in hit.reasons] + [f"  {hit.score:7.1f}  in all"]
    return "\n".join(lines) + "\n"
