"""`kb search`: find entries, with options."""

from __future__ import annotations

import click

from kb.commands.found import find, show_found
from kb.commands.options import color_option, complete_ids, filter_options, json_option, mine_option
from kb.retrieval.finder import listed, search


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
    return find(
        text, limit=limit, everything=everything, explain=explain, as_json=as_json, color=color, mine=mine,
        curated=curated, kinds=kinds, libraries=libs, tags=tags,
    )  # fmt: skip


def _picking(text: str, as_lines: bool, color: str, *, mine: bool | None, curated: bool,
             **filters: tuple[str, ...]) -> int:  # fmt: skip
    """Let the user pick an entry, and do with it what they chose; 1 where none was picked. For fzf, its lines alone."""
    from kb.api.reading import show
    from kb.commands.picker import MOST, lines, pick
    from kb.commands.run import run_hit
    from kb.commands.shown import draw

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
