"""`kb search`: find entries. On the path of every lookup: imports click and sqlite3, nothing heavier."""

from __future__ import annotations

import sys

import click

from kb.commands.common import (
    clip,
    color_option,
    complete_ids,
    explain_marks,
    filter_options,
    has_color,
    json_option,
    mine_option,
    page,
    print_json,
    rows,
    tell,
    width,
    wrapped,
)
from kb.index.state import HOW
from kb.kinds import NOTE
from kb.retrieval.finder import Found, Hit, listed, search
from kb.retrieval.ranking import Match
from kb.text import key, printable, stem, terms, words

DEFAULT = 10  # hits, where they need not fit a terminal
LEAST = 2  # lines that a hit takes

_SHOWN = ("title", "id", "summary")  # fields that stand in a hit anyway


@click.command()
@click.argument("words", nargs=-1, shell_complete=complete_ids)
@click.option("-n", "--limit", type=click.IntRange(1), help="How many to show (default: as many as fit, in a pipe 10).")
@click.option("--all", "everything", is_flag=True, help="Show every hit.")
@filter_options
@mine_option
@click.option("--curated", is_flag=True, help="Only entries that were written, no public names of libraries.")
@click.option("-i", "--pick", is_flag=True, help="Pick a hit to show, run or copy; searches as you type, with fzf.")
@click.option("--lines", "as_lines", is_flag=True, hidden=True)  # for fzf, as `kb.commands.picker` calls it
@click.option("--explain", is_flag=True, help="Say why each hit ranks where it does.")
@json_option
@color_option
def command(
    words: tuple[str, ...], limit: int | None, everything: bool, kinds: tuple[str, ...], libs: tuple[str, ...],
    tags: tuple[str, ...], mine: bool | None, curated: bool, pick: bool, as_lines: bool, explain: bool, as_json: bool,
    color: str,
) -> int:  # fmt: skip
    """Find entries, your own notes (kb add) and, below those that answer, public names of the libraries.

    The words are literal text; kind:formula, lib:keras and tag:metrics among them filter. Exit 1 when nothing is found.

    \b
    kb search "roc_auc"
    kb search how do I reset the index
    kb search "difference between loc and iloc"
    kb search gini kind:formula
    kb search "GridSearchCV verbose"
    kb search -i
    kb search --mine "left join keeps"
    kb search --json --limit 5 -- "-1"
    """
    text = " ".join(words)
    if (pick or as_lines) and not as_json:
        return _picking(text, as_lines, color, kinds=kinds, libraries=libs, tags=tags, mine=mine, curated=curated)
    room = None if limit or everything or explain or as_json else rows()
    wanted = None if everything else limit or most(room)
    found = search(text, limit=wanted, kinds=kinds, libraries=libs, tags=tags, mine=mine, curated=curated)
    return show_found(text, found, explain=explain, as_json=as_json, color=has_color(color), room=room)


