"""Prints what a search found: the hits, as many as fit, and what is to be said beside them."""

from __future__ import annotations

import sys

from kb.commands.common import clip, explain_marks, has_color, page, print_json, rows, tell, width, wrapped
from kb.index.state import HOW
from kb.kinds import NOTE
from kb.out import colored, say
from kb.retrieval.finder import Found, Hit, search
from kb.retrieval.ranking import Match
from kb.text import key, printable, stem, terms, words

DEFAULT = 10  # hits, where they need not fit a terminal
LEAST = 2  # lines that a hit takes


def find(
    text: str, *, limit: int | None = None, everything: bool = False, explain: bool = False, as_json: bool = False,
    color: str = "auto", mine: bool | None = None, curated: bool = False, **filters: tuple[str, ...],
) -> int:  # fmt: skip
    """Search for the words, and print as many hits as are wanted, else as fit a terminal, else ten; the exit code."""
    room = None if limit or everything or explain or as_json else rows()
    most = None if everything else limit or (DEFAULT if room is None else max(1, room // LEAST))
    found = search(text, limit=most, mine=mine, curated=curated, **filters)  # type: ignore[arg-type]
    return show_found(text, found, explain=explain, as_json=as_json, color=has_color(color), room=room)


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
        say(printable(line))
    if not found.hits:
        say(f"nothing found for {clip(text, 60)!r}" if text.strip() else "nothing to search for: kb search WORDS")
        if found.near:
            say("did you mean " + ", ".join(found.near) + "?")
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
        say(f"{left} more: --all")
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

    def style(text: str, look: str) -> str:
        return colored(text, look) if color else text

    entry = hit.entry
    room = columns - len(entry.id) - len(entry.kind) - len(hit.mark) - 7
    is_below = entry.kind == NOTE and len(entry.title) > room  # the headings above it say where it stands
    named = hit.card.card.signature if hit.card else entry.title
    title = clip(named, room) if room > 8 and not is_below and named != entry.id else ""
    head = [style(entry.id, "1;36"), title and style(title, "1"), style(hit.marked_kind, "2")]
    lines = ["  ".join(filter(None, head))]
    lines += ["  " + style(line, "1") for line in wrapped(entry.title, columns - 2) if is_below]
    lines += ["  " + line for line in wrapped(entry.summary, columns - 2)]
    if hit.note:
        lines += ["  " + style(line, "33") for line in wrapped(hit.note, columns - 2)]
    elif hit.match and not _is_told(hit.match, hit, asked):
        sought = set(terms(asked))
        parts = clip(f"{hit.match.field}: {hit.match.text}", columns - 2).split(" ")
        marked = [style(part, "32") if sought & set(terms(part)) else style(part, "2") for part in parts]
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
