"""`kb trust`: say which projects' entries may be run."""

from __future__ import annotations

import os
from collections import Counter

import click

from kb.commands.common import print_json
from kb.commands.options import json_option
from kb.content import trust
from kb.content.layers import project_root, unsafe
from kb.errors import KbError, UsageError


@click.command()
@click.argument("path", type=click.Path(), required=False)
@click.option("--revoke", is_flag=True, help="Trust it no longer.")
@click.option("--list", "as_list", is_flag=True, help="List what is trusted.")
@json_option
def command(path: str | None, revoke: bool, as_list: bool, as_json: bool) -> int:
    """Allow the entries of a project's .kb folder to be run. PATH is that folder, or one that holds it.

    kb reads a .kb folder that comes with a repository, and marks its entries [project]; kb run, verify, matrix and
    check execute nothing of it until you trust it. Trust goes by content: an entry that is edited, other than with
    kb edit, has to be trusted again. What you write with kb new --here is trusted.

    \b
    kb trust                      the project that you are in
    kb trust ~/work/titanic
    kb trust --revoke ~/work/titanic
    kb trust --list
    """
    if as_list:
        if path or revoke:
            raise UsageError("--list goes alone")
        return _list(as_json)
    if as_json:
        raise UsageError("--json goes with --list")
    root = _root(path)
    if revoke:
        if not trust.revoke(root):
            raise KbError("was not trusted", path=root, hint="kb trust --list shows what is")
        click.echo(f"no longer trusted: {root}", err=True)
        return 0
    why = unsafe(root)
    if why:
        raise KbError(f"{why}, and is not used at all", path=root, hint="make it yours, and writable by you alone")
    found = trust.trust(root)
    for entry in found:
        click.echo(entry)
    left_out = len(trust.entries(root)) - len(found)
    if left_out:
        click.echo(f"{left_out} cannot be read, and are not trusted: kb check names them", err=True)
    n = len(found)
    click.echo(f"{n} entr{'ies' if n != 1 else 'y'} trusted as now: an edit has to be trusted again", err=True)
    return 1 if left_out else 0


def _root(path: str | None) -> str:
    """The `.kb` folder that is meant; raises `KbError` where there is none."""
    if path is None:
        root = project_root()
        if root is None:
            raise KbError("there is no .kb folder here or above", hint="kb trust PATH names one")
        return root
    where = os.path.abspath(os.path.expanduser(path))
    for root in (os.path.join(where, ".kb"), where):
        is_one = os.path.basename(root) == ".kb" or os.path.isdir(os.path.join(root, "entries"))
        if (is_one and os.path.isdir(root)) or trust.trusted(root).entries:
            return root
    raise KbError("there is no .kb folder", path=path, hint="kb trust takes the folder, or the one that holds it")


def _list(as_json: bool) -> int:
    found = {one.root: _states(one) for one in trust.everywhere()}
    if as_json:
        print_json(found)
    else:
        for root, states in found.items():
            click.echo(f"{root}: " + ", ".join(f"{n} {state}" for state, n in states.items()))
    if not found:
        click.echo("nothing is trusted but your own library", err=True)
    return 0 if found else 1


def _states(one: trust.Trusted) -> dict[str, int]:
    """How many entries of a project stand how now, those that are gone among them."""
    there = trust.entries(one.root)
    states = Counter(one.of(path).value for path in there)
    gone = len(one.entries.keys() - {trust.name_of(path) for path in there})
    return dict(sorted(states.items(), reverse=True)) | ({"gone": gone} if gone else {})
