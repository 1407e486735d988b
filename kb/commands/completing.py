"""What a shell offers where Tab is pressed: names of commands and entries, values of options, cells.

A person waits for it within the line that they type: nothing is said on stderr, and what cannot be found out is not
offered. What is offered came from files, so it leaves without control characters, and in a form that the shell takes as
one word.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from typing import Literal

import click
from click.shell_completion import BashComplete, CompletionItem, ZshComplete, add_completion_class, split_arg_string

from kb.errors import KbError
from kb.text import printable

Items = list[CompletionItem]
Values = Callable[[click.Context, str], Iterable[str]]  # of what stands on the line, and the word that is typed
COMPLETE = "_KB_COMPLETE"  # the variable in which a shell says that it asks what to offer
_SPECIAL, _ESCAPED = re.compile(r"([^\w@%+=:,./-])"), r"\\\1"  # characters that bash takes for something else
_BASH = """\
%(complete_func)s() {
    local IFS=$'\\n' type value
    COMPREPLY=()
    while IFS=, read -r type value; do
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            part) compopt -o nospace; COMPREPLY+=("$value") ;;
            plain) COMPREPLY+=("$value") ;;
        esac
    done < <(COMP_LINE="${COMP_LINE:0:COMP_POINT}" COMP_WORDBREAKS="$COMP_WORDBREAKS" \\
        %(complete_var)s=bash_complete "$1" 2>/dev/null)
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""
# A .zshrc without another line has not loaded zsh's own completion; -i takes no folder that others can write, unasked.
_ZSH_FIRST = """
if [[ $zsh_eval_context[-1] != loadautofunc ]] && (( ! $+functions[compdef] )); then
    autoload -Uz compinit && compinit -i
fi
"""


class Bash(BashComplete):
    """As click's, with values that hold `=` or `:`, at which bash divides words, and with blanks."""

    source_template = _BASH

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the cursor, and the one that it stands in."""
        line = os.environ.get("COMP_LINE", "")
        if "COMP_CWORD" in os.environ and not line:
            return super().get_completion_args()  # asked by the function of an earlier kb
        words = split_arg_string(line)
        self.incomplete = words.pop() if words and not line[-1:].isspace() else ""
        return words[1:], self.incomplete

    def format_completion(self, item: CompletionItem) -> str:
        """The part of a word that bash replaces: what follows the last character that divides words."""
        breaks = [c for c in "=:" if c in os.environ.get("COMP_WORDBREAKS", "")]
        typed = getattr(self, "incomplete", "")
        start = max((typed.rfind(c) + 1 for c in breaks), default=0)
        value = str(item.value)[start:] if str(item.value).startswith(typed[:start]) else str(item.value)
        return f"{item.type},{_SPECIAL.sub(_ESCAPED, value)}"


class Zsh(ZshComplete):
    """As click's, which needs zsh's own completion to be there."""

    def source(self) -> str:
        """The first line has to stay the first: zsh looks there for what it completes."""
        first, end, rest = super().source().partition("\n")
        return f"{first}{end}{_ZSH_FIRST}{rest}"

    def format_completion(self, item: CompletionItem) -> str:
        """A part of a word is a word here."""
        return super().format_completion(_plain(item))


def prepare() -> None:
    """Let click answer the shell's function in these ways, and nothing be said within the line that is typed."""
    if os.environ.get(COMPLETE, "").endswith("_complete"):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 2)
        os.close(nothing)
    add_completion_class(Bash)
    add_completion_class(Zsh)


def first_words(commands: dict[str, str], incomplete: str) -> Items:
    """Of `kb`: commands, and the entries and public names that are meant by `kb NAME`."""
    found = [CompletionItem(name, help=told) for name, told in commands.items() if name.startswith(incomplete)]
    return found + [CompletionItem(name) for name in (names(incomplete) if incomplete and incomplete[0] != "-" else [])]


def offered(what: str, ctx: click.Context, incomplete: str) -> Items:
    """What is offered for a parameter that takes such values."""
    if what == "files":
        return [CompletionItem(incomplete, type="file")]  # the shell knows them
    try:
        found = [printable(value) for value in VALUES[what](ctx, incomplete)]
    except (KbError, OSError):
        return []
    return [_item(value) for value in found if value.casefold().startswith(incomplete.casefold())]


def _item(value: str) -> CompletionItem:
    return CompletionItem(value, type="part" if value.endswith("==") else "plain")


def _plain(item: CompletionItem) -> CompletionItem:
    return CompletionItem(item.value, help=item.help) if item.type == "part" else item


def ids(incomplete: str) -> list[str]:
    """Entries whose ids start with what was typed: in any case, with or without what divides its words."""
    from kb.retrieval.finder import ids_with_prefix

    try:
        return [printable(found) for found in ids_with_prefix(incomplete)]
    except (KbError, OSError):
        return []


def names(incomplete: str) -> list[str]:
    """Entries, and public names of the libraries, that start with what was typed."""
    from kb.retrieval.reference import names_with_prefix

    return list(dict.fromkeys([*ids(incomplete), *map(printable, names_with_prefix(incomplete))]))


def _in_use(column: Literal["tags", "libraries", "topic"]) -> Values:
    def values(ctx: click.Context, incomplete: str) -> Iterable[str]:
        from kb.retrieval.finder import in_use

        return in_use(column)

    return values


def _targets(ctx: click.Context, incomplete: str) -> Iterable[str]:
    """Environments, and libraries with the versions that were collected."""
    from kb import libraries

    before, comma, last = incomplete.rpartition(",")
    name, pinned, _ = last.partition("==")
    if pinned and name in libraries.packed():
        from kb.versions.packs import read_pack

        return [f"{before}{comma}{name}=={version}" for version in reversed(read_pack(name).versions)]
    names = [f"{before}{comma}{name}==" for name in sorted(libraries.packed())]
    return names if comma else [*_environments(ctx, incomplete), *names]


def _environments(ctx: click.Context, incomplete: str) -> Iterable[str]:
    from kb.execution.environments import environments

    return environments()


def _cells(ctx: click.Context, incomplete: str) -> Iterable[str]:
    """Of the entries that stand before it on the line."""
    from kb.api.reading import show
    from kb.content.snippet import parts

    given = ctx.params.get("names") or ctx.params.get("words") or ctx.args  # the last, where the value is still missing
    names = [" ".join(given)] if "words" in ctx.params else given
    return [cell.name for name in names for cell in parts(show(name).text).cells]


def _subjects(ctx: click.Context, incomplete: str) -> Iterable[str]:
    """Of `kb help`."""
    from kb.commands.help import SUBJECTS

    assert ctx.parent and isinstance(ctx.parent.command, click.Group)
    return [*ctx.parent.command.list_commands(ctx), *SUBJECTS]


VALUES: dict[str, Values] = {
    "tags": _in_use("tags"),
    "libraries": _in_use("libraries"),
    "topics": _in_use("topic"),
    "targets": _targets,
    "environments": _environments,
    "cells": _cells,
    "subjects": _subjects,
}