def most(room: int | None) -> int:
    """How many hits to look for, where so many lines are to be filled."""
    return DEFAULT if room is None else max(1, room // LEAST)


def _picking(text: str, as_lines: bool, color: str, *, mine: bool | None, curated: bool,
             **filters: tuple[str, ...]) -> int:  # fmt: skip
    """Let the user pick an entry, and do with it what they chose; 1 where none was picked. For fzf, its lines alone."""
    from kb.api.reading import show
    from kb.commands.picker import MOST, lines, pick
    from kb.commands.run import run_hit
    from kb.commands.show import draw

    if text.strip():
        found = search(text, limit=MOST, mine=mine, curated=curated, **filters)  # type: ignore[arg-type]
    else:
        found = listed(mine=mine, **filters)  # type: ignore[arg-type]
    if as_lines:
        click.echo(lines(found), nl=False)
        return 0
    if not found.hits:
        return show_found(text, found)
    options = {"kinds": "--kind", "libraries": "--lib", "tags": "--tag"}
    given = {True: ["--mine"], False: ["--not-mine"], None: []}[mine] + ["--curated"] * curated
    given += [part for name, values in filters.items() for value in values for part in (options[name], value)]
    picked = pick(text, found.hits, given)
    if picked is None:
        return 1
    action, hit = picked
    if action == "run":
        return run_hit(hit)
    return draw([show(hit)], copy=action == "copy", color=color)


def show_found(
    text: str, found: Found, *, explain: bool = False, as_json: bool = False, color: bool = False,
    room: int | None = None,
) -> int:  # fmt: skip
    """Print the hits of a search, or what to try instead; the exit code. Where there is room for so many lines, the
    hits that fit, at least one.
    """
    tell(found.broken)
    if as_json:
        print_json([hit.as_json() for hit in found.hits])
        return 0 if found.hits else 1
    for line in found.headings:
        click.echo(printable(line), err=True)
    if not found.hits:
        click.echo(
            f"nothing found for {clip(text, 60)!r}" if text.strip() else "nothing to search for: kb search WORDS",
            err=True,
        )
        if found.near:
            click.echo("did you mean " + ", ".join(found.near) + "?", err=True)
        return 1
    columns = width()
    asked = " ".join([text, *(read for _, read in found.corrected)])
    drawn = [_hit(hit, columns, asked, color, explain) for hit in found.hits]
    if room is not None:  # a line for what was read as another word, one for the marks, one for how many are left
        drawn = _fitting(drawn, room - len(found.headings) - 2)
    page("".join(drawn), color=color)
    explain_marks(hit.executed for hit in found.hits[: len(drawn)] if hit.ran_mark)
    left = found.total - len(drawn)
    if left > 0 and sys.stderr.isatty():
        click.echo(f"{left} more: --all", err=True)
    return 0


def _fitting(drawn: list[str], room: int) -> list[str]:
    """The first of these texts that have room on so many lines, at least one."""
    end = 1
    lines = drawn[0].count("\n")
    while end < len(drawn) and (lines := lines + drawn[end].count("\n")) <= room:
        end += 1
    return drawn[:end]


def _hit(hit: Hit, columns: int, asked: str, color: bool, explain: bool) -> str:
    """One hit: id, kind and title; the summary; where the match is, unless that says nothing more."""

    def style(text: str, **look: object) -> str:
        return click.style(text, **look) if color else text  # type: ignore[arg-type]

    entry = hit.entry
    room = columns - len(entry.id) - len(entry.kind) - len(hit.mark) - 7
    is_below = entry.kind == NOTE and len(entry.title) > room  # the headings above it say where it stands
    named = hit.card.card.signature if hit.card else entry.title
    title = clip(named, room) if room > 8 and not is_below and named != entry.id else ""
    head = [style(entry.id, fg="cyan", bold=True), title and style(title, bold=True), style(hit.marked_kind, dim=True)]
    lines = ["  ".join(filter(None, head))]
    lines += ["  " + style(line, bold=True) for line in wrapped(entry.title, columns - 2) if is_below]
    lines += ["  " + line for line in wrapped(entry.summary, columns - 2)]
    if hit.note:
        lines += ["  " + style(line, fg="yellow") for line in wrapped(hit.note, columns - 2)]
    elif hit.match and not _is_told(hit.match, hit, asked):
        sought = set(terms(asked))
        parts = clip(f"{hit.match.field}: {hit.match.text}", columns - 2).split(" ")
        marked = [style(part, fg="green") if sought & set(terms(part)) else style(part, dim=True) for part in parts]
        lines.append("  " + " ".join(marked))
    if explain:
        lines += [f"  {reason.points:+7.1f}  {reason.why}" for reason in hit.reasons] + [f"  {hit.score:7.1f}  in all"]
    return "\n".join(lines) + "\n"


def _is_told(match: Match, hit: Hit, asked: str) -> bool:
    """Whether where the match is repeats what was typed, or what stands above it."""
    if match.field in ("title", "id", "summary") or match.text in (hit.entry.summary, hit.id):
        return True
    known = {*terms(asked), *terms(hit.id), *terms(hit.entry.title)}
    if match.field not in HOW:
        return set(terms(match.text)) <= known
    name = match.text.rpartition(".")[2]
    return key(name).startswith(key(asked)) or set(map(stem, words(name))) <= known
