"""`kb mcp`: the lookups as tools of the Model Context Protocol."""

from __future__ import annotations

import sys
from contextlib import suppress

import click

from kb.errors import KbError


@click.command()
def command() -> int:
    """Serve search, get, why, api and doctor to a program that speaks the Model Context Protocol, on stdin and stdout.

    Read-only: nothing is executed or written, and nothing is read of a project (.kb) that you do not trust. A client
    is told to start it in its configuration, most often so:

    \b
    {"mcpServers": {"kb": {"command": "kb", "args": ["mcp"]}}}

    \b
    kb mcp
    kb --no-project mcp
    """
    try:
        from kb.mcp.answers import safely
        from kb.mcp.server import build
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("mcp", "mcp_types"):
            raise
        raise KbError("this needs the package mcp", hint=f'{sys.executable} -m pip install "mcp>=2"') from error
    if sys.stdin.isatty():
        click.echo("kb: waiting for a client on stdin; Ctrl-C ends it", err=True)
    with suppress(KbError), safely():
        pass  # an index that has to be made is made before a client asks, and before there are threads
    build().run("stdio")
    return 0
